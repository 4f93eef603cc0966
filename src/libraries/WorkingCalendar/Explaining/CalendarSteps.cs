using System.Globalization;

namespace Chutri.WorkingCalendar;

/// <summary>The edition that was used.</summary>
/// <param name="Version">Its label.</param>
public sealed record CalendarUsed(string Version) : DeadlineStep
{
    /// <inheritdoc/>
    public override Sentence Say() =>
        new(
            $"Tính theo lịch làm việc phiên bản {Version}.",
            $"Computed with the working calendar, edition {Version}."
        );
}

/// <summary>The deadline depends on a year whose days off have not been announced in full.</summary>
/// <param name="Year">The year.</param>
public sealed record YearNotAnnounced(int Year) : DeadlineStep
{
    /// <inheritdoc/>
    public override Sentence Say()
    {
        var year = Year.ToString(CultureInfo.InvariantCulture);
        return new(
            $"Lưu ý: lịch nghỉ lễ, Tết và ngày hoán đổi năm {year} chưa được cập nhật đầy đủ; thời hạn này có thể thay đổi khi có thông báo.",
            $"Note: the holidays and swapped days of {year} are not fully known yet; this deadline may change when they are announced."
        );
    }
}

/// <summary>The deadline depends on a day about which the law was not clear when the edition was made.</summary>
/// <param name="Day">The day; it was counted by the weekly pattern.</param>
/// <param name="Reason">What is not clear.</param>
/// <param name="Basis">The documents concerned.</param>
public sealed record DayNotSettled(DateOnly Day, Sentence Reason, Sentence Basis) : DeadlineStep
{
    /// <inheritdoc/>
    public override Sentence Say()
    {
        var day = DayWords.WithWeekday(Day);
        return new(
            $"Lưu ý: chưa rõ {day.Vietnamese} có phải ngày nghỉ hay không ({Reason.Vietnamese}; {Basis.Vietnamese}); tạm tính như ngày thường trong tuần.",
            $"Note: it is not settled whether {day.English} is a day off ({Reason.English}; {Basis.English}); it was counted as an ordinary weekday."
        );
    }
}
