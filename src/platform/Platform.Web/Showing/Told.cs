namespace Chutri.Platform.Web;

/// <summary>What was done or refused, told at the top of the next page until that page is left.</summary>
public sealed record Told(ToldKind Kind, Words Sentence)
{
    public Words? Detail { get; init; }

    /// <summary>The rule it stands on, and the code of a refusal.</summary>
    public Words? Basis { get; init; }

    public string? Href { get; init; }

    /// <summary>The words of the link to <see cref="Href"/>.</summary>
    public Words? Link { get; init; }

    public static Told Done(Words sentence) => new(ToldKind.Done, sentence);

    public static Told Refused(Refusal refusal) =>
        new(ToldKind.Refused, refusal.Sentence)
        {
            Basis = RefusalWords.BasisAndCode(refusal),
            Href = refusal.See,
            Link = refusal.See is null ? null : RefusalWords.SeeIt,
        };
}

public enum ToldKind
{
    Done,
    Refused,

    /// <summary>Neither: something to know.</summary>
    Note,
}
