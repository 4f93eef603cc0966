namespace Chutri.Similarity.Language;

/// <summary>What a word of negation does to what follows it.</summary>
internal enum NegationKind
{
    /// <summary>Turns it round.</summary>
    Not,

    /// <summary>Takes it out of the statement.</summary>
    Except,
}
