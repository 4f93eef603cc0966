namespace Chutri.Similarity;

/// <summary>A wording of each text, and why they stand beside each other.</summary>
/// <param name="First">As the first text has it, in lower case.</param>
/// <param name="Second">As the second text has it.</param>
/// <param name="Relation">How the two belong together.</param>
/// <param name="Weight">How much it says in this collection; 0 is nothing, about 10 very much.</param>
public sealed record AlignedWords(
    string First,
    string Second,
    WordRelation Relation,
    double Weight
);

/// <summary>A wording that one text has alone.</summary>
/// <param name="Words">As the text has it, in lower case.</param>
/// <param name="Weight">As in <see cref="AlignedWords"/>.</param>
public sealed record WeighedWords(string Words, double Weight);

/// <summary>How two wordings belong together.</summary>
public enum WordRelation
{
    /// <summary>The same words.</summary>
    Same,

    /// <summary>Other words for the same: a synonym, a short form.</summary>
    Synonym,

    /// <summary>One is a kind of the other, or both are of one kind.</summary>
    Related,
}
