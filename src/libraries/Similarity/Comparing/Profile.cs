using Chutri.Similarity.Language;

namespace Chutri.Similarity.Comparing;

/// <summary>A statement made ready to be compared.</summary>
internal sealed class Profile
{
    /// <summary>What the whole statement is about.</summary>
    public required SparseVector Matter { get; init; }

    /// <summary>The wordings themselves, without the broader ones.</summary>
    public required SparseVector Own { get; init; }

    /// <summary>The same for each item of a list, with its heading; empty where there is no list.</summary>
    public required IReadOnlyList<SparseVector> Items { get; init; }

    public required SparseVector Acts { get; init; }
    public required SparseVector Syllables { get; init; }

    /// <summary>Terms for the people concerned, with the broader ones; rising.</summary>
    public required int[] People { get; init; }

    /// <summary>Levels named, and systems (Party, union, …) named; rising.</summary>
    public required int[] Levels { get; init; }

    public required int[] Systems { get; init; }

    /// <summary>What is done is said so generally that it goes with every other act, or not at all.</summary>
    public required bool AnyAct { get; init; }

    /// <summary>Terms that a negation turns round or an exception takes out; rising.</summary>
    public required int[] Negated { get; init; }

    public required int[] Excepted { get; init; }

    /// <summary>All terms, without the broader ones; rising.</summary>
    public required int[] Terms { get; init; }

    /// <summary>This one is a list, or clearly says more, and the other is within it.</summary>
    public bool Contains(Profile other) =>
        other.Items.Count < Items.Count
        && Items.Count > 1
        && Matter.With(other.Matter) is var shared
        && Matter.Sum > 1.25f * other.Matter.Sum
        && shared.Smaller > 0.3f * other.Matter.Sum;

    /// <summary>Words of negation stand in this statement.</summary>
    public bool HasNegation => Negated.Length + Excepted.Length > 0;
}
