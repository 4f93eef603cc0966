using Chutri.Platform;
using Chutri.Similarity;

namespace Chutri.Functions.Model;

/// <summary>
/// Two functions of two units that may be the same work, put to a person once. The answer stays with the two units and the two
/// wordings; where one of them changes, that is another question.
/// </summary>
internal sealed class OverlapQuestion : IVersioned
{
    private OverlapQuestion() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The two units with their wordings, in either order.</summary>
    public string Key { get; private set; } = "";

    public Guid First { get; private set; }

    public Guid Second { get; private set; }

    public UnitId FirstUnit { get; private set; }

    public UnitId SecondUnit { get; private set; }

    public string FirstText { get; private set; } = "";

    public string SecondText { get; private set; } = "";

    public string FirstField { get; private set; } = "";

    public string SecondField { get; private set; } = "";

    /// <summary>In ten-thousandths: 9871 is 0.9871.</summary>
    public int Score { get; private set; }

    public OverlapKind Kind { get; private set; }

    /// <summary>The smallest identifier among the functions that hang together through such pairs.</summary>
    public Guid Group { get; private set; }

    /// <summary>Both still hold and still look alike.</summary>
    public bool IsFound { get; private set; }

    public DateTime FoundAt { get; private init; }

    public Verdict? Verdict { get; private set; }

    /// <summary>Who does what, or why it is so.</summary>
    public string? Note { get; private set; }

    public DateTime? JudgedAt { get; private set; }

    public string? JudgedByName { get; private set; }

    public int Version { get; private set; }

    public bool IsOpen => Verdict is null;

    public static string KeyOf(UnitId oneUnit, string one, UnitId otherUnit, string other) =>
        PairFingerprint.Of($"{oneUnit.Value:n} {one}", $"{otherUnit.Value:n} {other}");

    public static OverlapQuestion Of(FoundPair pair, Moment now)
    {
        var asked = new OverlapQuestion { FoundAt = now.Utc };
        asked.Found(pair);
        return asked;
    }

    /// <summary>Seen again by a review.</summary>
    public void Found(FoundPair pair)
    {
        Key = pair.Key;
        (First, FirstUnit, FirstText, FirstField) = (
            pair.First,
            pair.FirstUnit,
            pair.FirstText,
            pair.FirstField
        );
        (Second, SecondUnit, SecondText, SecondField) = (
            pair.Second,
            pair.SecondUnit,
            pair.SecondText,
            pair.SecondField
        );
        (Score, Kind, Group, IsFound) = (pair.Score, pair.Kind, pair.Group, true);
    }

    /// <summary>One of the two has ended or changed, or they no longer look alike.</summary>
    public void Lost() => IsFound = false;

    /// <summary>The key once one or both of the two are another unit's.</summary>
    public string KeyAfter(bool firstMoves, bool secondMoves, UnitId to) =>
        KeyOf(firstMoves ? to : FirstUnit, FirstText, secondMoves ? to : SecondUnit, SecondText);

    /// <summary>The unit of one of the two ended and its functions went on elsewhere: what was judged goes with them.</summary>
    public void Follow(Guid from, Guid to, UnitId unit)
    {
        if (First == from)
        {
            (First, FirstUnit) = (to, unit);
        }

        if (Second == from)
        {
            (Second, SecondUnit) = (to, unit);
        }

        Key = KeyOf(FirstUnit, FirstText, SecondUnit, SecondText);
    }

    public Outcome<OverlapJudged> Judge(
        Verdict verdict,
        string? note,
        (string First, string Second) unitNames,
        Caller caller,
        Moment now
    )
    {
        if (!IsFound && IsOpen)
        {
            return OverlapRefusals.NoLongerAsked;
        }

        var before = Verdict;
        (Verdict, Note, JudgedAt, JudgedByName) = (verdict, note, now.Utc, caller.Name);
        return new OverlapJudged(
            Id,
            First,
            Second,
            unitNames.First,
            FirstText,
            unitNames.Second,
            SecondText,
            verdict,
            before,
            note
        );
    }
}

/// <summary>What a review found.</summary>
internal sealed record FoundPair(
    string Key,
    Guid First,
    UnitId FirstUnit,
    string FirstText,
    string FirstField,
    Guid Second,
    UnitId SecondUnit,
    string SecondText,
    string SecondField,
    int Score,
    OverlapKind Kind,
    Guid Group
);
