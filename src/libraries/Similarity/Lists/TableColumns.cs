using Chutri.VietnameseText;

namespace Chutri.Similarity.Lists;

/// <summary>Where the columns stand.</summary>
internal sealed record TableColumns(int Id, int Unit, int Statement, int Count)
{
    private static readonly string[] Ids = ["id", "ma", "ma so"];
    private static readonly string[] Units = ["unit", "don vi", "co quan"];
    private static readonly string[] Statements =
    [
        "statement",
        "chuc nang",
        "nhiem vu",
        "chuc nang, nhiem vu",
        "noi dung",
    ];

    /// <summary>Null where one of the three is missing.</summary>
    public static TableColumns? Find(string heading)
    {
        var names = heading.Split('\t').Select(name => Folding.Fold(name.Trim())).ToList();
        var (id, unit, statement) = (
            Place(names, Ids),
            Place(names, Units),
            Place(names, Statements)
        );
        return id < 0 || unit < 0 || statement < 0 ? null : new(id, unit, statement, names.Count);
    }

    private static int Place(List<string> names, string[] known) =>
        names.FindIndex(name => known.Contains(name));
}
