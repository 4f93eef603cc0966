using System.Text.RegularExpressions;
using Chutri.ArchitectureTests.Reading;
using Chutri.Docs;
using Chutri.ModuleList;
using Chutri.Platform;
using Chutri.Testing;
using Chutri.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Chutri.ArchitectureTests;

/// <summary>Every rule of retention is carried out, and a test shows it on both databases.</summary>
public sealed partial class RetentionTests
{
    [Fact]
    public void Every_rule_has_a_test_on_both_databases_that_it_is_carried_out()
    {
        using var program = new WholeProgram();

        WithoutTest(program.RetentionRules, Repository.Files("tests", "*.cs")).ShouldBeEmpty();
        program.RetentionRules.Count.ShouldBeGreaterThan(6);
    }

    [Fact]
    public void A_rule_whose_test_is_missing_or_runs_on_one_database_only_is_found() =>
        WithoutTest(
                [Rule("a.tested"), Rule("a.once"), Rule("a.forgotten")],
                [
                    new(
                        "tests/X.cs",
                        """
                        const string Tested = "a.tested";
                        [Theory, OnBothDatabases, Retains(Tested)]
                        [Fact, Retains("a.once")]
                        """
                    ),
                ]
            )
            .ShouldBe(["a.once", "a.forgotten"]);

    [Fact]
    public async Task Every_rule_that_the_program_carries_out_is_looked_at_each_minute_without_fail()
    {
        await using var program = await TestProgram.Start(
            DatabaseKind.Sqlite,
            [.. ChutriModules.All]
        );
        var pass = new DueWorkPass(
            program.Services.GetRequiredService<IServiceScopeFactory>(),
            program.Services.GetRequiredService<AuthorityClock>(),
            NullLogger.Instance
        );

        await pass.CarryOutAll(TestContext.Current.CancellationToken);

        var views = await program.In(scope =>
            scope.GetRequiredService<RetentionBook>().All(TestContext.Current.CancellationToken)
        );
        views
            .Where(view =>
                !view.Rule.PersonDecides && (view.RanAt is null || view.Failure is not null)
            )
            .Select(view => view.Rule.Code)
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_rule_stays_within_its_own_bounds_and_says_itself_in_both_languages()
    {
        using var program = new WholeProgram();

        program.RetentionRules.Where(rule => !rule.Bounds.Allow(rule.Usual.Count)).ShouldBeEmpty();
        program
            .RetentionRules.SelectMany(rule => new[] { rule.What, rule.From, rule.Then, rule.Why })
            .Where(words => words.Vietnamese.Length == 0 || words.English.Length == 0)
            .ShouldBeEmpty();
        program.RetentionRules.Select(rule => rule.Code).ShouldBeUnique();
    }

    private static IEnumerable<string> WithoutTest(
        IEnumerable<RetentionRule> rules,
        IEnumerable<SourceFile> tests
    )
    {
        var shown = new HashSet<string>();
        foreach (var file in tests)
        {
            var named = Constant()
                .Matches(file.Text)
                .ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);
            shown.UnionWith(
                Shown()
                    .Matches(file.Text)
                    .Select(match => match.Groups[1].Value)
                    .Select(code => named.GetValueOrDefault(code, code.Trim('"')))
            );
        }

        return rules.Select(rule => rule.Code).Where(code => !shown.Contains(code));
    }

    private static RetentionRule Rule(string code)
    {
        var words = new Words("…", "…");
        return new(code, words, words, words, words, KeptFor.Days(1)) { Bounds = new(1, 1) };
    }

    [GeneratedRegex(@"\[Theory, OnBothDatabases, Retains\(([^)]+)\)\]")]
    private static partial Regex Shown();

    [GeneratedRegex(@"const string (\w+) = ""([^""]+)"";")]
    private static partial Regex Constant();
}
