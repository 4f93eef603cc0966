using System.Text.RegularExpressions;

namespace Chutri.ArchitectureTests.Rules;

/// <summary>A type's name says what it is; these words say nothing.</summary>
internal static partial class TypeNames
{
    private static readonly HashSet<string> Forbidden =
    [
        "Manager",
        "Helper",
        "Util",
        "Utils",
        "Utility",
        "Service",
        "Processor",
        "Data",
        "Info",
        "Dto",
        "Base",
        "Common",
    ];

    public static IReadOnlyList<string> Broken(IEnumerable<Type> types) =>
        [
            .. types
                .Where(type => Word().Matches(type.Name).Any(word => IsForbidden(word.Value)))
                .Select(type => type.FullName!)
                .Order(StringComparer.Ordinal),
        ];

    private static bool IsForbidden(string word) =>
        Forbidden.Contains(word) || Forbidden.Contains(word.TrimEnd('s'));

    [GeneratedRegex("[A-Z][a-z0-9]*")]
    private static partial Regex Word();
}
