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

    /// <summary>What each file adds to each figure, by the one definition: all figures are then one statement.</summary>
    public static Expression<Func<Dossier, BoardCell>> Cell(DateOnly today)
    {
        var one = Expression.Parameter(typeof(Dossier), "one");
        return Expression.Lambda<Func<Dossier, BoardCell>>(
            Expression.MemberInit(
                Expression.New(typeof(BoardCell)),
                [
                    Expression.Bind(
                        typeof(BoardCell).GetProperty(nameof(BoardCell.Unit))!,
                        Expression.Property(one, nameof(Dossier.Unit))
                    ),
                    .. All.Select(figure =>
                        Expression.Bind(
                            typeof(BoardCell).GetProperty(figure.ToString())!,
                            Expression.Condition(
                                Told(figure.Counts(today), one),
                                Expression.Constant(1L),
                                Expression.Constant(0L)
                            )
                        )
                    ),
                ]
            ),
            one
        );
    }

    private static Expression Told(Expression<Func<Dossier, bool>> counts, Expression one) =>
        new Renamed(counts.Parameters[0], one).Visit(counts.Body);

    private sealed class Renamed(Expression from, Expression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) =>
            node == from ? to : node;
    }
}

/// <summary>What one file, or all of a unit, add to the figures.</summary>
internal sealed class BoardCell
{
    public UnitId Unit { get; init; }
    public long Received { get; init; }
    public long OnTime { get; init; }
    public long Late { get; init; }
    public long Within { get; init; }
    public long Overdue { get; init; }
    public long Stopped { get; init; }

    public long Of(BoardFigure figure) =>
        figure switch
        {
            BoardFigure.OnTime => OnTime,
            BoardFigure.Late => Late,
            BoardFigure.Within => Within,
            BoardFigure.Overdue => Overdue,
            BoardFigure.Stopped => Stopped,
            _ => Received,
        };
}
