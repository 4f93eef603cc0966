using System.Text.Json;

namespace Chutri.ArchitectureTests.Reading;

/// <summary>What a package of the program has in it that others wrote.</summary>
internal static class Packages
{
    /// <summary>They look at the source while it is compiled, and stay behind.</summary>
    private static readonly string[] Analyzers =
    [
        "Microsoft.CodeAnalysis.BannedApiAnalyzers",
        "Microsoft.EntityFrameworkCore.Analyzers",
    ];

    /// <param name="lockFile">Of the program, with all that its parts bring.</param>
    /// <param name="pages">The package of the pages' styles, scripts and fonts.</param>
    public static IReadOnlyList<string> Carried(string lockFile, string pages)
    {
        using var locked = JsonDocument.Parse(lockFile);
        using var client = JsonDocument.Parse(pages);
        return
        [
            .. locked
                .RootElement.GetProperty("dependencies")
                .EnumerateObject()
                .SelectMany(framework => framework.Value.EnumerateObject())
                .Where(package => package.Value.GetProperty("type").GetString() is not "Project")
                .Select(package => package.Name)
                .Except(Analyzers)
                .Distinct(),
            .. client
                .RootElement.GetProperty("dependencies")
                .EnumerateObject()
                .Select(one => one.Name),
        ];
    }
}
