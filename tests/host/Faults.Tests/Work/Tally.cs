using System.Collections.Concurrent;

namespace Chutri.Faults.Tests.Work;

/// <summary>What came of everything that was asked.</summary>
internal sealed class Tally
{
    private int acknowledged;
    private int repeated;
    private int keptAnswers;
    private int givenUp;
    private int pages;
    private int missed;

    /// <summary>Acts that were answered with success.</summary>
    public int Acknowledged => acknowledged;

    /// <summary>Requests that were sent again because nobody answered.</summary>
    public int Repeated => repeated;

    /// <summary>Of those, how many were answered from what was kept: the act had been done, and its answer lost.</summary>
    public int KeptAnswers => keptAnswers;

    /// <summary>Requests without an answer that nobody sent again.</summary>
    public int GivenUp => givenUp;

    /// <summary>Pages that signed-in people opened.</summary>
    public int Pages => pages;

    /// <summary>503 with a code, and how often.</summary>
    public ConcurrentDictionary<string, int> Refused { get; } = [];

    /// <summary>What nobody should see: other answers than success or 503.</summary>
    public ConcurrentBag<string> Wrong { get; } = [];

    public void Acknowledge(bool fromKept)
    {
        Interlocked.Increment(ref acknowledged);
        if (fromKept)
        {
            Interlocked.Increment(ref keptAnswers);
        }
    }

    public void Repeat() => Interlocked.Increment(ref repeated);

    public void GiveUp() => Interlocked.Increment(ref givenUp);

    /// <summary>Pages that a signed-in person asked for and did not get at once.</summary>
    public int Missed => missed;

    public void Miss() => Interlocked.Increment(ref missed);

    public void Open() => Interlocked.Increment(ref pages);

    public void Refuse(string code) => Refused.AddOrUpdate(code, 1, (_, often) => often + 1);

    public override string ToString() =>
        $"acknowledged {Acknowledged}, repeated {Repeated}, answered from what was kept {KeptAnswers}, given up {GivenUp}, pages {Pages}, missed {Missed}, refused "
        + (
            Refused.IsEmpty
                ? "none"
                : string.Join(' ', Refused.Select(one => $"{one.Key}={one.Value}"))
        );
}
