using System.Text.RegularExpressions;
using Chutri.ArchitectureTests.Reading;

namespace Chutri.ArchitectureTests.Rules;

/// <summary>A refusal's code is said in one place only and names its module, so that the code alone finds the rule.</summary>
internal static partial class RefusalCodes
{
    public static IReadOnlyList<string> SaidTwice(IEnumerable<SourceFile> files) =>
        [
            .. Codes(files)
                .GroupBy(said => said.Code)
                .Where(places => places.Count() > 1)
                .Select(places =>
                    $"{places.Key}: {string.Join(", ", places.Select(said => said.Where))}"
                ),
        ];

    public static IReadOnlyList<string> WithoutModule(IEnumerable<SourceFile> files) =>
        [
            .. from said in Codes(files)
            let path = said.Where.Split('/')
            where path is ["src", "modules", ..]
            where !said.Code.StartsWith(path[2].ToLowerInvariant() + "-", StringComparison.Ordinal)
            select $"{said.Code}: {said.Where}",
        ];

    public static int Count(IEnumerable<SourceFile> files) => Codes(files).Count();

    public static IEnumerable<string> All(IEnumerable<SourceFile> files) =>
        Codes(files).Select(said => said.Code);

    private static IEnumerable<(string Code, string Where)> Codes(IEnumerable<SourceFile> files) =>
        from file in files
        from Match match in Refused().Matches(file.Text)
        select (match.Groups[1].Value, $"{file.Path}:{file.LineAt(match.Index)}");

    [GeneratedRegex(
        "\\b(?:Refusal\\.(?:Conflict|NotAllowed)\\(|RefusalKind\\.\\w+,)\\s*\"([^\"]+)\""
    )]
    private static partial Regex Refused();
}
