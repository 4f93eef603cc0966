using Chutri.Platform;

namespace Chutri.Inspections.Model;

/// <summary>What the overview counts of findings. Each finding is in exactly one of the last six.</summary>
internal enum FindingFigure
{
    All,

    /// <summary>The same was found before.</summary>
    Repeated,

    /// <summary>A recommendation that became no work, or whose work did not help enough and is followed by none yet.</summary>
    NotIssued,
    Within,
    Overdue,
    OnTime,
    Late,

    /// <summary>Nothing is owed: no recommendation, or its work was stopped; or whoever reads may not see that work.</summary>
    None,
}

internal static class FindingFigures
{
    public static IReadOnlyList<FindingFigure> All { get; } = Enum.GetValues<FindingFigure>();

    public static Words Name(this FindingFigure figure) =>
        figure switch
        {
            FindingFigure.All => new("Phát hiện", "Findings"),
            FindingFigure.Repeated => new("Lặp lại", "Repeated"),
            FindingFigure.NotIssued => new("Chưa giao việc", "No work issued"),
            FindingFigure.Within => new("Đang khắc phục, trong hạn", "Under way, within time"),
            FindingFigure.Overdue => new("Quá hạn chưa khắc phục", "Overdue"),
            FindingFigure.OnTime => new("Khắc phục đúng hạn", "Put right in time"),
            FindingFigure.Late => new("Khắc phục trễ hạn", "Put right late"),
            _ => new("Không có việc", "No work owed"),
        };

    public static Words Meaning(this FindingFigure figure) =>
        figure switch
        {
            FindingFigure.All => new(
                "Phát hiện trong các kết luận của năm.",
                "What the conclusions of the year found."
            ),
            FindingFigure.Repeated => new(
                "Cùng biểu hiện đã nêu trong một kết luận trước về đơn vị này.",
                "The same sign stands in an earlier conclusion about the unit."
            ),
            FindingFigure.NotIssued => new(
                "Có kiến nghị nhưng chưa ai được giao việc khắc phục; hoặc kiểm lại thấy chưa đủ tác dụng mà chưa giao việc tiếp theo.",
                "There is a recommendation, and nobody was given the work; or the work did not help enough, and none follows it yet."
            ),
            FindingFigure.Within => new(
                "Đã giao việc, chưa xong, chưa đến hạn.",
                "Work was issued; it is neither done nor due."
            ),
            FindingFigure.Overdue => new(
                "Đã giao việc, đã quá hạn, chưa xong.",
                "Work was issued; it is overdue and not done."
            ),
            FindingFigure.OnTime => new(
                "Việc khắc phục xong chậm nhất vào ngày đến hạn.",
                "The work was done by the day it was due."
            ),
            FindingFigure.Late => new(
                "Việc khắc phục xong sau hạn.",
                "The work was done after the day it was due."
            ),
            _ => new(
                "Không có kiến nghị, hoặc việc đã dừng, hoặc bạn không có tên trong việc đó.",
                "No recommendation, or its work was stopped, or that work does not name you."
            ),
        };

    /// <summary>In addresses.</summary>
    public static string Word(this FindingFigure figure) =>
        figure switch
        {
            FindingFigure.All => "all",
            FindingFigure.Repeated => "repeated",
            FindingFigure.NotIssued => "not-issued",
            FindingFigure.Within => "within",
            FindingFigure.Overdue => "overdue",
            FindingFigure.OnTime => "on-time",
            FindingFigure.Late => "late",
            _ => "none",
        };
}
