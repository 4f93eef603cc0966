namespace Chutri.ProcessEngine;

/// <summary>One sentence in both languages; Vietnamese comes first and neither is empty.</summary>
/// <param name="Vietnamese">As one civil servant would write it to another.</param>
/// <param name="English">The same, complete.</param>
public sealed record Sentence(string Vietnamese, string English)
{
    /// <summary>The Vietnamese sentence.</summary>
    public override string ToString() => Vietnamese;
}
