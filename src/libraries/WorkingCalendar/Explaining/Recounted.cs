using System.Text.Json.Serialization;

namespace Chutri.WorkingCalendar;

/// <summary>The deadline was counted again with another edition of the calendar. The day before stays on record.</summary>
/// <param name="FromVersion">The label of the edition before.</param>
/// <param name="ToVersion">The label of the edition that it was counted with now.</param>
/// <param name="DueBefore">The due day before.</param>
/// <param name="DueAfter">The due day after; it may be an earlier one.</param>
/// <param name="Days">The days that the two editions tell apart, from the start of the period through the later of the two due days.</param>
public sealed record Recounted(
    string FromVersion,
    string ToVersion,
    DateOnly DueBefore,
    DateOnly DueAfter,
    IReadOnlyList<ChangedDay> Days
) : DeadlineStep
{
    /// <summary>The time of day before; nothing when the whole day was within time.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TimeOnly? AtBefore { get; init; }

    /// <summary>The time of day after; nothing when the whole day is within time.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TimeOnly? AtAfter { get; init; }

    /// <inheritdoc/>
    public override Sentence Say()
    {
        var (before, after) = (Of(DueBefore, AtBefore), Of(DueAfter, AtAfter));
        var days = Days.Select(day => day.Say()).ToList();
        var because =
            days.Count == 0
                ? new("", "")
                : new Sentence(
                    $" ({string.Join("; ", days.Select(day => day.Vietnamese))})",
                    $" ({string.Join("; ", days.Select(day => day.English))})"
                );
        return new(
            $"Lịch làm việc đổi từ phiên bản {FromVersion} sang {ToVersion}{because.Vietnamese}: thời hạn chuyển từ {before.Vietnamese} sang {after.Vietnamese}.",
            $"The working calendar changed from edition {FromVersion} to {ToVersion}{because.English}: the deadline moved from {before.English} to {after.English}."
        );
    }

    /// <inheritdoc/>
    public bool Equals(Recounted? other) =>
        other is not null
        && (FromVersion, ToVersion, DueBefore, DueAfter, AtBefore, AtAfter)
            == (
                other.FromVersion,
                other.ToVersion,
                other.DueBefore,
                other.DueAfter,
                other.AtBefore,
                other.AtAfter
            )
        && Days.SequenceEqual(other.Days);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(ToVersion, DueBefore, DueAfter);

    private static Sentence Of(DateOnly day, TimeOnly? at) =>
        at is { } time ? DayWords.Of(day.ToDateTime(time)) : DayWords.WithWeekday(day);
}

/// <summary>A day that two editions of the calendar tell apart, as the newer one has it.</summary>
/// <param name="Day">The day.</param>
/// <param name="Hours">Its working time in the newer edition; nothing on a day off.</param>
/// <param name="Reason">Why.</param>
/// <param name="Basis">The law or notice.</param>
public sealed record ChangedDay(DateOnly Day, string? Hours, Sentence Reason, Sentence Basis)
{
    /// <summary>For example <c>thứ Hai 04/01/2027 nay là ngày nghỉ: …</c>.</summary>
    public Sentence Say()
    {
        var day = DayWords.WithWeekday(Day);
        return Hours is null
            ? new(
                $"{day.Vietnamese} nay là ngày nghỉ: {Reason.Vietnamese}, {Basis.Vietnamese}",
                $"{day.English} is now a day off: {Reason.English}, {Basis.English}"
            )
            : new(
                $"{day.Vietnamese} nay làm việc {Hours}: {Reason.Vietnamese}, {Basis.Vietnamese}",
                $"{day.English} is now worked {Hours}: {Reason.English}, {Basis.English}"
            );
    }
}
