namespace Chutri.Platform.Web;

/// <summary>The colour of a stretch of a bar; each has one meaning in the whole program.</summary>
public enum BarTone
{
    OnTime,
    Late,
    Within,
    Soon,
    Overdue,

    /// <summary>Overdue 1–30 days.</summary>
    Age1,

    /// <summary>Overdue 31–90 days.</summary>
    Age2,

    /// <summary>Overdue more than 90 days.</summary>
    Age3,
    Done,
    Other,
}

/// <summary>One stretch; <see cref="Href"/> opens the list that makes its figure.</summary>
public sealed record BarPart(BarTone Tone, Words Label, long Count, string? Href = null);

internal static class BarTones
{
    public static string Css(this BarTone tone) =>
        tone switch
        {
            BarTone.OnTime => "fill-on-time",
            BarTone.Late => "fill-late",
            BarTone.Within => "fill-within",
            BarTone.Soon => "fill-soon",
            BarTone.Overdue => "fill-overdue",
            BarTone.Age1 => "fill-age-1",
            BarTone.Age2 => "fill-age-2",
            BarTone.Age3 => "fill-age-3",
            BarTone.Done => "fill-done",
            _ => "fill-other",
        };

    public static TimelinessKind? Timeliness(this BarTone tone) =>
        tone switch
        {
            BarTone.OnTime => TimelinessKind.OnTime,
            BarTone.Late => TimelinessKind.Late,
            BarTone.Within => TimelinessKind.Within,
            BarTone.Soon => TimelinessKind.Soon,
            BarTone.Overdue => TimelinessKind.Overdue,
            _ => null,
        };
}
