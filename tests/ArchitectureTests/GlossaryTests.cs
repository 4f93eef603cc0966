using System.Reflection;
using System.Text.RegularExpressions;
using Chutri.ArchitectureTests.Reading;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.ArchitectureTests;

public sealed partial class GlossaryTests
{
    [Fact]
    public void Every_name_that_the_glossary_gives_to_the_code_is_in_the_code()
    {
        var names = NamesInCode();

        Named("## In the code").Where(name => !names.Contains(name)).ShouldBeEmpty();
    }

    [Fact]
    public void A_word_that_is_said_not_to_be_in_the_code_yet_names_no_type()
    {
        var types = Compiled.Written(Compiled.All).Select(type => type.Name).ToHashSet();

        Named("## Not in the code yet").Where(types.Contains).ShouldBeEmpty();
    }

    /// <summary>Rows and marks are how something is kept, not a thing of the field.</summary>
    [Fact]
    public void Every_thing_that_the_modules_keep_has_its_word_in_the_glossary()
    {
        string[] notOfTheField =
        [
            "Edition",
            "ProtectionKey",
            "FirstStartMark",
            "ResetLink",
            "Pause",
            "EvidenceFile",
        ];
        using var program = new Docs.WholeProgram();
        var named = Named("## In the code").ToHashSet();

        program
            .Scope.GetRequiredService<AppDatabase>()
            .Model.GetEntityTypes()
            .Select(entity => entity.ClrType)
            .Where(type => Compiled.Modules.Contains(type.Assembly))
            .Select(type => type.Name)
            .Where(name => !name.EndsWith("Row", StringComparison.Ordinal))
            .Where(name => !named.Contains(name) && !notOfTheField.Contains(name))
            .ShouldBeEmpty();
    }

    private static HashSet<string> NamesInCode() =>
        [
            .. Compiled
                .Written(Compiled.All)
                .SelectMany(type =>
                    type.GetMembers(
                            BindingFlags.Static
                                | BindingFlags.Instance
                                | BindingFlags.Public
                                | BindingFlags.NonPublic
                                | BindingFlags.DeclaredOnly
                        )
                        .Select(member => member.Name)
                        .Append(type.Name)
                ),
        ];

    private static IEnumerable<string> Named(string heading)
    {
        var part = Repository.Read("GLOSSARY.md").Split(heading)[1].Split("\n## ")[0];
        return Name().Matches(part).Select(match => match.Groups[1].Value);
    }

    [GeneratedRegex("`([A-Z]\\w+)`")]
    private static partial Regex Name();
}
