using Chutri.Similarity.Comparing;

namespace Chutri.Similarity.Finding;

/// <summary>One text with the statements that say it, word for word.</summary>
internal sealed class TextRow(Profile profile, List<int> statements, int unit, bool oneUnit)
{
    public Profile Profile { get; } = profile;

    /// <summary>Places in the collection, rising.</summary>
    public IReadOnlyList<int> Statements { get; } = statements;

    /// <summary>Number of the unit of its first statement.</summary>
    public int Unit { get; } = unit;

    /// <summary>All its statements are of one unit.</summary>
    public bool OneUnit { get; } = oneUnit;
}
