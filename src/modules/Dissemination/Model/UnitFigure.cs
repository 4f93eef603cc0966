using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Dissemination.Model;

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
        figure.Holds(UnitThen.Of(unit));

    public static bool Holds(this UnitFigure figure, UnitThen unit) =>
        unit.Required > 0
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
