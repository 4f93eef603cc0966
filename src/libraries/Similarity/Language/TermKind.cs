namespace Chutri.Similarity.Language;

/// <summary>What a term speaks of; each kind stands in its own data file.</summary>
internal enum TermKind
{
    /// <summary>What the work is about.</summary>
    Thing,

    /// <summary>What is done.</summary>
    Act,

    /// <summary>Whom it is done for.</summary>
    People,

    /// <summary>Bodies, levels and places.</summary>
    Body,

    /// <summary>When and how often.</summary>
    Time,

    /// <summary>Everyday words of administration, which say little.</summary>
    Everyday,

    /// <summary>A class of acts (advise, decide, …); never stands in a text.</summary>
    ActClass,
}
