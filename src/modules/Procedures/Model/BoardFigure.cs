using System.Linq.Expressions;
using Chutri.Platform;

namespace Chutri.Procedures.Model;

/// <summary>What the public board counts, of the files that were taken in within a year. Each is in exactly one of the five others.</summary>
internal enum BoardFigure
{
    Received,
    OnTime,
    Late,
    Within,
    Overdue,
    Stopped,
}

internal static class BoardFigures
{
    public static IReadOnlyList<BoardFigure> All { get; } = Enum.GetValues<BoardFigure>();

    public static Words Name(this BoardFigure figure) =>
        figure switch
        {
            BoardFigure.OnTime => new("Xong đúng hạn", "Done on time"),
            BoardFigure.Late => new("Xong trễ hạn", "Done late"),
            BoardFigure.Within => new("Đang giải quyết, trong hạn", "Under way, within time"),
            BoardFigure.Overdue => new("Đang giải quyết, quá hạn", "Under way, overdue"),
            BoardFigure.Stopped => new("Dừng giải quyết", "Stopped"),
            _ => new("Đã tiếp nhận", "Taken in"),
        };

    /// <summary>What it counts, said once and for everybody.</summary>
    public static Words Meaning(this BoardFigure figure) =>
        figure switch
        {
            BoardFigure.OnTime => new(
                "Có kết quả chậm nhất vào ngày hẹn đầu tiên (cộng những ngày chờ người nộp bổ sung). Hẹn lại không làm hồ sơ trễ thành đúng hạn.",
                "The result was there no later than the first date (and the days for which the applicant was waited for). A new date never makes what is late on time."
            ),
            BoardFigure.Late => new(
                "Có kết quả sau ngày hẹn đầu tiên.",
                "The result was there after the first date."
            ),
            BoardFigure.Within => new(
                "Chưa có kết quả, chưa qua ngày hẹn đầu tiên (cộng những ngày chờ người nộp bổ sung).",
                "No result yet; the first date (and the days for which the applicant is waited for) has not passed."
            ),
            BoardFigure.Overdue => new(
                "Chưa có kết quả, đã qua ngày hẹn đầu tiên (cộng những ngày chờ người nộp bổ sung).",
                "No result yet; the first date (and the days for which the applicant is waited for) has passed."
            ),
            BoardFigure.Stopped => new(
                "Dừng giải quyết, không có kết quả; lý do ghi trong thông báo gửi người nộp.",
                "Stopped without a result; the applicant was told why."
            ),
            _ => new(
                "Đã nhận đủ giấy tờ và cấp giấy hẹn trong năm. Không tính hồ sơ bị từ chối hoặc còn chờ bổ sung.",
                "All papers were there and a slip was given within the year. Refused files and those that wait for papers are not counted."
            ),
        };

    public static string Word(this BoardFigure figure) =>
        figure switch
        {
            BoardFigure.OnTime => "on-time",
            BoardFigure.Late => "late",
            BoardFigure.Within => "within",
            BoardFigure.Overdue => "overdue",
            BoardFigure.Stopped => "stopped",
            _ => "received",
        };

    public static BoardFigure? Of(string? word)
    {
        foreach (var figure in All)
        {
            if (figure.Word() == word)
            {
                return figure;
            }
        }

        return null;
    }

    /// <summary>
    /// The one definition: the number and the list behind it ask this. While the applicant is waited for, what is not late yet does not
    /// become so; what was late before stays late.
    /// </summary>
    public static Expression<Func<Dossier, bool>> Counts(this BoardFigure figure, DateOnly today) =>
        figure switch
        {
            BoardFigure.OnTime => one => one.ReadyOn != null && one.ReadyOn <= one.DueOn,
            BoardFigure.Late => one => one.ReadyOn != null && one.ReadyOn > one.DueOn,
            BoardFigure.Within => one =>
                one.State == DossierState.UnderWay && one.DueOn >= (one.StandsSince ?? today),
            BoardFigure.Overdue => one =>
                one.State == DossierState.UnderWay && one.DueOn < (one.StandsSince ?? today),
            BoardFigure.Stopped => one => one.State == DossierState.Stopped,
            _ => one => one.AcceptedOn != null,
        };
}
