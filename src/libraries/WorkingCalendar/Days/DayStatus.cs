namespace Chutri.WorkingCalendar;

/// <summary>Whether a day is worked, why, and on what basis.</summary>
/// <param name="Day">The day.</param>
/// <param name="IsWorked">True for working days and make-up working days.</param>
/// <param name="Reason">For example <c>ngày nghỉ hằng tuần</c>, <c>Tết Nguyên đán Bính Ngọ</c>.</param>
/// <param name="Basis">The law, notice or weekly pattern that it stands on.</param>
public sealed record DayStatus(DateOnly Day, bool IsWorked, Sentence Reason, Sentence Basis);
