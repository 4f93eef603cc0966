using System.Text.RegularExpressions;
using Chutri.ArchitectureTests.Reading;

namespace Chutri.ArchitectureTests.Rules;

/// <summary>Where the source could read what is limited to named people without being asked through whose eyes.</summary>
internal static partial class WaysRoundTheFilter
{
    public static IEnumerable<string> Unfiltered(IEnumerable<SourceFile> files) =>
        Holding(files, LeftOut());

    public static IEnumerable<string> InSql(IEnumerable<SourceFile> files) =>
        Holding(files, OwnSql());

    public static IEnumerable<string> Eyes(IEnumerable<SourceFile> files) =>
        Holding(files, Looks());

    public static IEnumerable<string> ReadersOf(
        IReadOnlyCollection<string> parts,
        IEnumerable<SourceFile> files
    ) => Holding(files, new Regex($@"Set<(\w+\.)*({string.Join('|', parts)})>"));

    private static IEnumerable<string> Holding(IEnumerable<SourceFile> files, Regex sought) =>
        files
            .Where(file => sought.IsMatch(new CSharpText(file.Text).Code))
            .Select(file => file.Path);

    [GeneratedRegex(@"\bIgnoreQueryFilters\b")]
    private static partial Regex LeftOut();

    [GeneratedRegex(
        @"\b(FromSql\w*|SqlQuery\w*|ExecuteSql\w*|CreateCommand|ExecuteReader\w*|ExecuteScalar\w*|ReadMany\w*)\b"
    )]
    private static partial Regex OwnSql();

    [GeneratedRegex(@"GetRequiredService<Sight>|\.Sight\.|(?<!struct Look\()\bSight \w+[,)]")]
    private static partial Regex Looks();
}
