using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Dissemination.Model;

internal enum UnitStage
{
    NotBegun,
    Underway,
    Done,
}

/// <summary>How far one unit is, and what stands out.</summary>
/// <param name="Planned">Sessions of its own, held or still to come.</param>
internal sealed record UnitStanding(
    UnitSummary Unit,
    UnitProgress Row,
    RolloutWave? Wave,
    bool IsPilot,
    int Planned,
    UnitStage Stage,
    bool Late,
    bool Skipped,
    bool Unplanned
)
{
    public int Absent => Row.Required - Row.Attended;

    /// <summary>Units in which nobody has to attend are in no denominator.</summary>
    public bool Counts => Row.Required > 0;

    public static UnitStanding Of(
        UnitSummary unit,
        UnitProgress row,
        RolloutWave? wave,
        bool isPilot,
        int planned,
        int donePercent,
        DateOnly today
    )
    {
        var done = row.Held > 0 && (long)row.Attended * 100 >= (long)row.Required * donePercent;
        var over = wave is not null && today > wave.Until && !done;
        return new(
            unit,
            row,
            wave,
            isPilot,
            planned,
            done ? UnitStage.Done
                : row.Attended > 0 || planned > 0 ? UnitStage.Underway
                : UnitStage.NotBegun,
            Late: over,
            Skipped: over && planned == 0 && row.Attended == 0,
            Unplanned: wave is null && !isPilot
        );
    }
}

/// <summary>The three figures, each with its own denominator, and never one for the other.</summary>
internal sealed record ThreeFigures(
    long Listed,
    long Exempt,
    long Attended,
    long Understood,
    int Units,
    int UnitsDone
)
{
    public long Required => Listed - Exempt;

    public static ThreeFigures Of(IEnumerable<UnitStanding> units)
    {
        var (listed, exempt, attended, understood, count, done) = (0L, 0L, 0L, 0L, 0, 0);
        foreach (var unit in units)
        {
            listed += unit.Row.Listed;
            exempt += unit.Row.Exempt;
            attended += unit.Row.Attended;
            understood += unit.Row.Understood;
            count += unit.Counts ? 1 : 0;
            done += unit.Counts && unit.Stage is UnitStage.Done ? 1 : 0;
        }

        return new(listed, exempt, attended, understood, count, done);
    }
}

/// <summary>Which units a list is of.</summary>
internal enum UnitFigure
{
    All,
    Done,
    NotDone,
    NotBegun,
    Late,
    Skipped,
    Unplanned,
}

internal static class UnitFigures
{
    public static bool Holds(this UnitFigure figure, UnitStanding unit) =>
        unit.Counts
        && figure switch
        {
            UnitFigure.Done => unit.Stage is UnitStage.Done,
            UnitFigure.NotDone => unit.Stage is not UnitStage.Done,
            UnitFigure.NotBegun => unit.Stage is UnitStage.NotBegun,
            UnitFigure.Late => unit.Late,
            UnitFigure.Skipped => unit.Skipped,
            UnitFigure.Unplanned => unit.Unplanned,
            _ => true,
        };

    public static string Word(this UnitFigure figure) =>
        figure switch
        {
            UnitFigure.Done => "done",
            UnitFigure.NotDone => "not-done",
            UnitFigure.NotBegun => "not-begun",
            UnitFigure.Late => "late",
            UnitFigure.Skipped => "skipped",
            UnitFigure.Unplanned => "unplanned",
            _ => "all",
        };

    /// <summary>As an address writes it; all where it is none.</summary>
    public static UnitFigure Read(string? word) =>
        Enum.GetValues<UnitFigure>().FirstOrDefault(figure => figure.Word() == word);

    public static Words Name(this UnitFigure figure) =>
        figure switch
        {
            UnitFigure.Done => new("đã xong", "done"),
            UnitFigure.NotDone => new("chưa xong", "not done"),
            UnitFigure.NotBegun => new("chưa bắt đầu", "not begun"),
            UnitFigure.Late => new("quá thời gian của đợt", "past their wave"),
            UnitFigure.Skipped => new(
                "bỏ qua, không có buổi học nào",
                "skipped, no session at all"
            ),
            UnitFigure.Unplanned => new("chưa xếp đợt", "in no wave"),
            _ => new("mọi đơn vị", "all units"),
        };
}

/// <summary>Which people a list is of.</summary>
internal enum PeopleFigure
{
    Required,
    Listed,
    Exempt,
    Attended,
    Absent,
    Understood,
    NotUnderstood,
}

internal static class PeopleFigures
{
    public static string Word(this PeopleFigure figure) =>
        figure switch
        {
            PeopleFigure.Listed => "listed",
            PeopleFigure.Exempt => "exempt",
            PeopleFigure.Attended => "attended",
            PeopleFigure.Absent => "absent",
            PeopleFigure.Understood => "understood",
            PeopleFigure.NotUnderstood => "not-understood",
            _ => "required",
        };

    /// <summary>As an address writes it; those who have to attend where it is none.</summary>
    public static PeopleFigure Read(string? word) =>
        Enum.GetValues<PeopleFigure>().FirstOrDefault(figure => figure.Word() == word);

    public static Words Name(this PeopleFigure figure) =>
        figure switch
        {
            PeopleFigure.Listed => new("có tên ngày chốt", "on the frozen list"),
            PeopleFigure.Exempt => new("được miễn", "exempt"),
            PeopleFigure.Attended => new("đã dự", "attended"),
            PeopleFigure.Absent => new("chưa dự", "not attended"),
            PeopleFigure.Understood => new("đã hiểu", "understood"),
            PeopleFigure.NotUnderstood => new(
                "đã dự, chưa xác nhận đã hiểu",
                "attended, not yet understood"
            ),
            _ => new("phải dự", "have to attend"),
        };
}
