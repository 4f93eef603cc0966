using System.Text.RegularExpressions;
using Chutri.ArchitectureTests.Reading;
using Chutri.Platform;
using Microsoft.AspNetCore.Components;

namespace Chutri.ArchitectureTests.Rules;

/// <summary>
/// Public in a module: its module class, what it published, and (because the Razor compiler insists) components with the models
/// they show. All else is nobody's business.
/// </summary>
internal static partial class WhatIsPublic
{
    /// <param name="published">Names of the types declared in the module's <c>Published</c> folder.</param>
    public static IReadOnlyList<string> Broken(
        IEnumerable<Type> exported,
        string root,
        IReadOnlySet<string> published
    ) =>
        [
            .. exported
                .Where(type => !IsAllowed(type, root, published))
                .Select(type => type.FullName!)
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Types that the files of a folder declare.</summary>
    public static HashSet<string> DeclaredIn(IEnumerable<SourceFile> files) =>
        [
            .. files.SelectMany(file =>
                Declaration().Matches(file.Text).Select(match => match.Groups[1].Value)
            ),
        ];

    private static bool IsAllowed(Type type, string root, IReadOnlySet<string> published)
    {
        var outermost = type;
        while (outermost.DeclaringType is { } outer)
        {
            outermost = outer;
        }

        return outermost.IsSubclassOf(typeof(Module))
            || outermost.IsSubclassOf(typeof(ComponentBase))
            || outermost.Name is "_Imports"
            || (outermost.Namespace == root && published.Contains(Plain(outermost.Name)))
            || outermost.Namespace == root + ".Web";
    }

    private static string Plain(string name) => name.Split('`')[0];

    [GeneratedRegex(@"\b(?:class|record struct|record|struct|interface|enum)\s+([A-Z]\w*)")]
    private static partial Regex Declaration();
}
