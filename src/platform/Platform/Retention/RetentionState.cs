namespace Chutri.Platform;

/// <summary>What is known of one rule beside its declaration: the chosen period, and what was taken out so far.</summary>
internal sealed class RetentionState : IVersioned
{
    public string Code { get; init; } = "";

    /// <summary>In the unit of the rule; null: the usual one.</summary>
    public int? Period { get; set; }

    public long TakenOut { get; private set; }

    public int LastTakenOut { get; private set; }

    public DateTime? LastTakenOutAt { get; private set; }

    public int Version { get; private init; }

    public void Took(int count, Moment now) =>
        (TakenOut, LastTakenOut, LastTakenOutAt) = (TakenOut + count, count, now.Utc);
}
