using Chutri.Platform;

namespace Chutri.Duties;

/// <summary>Open deadlines moved because the working calendar changed; each says its own days.</summary>
/// <param name="Label">The edition that they are counted by now.</param>
/// <param name="Moves">Which, and from when to when.</param>
/// <param name="Subjects">The things that have them; each page shows this fact.</param>
public sealed record DeadlinesMoved(
    string Label,
    IReadOnlyList<MovedDeadline> Moves,
    IReadOnlyList<Guid> Subjects
) : FactBody
{
    public override IEnumerable<Guid> About => Subjects;

    public override Words Sentence() =>
        Moves is [var one]
            ? new(
                $"dời thời hạn {one.Code} từ {Vietnamese(one.From)} sang {Vietnamese(one.To)} theo lịch làm việc phiên bản {Label}",
                $"moved the deadline of {one.Code} from {English(one.From)} to {English(one.To)} by edition {Label} of the working calendar"
            )
            : new(
                $"dời {Moves.Count} thời hạn đang mở theo lịch làm việc phiên bản {Label}",
                $"moved {Moves.Count} open deadlines by edition {Label} of the working calendar"
            );

    private static string Vietnamese(DateOnly day) => WorkingCalendar.DayWords.Of(day).Vietnamese;

    private static string English(DateOnly day) => WorkingCalendar.DayWords.Of(day).English;
}

public sealed record MovedDeadline(string Code, DateOnly From, DateOnly To);
