using Chutri.Organization;
using Chutri.Platform;
using Chutri.VietnameseText;

namespace Chutri.Functions.Model.Importing;

/// <summary>The columns of a file with functions, by any of the names that people give them, in any order.</summary>
internal static class FileColumns
{
    public const string Unit = "unit";
    public const string Text = "statement";
    public const string Field = "field";
    public const string Kind = "kind";
    public const string Origin = "origin";
    public const string Decides = "decides";
    public const string Source = "source";
    public const string Document = "document";
    public const string Provision = "provision";
    public const string From = "from";
    public const string Until = "until";

    private static readonly Dictionary<string, string[]> Names = new()
    {
        [Unit] = ["unit", "unit code", "don vi", "ma don vi", "ten don vi", "co quan"],
        [Text] =
        [
            "statement",
            "function",
            "functions",
            "chuc nang",
            "nhiem vu",
            "chuc nang nhiem vu",
            "noi dung",
            "noi dung chuc nang nhiem vu",
        ],
        [Field] = ["field", "linh vuc", "nhom linh vuc", "mang cong tac"],
        [Kind] = ["kind", "kind of work", "loai viec", "loai cong viec"],
        [Origin] = ["origin", "nguon goc", "nguon tham quyen", "nguon"],
        [Decides] =
        [
            "decides",
            "decided by",
            "nguoi quyet dinh",
            "ai quyet dinh",
            "cap quyet dinh",
            "tham quyen",
        ],
        [Source] = ["source", "can cu", "can cu phap ly", "van ban", "quy dinh tai"],
        [Document] = ["document"],
        [Provision] = ["provision"],
        [From] = ["from", "since", "tu", "tu ngay", "hieu luc tu"],
        [Until] = ["until", "to", "den", "den ngay", "ngay ket thuc"],
    };

    private static readonly Dictionary<string, WorkKind> Kinds = new()
    {
        ["advise"] = WorkKind.Advise,
        ["tham muu"] = WorkKind.Advise,
        ["decide"] = WorkKind.Decide,
        ["quyet dinh"] = WorkKind.Decide,
        ["organise"] = WorkKind.Organise,
        ["organize"] = WorkKind.Organise,
        ["to chuc"] = WorkKind.Organise,
        ["to chuc thuc hien"] = WorkKind.Organise,
        ["thuc hien"] = WorkKind.Organise,
        ["inspect"] = WorkKind.Inspect,
        ["kiem tra"] = WorkKind.Inspect,
        ["giam sat"] = WorkKind.Inspect,
        ["kiem tra giam sat"] = WorkKind.Inspect,
        ["report"] = WorkKind.Report,
        ["bao cao"] = WorkKind.Report,
        ["tong hop"] = WorkKind.Report,
        ["tong hop bao cao"] = WorkKind.Report,
        ["serve"] = WorkKind.Serve,
        ["phuc vu"] = WorkKind.Serve,
    };

    private static readonly Dictionary<string, FunctionOrigin> Origins = new()
    {
        ["own"] = FunctionOrigin.Own,
        ["cua chinh don vi"] = FunctionOrigin.Own,
        ["cua don vi"] = FunctionOrigin.Own,
        ["rieng"] = FunctionOrigin.Own,
        ["delegated"] = FunctionOrigin.Delegated,
        ["phan cap"] = FunctionOrigin.Delegated,
        ["cap tren phan cap"] = FunctionOrigin.Delegated,
        ["authorised"] = FunctionOrigin.Authorised,
        ["authorized"] = FunctionOrigin.Authorised,
        ["uy quyen"] = FunctionOrigin.Authorised,
        ["cap tren uy quyen"] = FunctionOrigin.Authorised,
    };

    public static IReadOnlyList<string> Needed { get; } = [Unit, Text];

    /// <summary>Column → its place, for the headings that are known.</summary>
    public static Dictionary<string, int> Places(IReadOnlyList<string> headings)
    {
        var places = new Dictionary<string, int>();
        for (var place = 0; place < headings.Count; place++)
        {
            var heading = ListFile.Plain(headings[place]);
            if (Names.FirstOrDefault(names => names.Value.Contains(heading)).Key is { } column)
            {
                places.TryAdd(column, place);
            }
        }

        return places;
    }

    public static string Cell(
        HandedRow row,
        IReadOnlyDictionary<string, int> places,
        string column
    ) =>
        places.TryGetValue(column, out var place) && place < row.Cells.Count
            ? Folding.WithSingleSpaces(Normalising.Normalise(row.Cells[place]))
            : "";

    public static WorkKind? KindOf(string cell) =>
        Kinds.TryGetValue(ListFile.Plain(cell), out var kind) ? kind : null;

    public static FunctionOrigin? OriginOf(string cell) =>
        Origins.TryGetValue(ListFile.Plain(cell), out var origin) ? origin : null;

    public static ListProblem Problem(int row, string column, Words sentence) =>
        new(row, column, sentence) { Called = WordsFor(column) };

    /// <summary>How a column is called in a sentence.</summary>
    public static Words WordsFor(string column) =>
        column switch
        {
            Unit => new("đơn vị", "unit"),
            Text => new("chức năng, nhiệm vụ", "statement"),
            Field => new("lĩnh vực", "field"),
            Kind => new("loại việc", "kind"),
            Origin => new("nguồn gốc", "origin"),
            Decides => new("người quyết định", "decides"),
            Source => new("căn cứ", "source"),
            Document => new("văn bản trong sổ", "document"),
            Provision => new("điều khoản", "provision"),
            From => new("từ ngày", "from"),
            _ => new("đến ngày", "until"),
        };
}
