using System.Text.RegularExpressions;
using Chutri.Platform;
using Chutri.VietnameseText;

namespace Chutri.Organization.Model.Importing;

/// <summary>The columns of the two kinds of files, by any of the names that people give them, in any order.</summary>
internal static partial class ImportColumns
{
    public const string Code = "code";
    public const string Name = "name";
    public const string ShortName = "short_name";
    public const string Abbreviation = "abbreviation";
    public const string Branch = "branch";
    public const string Parent = "parent";
    public const string From = "from";
    public const string Unit = "unit";
    public const string Title = "title";
    public const string Role = "role";
    public const string Over = "over";
    public const string Until = "until";

    private static readonly Dictionary<string, string[]> OfUnits = new()
    {
        [Code] = ["code", "unit code", "ma", "ma don vi"],
        [Name] = ["name", "full name", "unit name", "ten", "ten don vi", "ten day du"],
        [ShortName] = ["short name", "short", "ten goi tat", "ten ngan", "ten rut gon", "ten tat"],
        [Abbreviation] = ["abbreviation", "abbr", "viet tat", "chu viet tat", "ky hieu"],
        [Branch] = ["branch", "khoi", "he thong"],
        [Parent] =
        [
            "parent",
            "superior",
            "cap tren",
            "ma cap tren",
            "don vi cap tren",
            "ma don vi cap tren",
            "truc thuoc",
        ],
        [From] = ["from", "since", "tu", "tu ngay", "ngay thanh lap", "hieu luc tu"],
    };

    private static readonly Dictionary<string, string[]> OfPeople = new()
    {
        [Code] = ["code", "person code", "ma", "ma can bo", "ma nguoi", "ma so", "so hieu"],
        [Name] = ["name", "full name", "ho ten", "ho va ten", "ten"],
        [Unit] = ["unit", "unit code", "don vi", "ma don vi"],
        [Title] = ["title", "post", "chuc danh", "chuc vu"],
        [Role] = ["role", "vai tro", "quyen"],
        [Over] = ["over", "scope", "phu trach", "pham vi", "pham vi phu trach"],
        [From] = ["from", "since", "tu", "tu ngay", "ngay bat dau", "ngay bo nhiem"],
        [Until] = ["until", "to", "den", "den ngay", "ngay ket thuc", "ngay thoi giu"],
    };

    private static readonly HashSet<string> OnlyPeople =
    [
        .. OfPeople[Title],
        .. OfPeople[Role],
        .. OfPeople[Until],
        "ho ten",
        "ho va ten",
        "ma can bo",
    ];

    public static ImportKind KindOf(IEnumerable<string> headings) =>
        headings.Select(Plain).Any(OnlyPeople.Contains) ? ImportKind.People : ImportKind.Units;

    /// <summary>Column → its place, for the headings that are known.</summary>
    public static Dictionary<string, int> Places(ImportKind kind, IReadOnlyList<string> headings)
    {
        var known = kind is ImportKind.Units ? OfUnits : OfPeople;
        var places = new Dictionary<string, int>();
        for (var place = 0; place < headings.Count; place++)
        {
            var heading = Plain(headings[place]);
            var column = known.FirstOrDefault(names => names.Value.Contains(heading)).Key;
            if (column is not null)
            {
                places.TryAdd(column, place);
            }
        }

        return places;
    }

    public static IReadOnlyList<string> Needed(ImportKind kind) =>
        kind is ImportKind.Units ? [Code, Name] : [Code, Name, Unit, Title];

    /// <summary>How a column is called in a sentence.</summary>
    public static Words WordsFor(string column) =>
        column switch
        {
            Code => new("mã", "code"),
            Name => new("tên", "name"),
            ShortName => new("tên gọi tắt", "short_name"),
            Abbreviation => new("viết tắt", "abbreviation"),
            Branch => new("khối", "branch"),
            Parent => new("cấp trên", "parent"),
            From => new("từ ngày", "from"),
            Unit => new("đơn vị", "unit"),
            Title => new("chức danh", "title"),
            Role => new("vai trò", "role"),
            Over => new("phụ trách", "over"),
            _ => new("đến ngày", "until"),
        };

    internal static string Plain(string heading) =>
        NoLetter().Replace(Folding.Fold(heading), " ").Trim();

    [GeneratedRegex(@"[^\p{L}\p{Nd}]+")]
    private static partial Regex NoLetter();
}
