namespace Chutri.Platform.Web;

/// <summary>A deadline as people read it: how it stands, the day, and why it is that day.</summary>
/// <param name="Sentence">"còn 3 ngày làm việc": <see cref="TimelinessWords.Sentence"/>.</param>
/// <param name="Day">Null where there is no day: continuing, paused without end.</param>
public sealed record DeadlineView(TimelinessKind Kind, Words Sentence, DateOnly? Day)
{
    /// <summary>The time on that day by which it is due; null where the whole day is within time.</summary>
    public TimeOnly? At { get; init; }

    /// <summary>Before the day, or in its place: "xong", "chờ Tổng Liên đoàn".</summary>
    public Words? Note { get; init; }

    /// <summary>Rule, start, skipped days, pauses, extensions, in the order of time; empty = no "why?".</summary>
    public IReadOnlyList<DeadlineStep> Why { get; init; } = [];

    /// <summary>The code of the work, for those who hear many "why?" on one page.</summary>
    public string About { get; init; } = "";
}

/// <param name="When">"30/10/2026", "+ 10 ngày".</param>
public sealed record DeadlineStep(Words When, Words What);
