namespace Chutri.Similarity;

/// <summary>How the work of two statements lies to each other.</summary>
public enum OverlapKind
{
    /// <summary>The same work.</summary>
    Same,

    /// <summary>The first contains the second.</summary>
    FirstContainsSecond,

    /// <summary>The second contains the first.</summary>
    SecondContainsFirst,

    /// <summary>The same field, other work: below 0.5.</summary>
    Near,
}
