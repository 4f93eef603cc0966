namespace Chutri.WorkingCalendar;

/// <summary>Hours by the clock were counted, so nights and days off are in them.</summary>
/// <param name="End">When they are over.</param>
public sealed record ClockHoursCounted(DateTime End) : DeadlineStep
{
    /// <inheritdoc/>
    public override Sentence Say()
    {
        var end = DayWords.Of(End);
        return new(
            $"Giờ tính liên tục, kể cả ban đêm và ngày nghỉ: hết lúc {end.Vietnamese}.",
            $"Hours run on by the clock, at night and on days off too: they are over at {end.English}."
        );
    }
}

/// <summary>It is due while nobody works, and stays there because hours by the clock wait for no working time.</summary>
/// <param name="End">When it is due.</param>
/// <param name="Hours">The working time of that day; nothing on a day off.</param>
/// <param name="Reason">What kind of day it is.</param>
/// <param name="Basis">The law or notice.</param>
public sealed record EndsOutsideWork(DateTime End, string? Hours, Sentence Reason, Sentence Basis)
    : DeadlineStep
{
    /// <inheritdoc/>
    public override Sentence Say()
    {
        var (end, day) = (DayWords.Of(End), DayWords.WithWeekday(DateOnly.FromDateTime(End)));
        return Hours is null
            ? new(
                $"Lưu ý: {day.Vietnamese} không phải ngày làm việc ({Reason.Vietnamese}; {Basis.Vietnamese}); thời hạn tính bằng giờ liên tục nên vẫn hết lúc {end.Vietnamese}, không chuyển sang ngày làm việc tiếp theo.",
                $"Note: {day.English} is not a working day ({Reason.English}; {Basis.English}); hours by the clock end all the same at {end.English} and do not move to the next working day."
            )
            : new(
                $"Lưu ý: {end.Vietnamese} ngoài giờ làm việc ({Hours}); thời hạn tính bằng giờ liên tục nên vẫn hết vào lúc đó.",
                $"Note: {end.English} is outside working time ({Hours}); hours by the clock end then all the same."
            );
    }
}
