namespace Chutri.WorkingCalendar;

/// <summary>Working time runs from the moment of the event, or from the next moment at which work goes on.</summary>
/// <param name="Start">The moment of the event.</param>
/// <param name="From">When counting began.</param>
/// <param name="Basis">The rule of law.</param>
public sealed record CountedFromMoment(DateTime Start, DateTime From, Sentence Basis) : DeadlineStep
{
    /// <inheritdoc/>
    public override Sentence Say()
    {
        var (start, from) = (DayWords.Of(Start), DayWords.Of(From));
        return Start == From
            ? new(
                $"Tính từ {from.Vietnamese} ({Basis.Vietnamese}).",
                $"Counted from {from.English} ({Basis.English})."
            )
            : new(
                $"{start.Vietnamese} ngoài giờ làm việc nên bắt đầu tính từ {from.Vietnamese} ({Basis.Vietnamese}).",
                $"{start.English} is outside working time, so counting starts at {from.English} ({Basis.English})."
            );
    }
}

/// <summary>The hours at which time was counted.</summary>
/// <param name="Hours">Those of a full day.</param>
/// <param name="Basis">What the week stands on.</param>
public sealed record HoursCounted(string Hours, Sentence Basis) : DeadlineStep
{
    /// <inheritdoc/>
    public override Sentence Say() =>
        new(
            $"Chỉ tính giờ làm việc: {Hours} ({Basis.Vietnamese}).",
            $"Only working hours are counted: {Hours} ({Basis.English})."
        );
}

/// <summary>A day that is worked at other hours than usual.</summary>
/// <param name="Day">The day.</param>
/// <param name="Hours">Its hours.</param>
/// <param name="Reason">Why.</param>
/// <param name="Basis">The notice.</param>
public sealed record ShortDayCounted(DateOnly Day, string Hours, Sentence Reason, Sentence Basis)
    : DeadlineStep
{
    /// <inheritdoc/>
    public override Sentence Say()
    {
        var day = DayWords.WithWeekday(Day);
        return new(
            $"{day.Vietnamese} làm việc {Hours}: {Reason.Vietnamese} ({Basis.Vietnamese}).",
            $"{day.English} is worked {Hours}: {Reason.English} ({Basis.English})."
        );
    }
}

/// <summary>The period began at a time of day, so it ends at one.</summary>
/// <param name="Start">The moment of the event.</param>
/// <param name="At">The time of day at which it ends: the same, or the nearest edge of working time.</param>
public sealed record TimeOfDayKept(DateTime Start, TimeOnly At) : DeadlineStep
{
    /// <inheritdoc/>
    public override Sentence Say()
    {
        var (began, ends) = (DayWords.Of(TimeOnly.FromDateTime(Start)), DayWords.Of(At));
        return At == TimeOnly.FromDateTime(Start)
            ? new(
                $"Mốc bắt đầu có giờ nên thời hạn kết thúc vào cùng giờ đó của ngày cuối cùng: {ends}.",
                $"The start has a time of day, so the period ends at the same time on its last day: {ends}."
            )
            : new(
                $"Mốc bắt đầu lúc {began} ngoài giờ làm việc nên thời hạn kết thúc lúc {ends} của ngày cuối cùng.",
                $"The start, at {began}, is outside working time, so the period ends at {ends} on its last day."
            );
    }
}

/// <summary>The clock stood still from one moment to another, and the deadline moved by the working time between them, or, where it runs by the clock, by all of it.</summary>
/// <param name="From">When the clock stopped.</param>
/// <param name="To">When it went on.</param>
/// <param name="Reason">Why, as entered.</param>
/// <param name="GrantedBy">Who allowed it, as shown to readers.</param>
/// <param name="DueBefore">When it was due before.</param>
/// <param name="DueAfter">When it is due after.</param>
public sealed record PausedToTheMinute(
    DateTime From,
    DateTime To,
    string Reason,
    string GrantedBy,
    DateTime DueBefore,
    DateTime DueAfter
) : DeadlineStep
{
    /// <inheritdoc/>
    public override Sentence Say()
    {
        var (from, to) = (DayWords.Of(From), DayWords.Of(To));
        var (before, after) = (DayWords.Of(DueBefore), DayWords.Of(DueAfter));
        return new(
            $"Tạm dừng từ {from.Vietnamese} đến {to.Vietnamese} ({Reason}), {GrantedBy} đồng ý; thời hạn chuyển từ {before.Vietnamese} sang {after.Vietnamese}.",
            $"Paused from {from.English} to {to.English} ({Reason}), allowed by {GrantedBy}; the deadline moved from {before.English} to {after.English}."
        );
    }
}
