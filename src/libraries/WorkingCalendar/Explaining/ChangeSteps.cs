using System.Text.Json.Serialization;

namespace Chutri.WorkingCalendar;

/// <summary>The deadline was extended. The day before stays on record, and so does when the extension was asked for.</summary>
/// <param name="From">The due day before.</param>
/// <param name="To">The due day after.</param>
/// <param name="AskedOn">The day it was asked for.</param>
/// <param name="AskedBy">Who asked, as shown to readers.</param>
/// <param name="GrantedOn">The day it was granted.</param>
/// <param name="GrantedBy">Who granted it, as shown to readers.</param>
public sealed record Extended(
    DateOnly From,
    DateOnly To,
    DateOnly AskedOn,
    string AskedBy,
    DateOnly GrantedOn,
    string GrantedBy
) : DeadlineStep
{
    /// <summary>The time of day before; nothing when the whole day was within time.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TimeOnly? AtBefore { get; init; }

    /// <summary>The time of day after; nothing when the whole day is within time.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TimeOnly? AtAfter { get; init; }

    /// <summary>The time of day at which it was asked for; it matters only where the deadline had a time of day.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TimeOnly? AskedAt { get; init; }

    /// <summary>The last moment within time after it.</summary>
    [JsonIgnore]
    public DateTime LastMoment => To.ToDateTime(AtAfter ?? TimeOnly.MaxValue);

    /// <summary>Whether it was asked for while the deadline was still running; otherwise it does not turn late into on time.</summary>
    public bool WasAskedInTime() => AskedOn < From || (AskedOn == From && !(AskedAt > AtBefore));

    /// <inheritdoc/>
    public override Sentence Say()
    {
        var (from, to) = (
            AtBefore is { } before ? DayWords.Of(From.ToDateTime(before)) : DayWords.Of(From),
            AtAfter is { } after ? DayWords.Of(To.ToDateTime(after)) : DayWords.Of(To)
        );
        var (asked, granted) = (DayWords.Of(AskedOn), DayWords.Of(GrantedOn));
        var late = WasAskedInTime()
            ? new("", "")
            : new Sentence(
                " Đề nghị gửi sau khi đã hết hạn nên vẫn tính là quá hạn theo thời hạn trước đó.",
                " It was asked for after the deadline, so the earlier deadline still counts as missed."
            );
        return new(
            $"Gia hạn từ {from.Vietnamese} đến {to.Vietnamese}: {AskedBy} đề nghị ngày {asked.Vietnamese}, {GrantedBy} đồng ý ngày {granted.Vietnamese}.{late.Vietnamese}",
            $"Extended from {from.English} to {to.English}: asked for by {AskedBy} on {asked.English}, granted by {GrantedBy} on {granted.English}.{late.English}"
        );
    }
}

/// <summary>The clock stood still for a time, and the due day moved by as much.</summary>
/// <param name="From">The first day that did not count.</param>
/// <param name="Through">The last day that did not count.</param>
/// <param name="Reason">Why, as entered.</param>
/// <param name="GrantedBy">Who allowed it, as shown to readers.</param>
/// <param name="DueBefore">The due day before.</param>
/// <param name="DueAfter">The due day after.</param>
public sealed record Paused(
    DateOnly From,
    DateOnly Through,
    string Reason,
    string GrantedBy,
    DateOnly DueBefore,
    DateOnly DueAfter
) : DeadlineStep
{
    /// <inheritdoc/>
    public override Sentence Say()
    {
        var (from, through) = (DayWords.Of(From), DayWords.Of(Through));
        var (before, after) = (DayWords.Of(DueBefore), DayWords.Of(DueAfter));
        return new(
            $"Tạm dừng từ {from.Vietnamese} đến {through.Vietnamese} ({Reason}), {GrantedBy} đồng ý; thời hạn chuyển từ {before.Vietnamese} sang {after.Vietnamese}.",
            $"Paused from {from.English} to {through.English} ({Reason}), allowed by {GrantedBy}; the deadline moved from {before.English} to {after.English}."
        );
    }
}
