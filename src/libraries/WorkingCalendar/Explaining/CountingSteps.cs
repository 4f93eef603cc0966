namespace Chutri.WorkingCalendar;

/// <summary>The rule that was applied.</summary>
/// <param name="Rule">The rule.</param>
public sealed record RuleApplied(DeadlineRule Rule) : DeadlineStep
{
    /// <inheritdoc/>
    public override Sentence Say() => Rule.Say();
}

/// <summary>The day of the event does not count.</summary>
/// <param name="Start">The day of the event.</param>
/// <param name="Basis">The rule of law.</param>
public sealed record StartExcluded(DateOnly Start, Sentence Basis) : DeadlineStep
{
    /// <inheritdoc/>
    public override Sentence Say()
    {
        var (start, next) = (DayWords.Of(Start), DayWords.WithWeekday(Start.AddDays(1)));
        return new(
            $"Không tính ngày {start.Vietnamese}; bắt đầu tính từ {next.Vietnamese} ({Basis.Vietnamese}).",
            $"{start.English} is not counted; counting starts on {next.English} ({Basis.English})."
        );
    }
}

/// <summary>Days off in a row, all for the same reason, that were not counted.</summary>
/// <param name="From">The first of them.</param>
/// <param name="Through">The last of them.</param>
/// <param name="Reason">Why they are off.</param>
/// <param name="Basis">The law or notice.</param>
public sealed record DaysSkipped(DateOnly From, DateOnly Through, Sentence Reason, Sentence Basis)
    : DeadlineStep
{
    /// <inheritdoc/>
    public override Sentence Say()
    {
        var (from, through) = (DayWords.WithWeekday(From), DayWords.WithWeekday(Through));
        return From == Through
            ? new(
                $"Không tính {from.Vietnamese}: {Reason.Vietnamese} ({Basis.Vietnamese}).",
                $"{from.English} is not counted: {Reason.English} ({Basis.English})."
            )
            : new(
                $"Không tính từ {from.Vietnamese} đến {through.Vietnamese}: {Reason.Vietnamese} ({Basis.Vietnamese}).",
                $"{from.English} to {through.English} are not counted: {Reason.English} ({Basis.English})."
            );
    }
}

/// <summary>A weekly rest day that counts because it is worked to make up for another day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Reason">What it makes up for.</param>
/// <param name="Basis">The notice.</param>
public sealed record MakeUpDayCounted(DateOnly Day, Sentence Reason, Sentence Basis) : DeadlineStep
{
    /// <inheritdoc/>
    public override Sentence Say()
    {
        var day = DayWords.WithWeekday(Day);
        return new(
            $"Có tính {day.Vietnamese}: {Reason.Vietnamese} ({Basis.Vietnamese}).",
            $"{day.English} is counted: {Reason.English} ({Basis.English})."
        );
    }
}

/// <summary>The last day was off, so the deadline moved.</summary>
/// <param name="From">The day off.</param>
/// <param name="To">The working day after it, or before it when the rule says so.</param>
/// <param name="Basis">The rule of law, or of the recurrence.</param>
public sealed record MovedOffDayOff(DateOnly From, DateOnly To, Sentence Basis) : DeadlineStep
{
    /// <inheritdoc/>
    public override Sentence Say()
    {
        var (from, to) = (DayWords.WithWeekday(From), DayWords.WithWeekday(To));
        return To > From
            ? new(
                $"Ngày cuối cùng, {from.Vietnamese}, là ngày nghỉ nên thời hạn kết thúc vào ngày làm việc tiếp theo, {to.Vietnamese} ({Basis.Vietnamese}).",
                $"The last day, {from.English}, is a day off, so the period ends on the next working day, {to.English} ({Basis.English})."
            )
            : new(
                $"Ngày cuối cùng, {from.Vietnamese}, là ngày nghỉ nên phải xong vào ngày làm việc liền trước, {to.Vietnamese} ({Basis.Vietnamese}).",
                $"The last day, {from.English}, is a day off, so it is due on the working day before it, {to.English} ({Basis.English})."
            );
    }
}

/// <summary>The last day is off and the deadline stays on it, because the rule names that day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Reason">Why it is off.</param>
/// <param name="Basis">The law or notice.</param>
public sealed record KeptOnDayOff(DateOnly Day, Sentence Reason, Sentence Basis) : DeadlineStep
{
    /// <inheritdoc/>
    public override Sentence Say()
    {
        var day = DayWords.WithWeekday(Day);
        return new(
            $"Lưu ý: {day.Vietnamese} không phải ngày làm việc ({Reason.Vietnamese}; {Basis.Vietnamese}); thời hạn giữ nguyên vì đã ấn định đúng ngày này.",
            $"Note: {day.English} is not a working day ({Reason.English}; {Basis.English}); the deadline stays because it names this day."
        );
    }
}
