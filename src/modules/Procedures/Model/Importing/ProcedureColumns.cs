using Chutri.Organization;
using Chutri.Platform;
using Chutri.VietnameseText;

namespace Chutri.Procedures.Model.Importing;

/// <summary>The columns of a file with procedures, by any of the names that people give them, in any order.</summary>
internal static class ProcedureColumns
{
    public const string Code = "code";
    public const string Name = "name";
    public const string Field = "field";
    public const string Level = "level";
    public const string Unit = "unit";
    public const string Decides = "decides";
    public const string Papers = "papers";
    public const string Fee = "fee";
    public const string Promise = "promise";
    public const string Basis = "basis";
    public const string Source = "source";
    public const string Process = "process";

    private static readonly Dictionary<string, string[]> Names = new()
    {
        [Code] = ["code", "ma", "ma thu tuc", "ma tthc"],
        [Name] = ["name", "ten", "ten thu tuc", "thu tuc", "ten tthc"],
        [Field] = ["field", "linh vuc"],
        [Level] = ["level", "cap", "cap thuc hien"],
        [Unit] = ["unit", "don vi", "don vi tiep nhan", "co quan thuc hien", "ma don vi"],
        [Decides] = ["decides", "nguoi quyet dinh", "ai quyet dinh", "tham quyen quyet dinh"],
        [Papers] = ["papers", "giay to", "thanh phan ho so", "giay to phai nop"],
        [Fee] = ["fee", "phi", "le phi", "phi le phi", "phi, le phi"],
        [Promise] = ["promise", "thoi han", "thoi han giai quyet", "thoi gian giai quyet"],
        [Basis] = ["basis", "can cu", "can cu phap ly"],
        [Source] = ["source", "nguon", "quyet dinh cong bo"],
        [Process] = ["process", "quy trinh", "ma quy trinh"],
    };

    /// <summary>Without these a file says nothing.</summary>
    public static IReadOnlyList<string> Needed { get; } =
    [Code, Name, Field, Level, Unit, Decides, Papers, Promise, Basis, Source];

    public static IReadOnlyDictionary<string, int> Places(IReadOnlyList<string> headings)
    {
        var places = new Dictionary<string, int>();
        for (var place = 0; place < headings.Count; place++)
        {
            var plain = ListFile.Plain(headings[place]);
            foreach (var (column, names) in Names)
            {
                if (names.Contains(plain))
                {
                    places.TryAdd(column, place);
                }
            }
        }

        return places;
    }

    public static string Cell(
        HandedRow row,
        IReadOnlyDictionary<string, int> places,
        string column
    ) =>
        !places.TryGetValue(column, out var place) || place >= row.Cells.Count ? ""
        : column == Papers ? Normalising.Normalise(row.Cells[place]).Trim()
        : Folding.WithSingleSpaces(Normalising.Normalise(row.Cells[place]));

    public static ListProblem Problem(int row, string column, Words sentence) =>
        new(row, column, sentence) { Called = WordsFor(column) };

    /// <summary>How a column is called in a sentence.</summary>
    public static Words WordsFor(string column) =>
        column switch
        {
            Code => new("mã thủ tục", "code"),
            Name => new("tên thủ tục", "name"),
            Field => new("lĩnh vực", "field"),
            Level => new("cấp thực hiện", "level"),
            Unit => new("đơn vị tiếp nhận", "unit"),
            Decides => new("người quyết định", "decides"),
            Papers => new("giấy tờ", "papers"),
            Fee => new("lệ phí", "fee"),
            Promise => new("thời hạn", "promise"),
            Basis => new("căn cứ", "basis"),
            Source => new("nguồn", "source"),
            _ => new("quy trình", "process"),
        };
}
