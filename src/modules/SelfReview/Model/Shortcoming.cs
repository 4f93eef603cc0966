using Chutri.Platform;

namespace Chutri.SelfReview.Model;

/// <summary>What a unit found wanting with itself, in its own words; once it was handed in it stays.</summary>
internal sealed class Shortcoming
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid Part { get; init; }

    public UnitId Unit { get; init; }

    /// <summary>Whose it is; null = the unit's own.</summary>
    public PersonId? Person { get; init; }

    /// <summary>Its place in the part, from 1; the number of one that was struck is not given again.</summary>
    public int Number { get; init; }

    public string Text { get; init; } = "";

    /// <summary>Code of a sign of the round's catalogue; empty = none of them fits.</summary>
    public string Sign { get; init; } = "";

    public CauseKind Cause { get; init; }

    /// <summary>What it came from, in words.</summary>
    public string CauseText { get; init; } = "";

    public DateTime NotedAt { get; init; }

    /// <summary>Taken back before it was handed in.</summary>
    public DateTime? StruckAt { get; set; }

    /// <summary>The one of an earlier round that it repeats: the same unit and sign, similar words.</summary>
    public Guid? Repeats { get; set; }
}

/// <summary>What is to be done about a shortcoming, by whom and by when.</summary>
internal sealed class CorrectiveAction
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid Shortcoming { get; init; }

    /// <summary>From 1; the next one is named where the one before did not help.</summary>
    public int Number { get; init; }

    public string Text { get; init; } = "";

    public PersonId By { get; init; }

    public DateOnly DueOn { get; init; }

    /// <summary>The code of the assignment that it became; null until the review is countersigned.</summary>
    public string? Assignment { get; private set; }

    /// <summary>From when on it is looked at again.</summary>
    public DateOnly? CheckOn { get; private set; }

    /// <summary>Who owes the check; null until its day has come.</summary>
    public DutyId? CheckDuty { get; private set; }

    public EffectKind? Effect { get; private set; }

    public string? EffectNote { get; private set; }

    public DateOnly? CheckedOn { get; private set; }

    public string? CheckedByName { get; private set; }

    public void Give(string assignment, int effectMonths) =>
        (Assignment, CheckOn) = (assignment, DueOn.AddMonths(effectMonths));

    public void AskCheck(DutyId duty) => CheckDuty = duty;

    public void Check(EffectKind effect, string note, Caller by, Moment now)
    {
        (Effect, EffectNote, CheckedOn) = (effect, note, now.Today);
        CheckedByName = by.Signature.Shortened(Lengths.Name);
    }
}

/// <summary>What a remedy turned out to do.</summary>
internal enum EffectKind
{
    Helped,
    Partly,
    Not,
}

internal static class EffectWords
{
    public static Words Name(this EffectKind effect) =>
        effect switch
        {
            EffectKind.Helped => new("có tác dụng", "it helped"),
            EffectKind.Partly => new("mới có một phần", "it helped partly"),
            _ => new("chưa có tác dụng", "it did not help"),
        };
}

internal enum CauseKind
{
    Own,
    External,
}

internal static class CauseWords
{
    public static Words Name(this CauseKind cause) =>
        cause switch
        {
            CauseKind.Own => new("Chủ quan", "Own"),
            _ => new("Khách quan", "External"),
        };
}
