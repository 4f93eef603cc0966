namespace Chutri.SelfReview.Model;

/// <summary>How many shortcomings of the reviews handed in or signed in a round bear a sign. Kept in the act's own transaction.</summary>
internal sealed class SignCount
{
    public Guid Round { get; init; }

    /// <summary>Empty = none of the catalogue's signs.</summary>
    public string Sign { get; init; } = "";

    public int Count { get; private set; }
}
