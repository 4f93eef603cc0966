namespace Chutri.Platform;

/// <summary>What one run of due work came to.</summary>
/// <param name="Done">How many things were carried out.</param>
/// <param name="Refusal">Why the first of the others was not; null where all were.</param>
public readonly record struct DueOutcome(int Done, Refusal? Refusal = null)
{
    /// <summary>So much was due that some is left: the next run need not wait for the next minute.</summary>
    public bool GoesOn { get; init; }

    public static implicit operator DueOutcome(int done) => new(done);

    public static implicit operator DueOutcome(Outcome<int> outcome) =>
        outcome.Match(done => new DueOutcome(done), refusal => new DueOutcome(0, refusal));

    /// <summary>
    /// Each in an act of its own: one that cannot be done does not keep the others waiting. Where nothing at all can be written now
    /// (<see cref="RefusalKind.Busy"/>), the rest is not even tried.
    /// </summary>
    /// <param name="all">In the order in which they are due.</param>
    /// <param name="act">How many things it did to one, or why not.</param>
    /// <param name="stop">Ends it.</param>
    /// <param name="most">
    /// The rest in the next run: so many are done in one. What cannot be done does not count, however many there are: a limit on what is
    /// looked for would let them starve those behind them.
    /// </param>
    /// <exception cref="AggregateException">What broke, once all the others were tried.</exception>
    public static async Task<DueOutcome> Each<T>(
        IEnumerable<T> all,
        Func<T, Task<Outcome<int>>> act,
        CancellationToken stop,
        int most = int.MaxValue
    )
    {
        var (done, goesOn) = (0, false);
        Refusal? first = null;
        List<Exception> broken = [];
        foreach (var one in all)
        {
            stop.ThrowIfCancellationRequested();
            try
            {
                var outcome = await act(one);
                done += outcome.Refused ? 0 : outcome.Value;
                first ??= outcome.Refusal;
                goesOn = done >= most;
                if (goesOn || outcome.Refusal is { Kind: RefusalKind.Busy })
                {
                    break;
                }
            }
            catch (Exception failure) when (!stop.IsCancellationRequested)
            {
                broken.Add(failure);
            }
        }

        return broken.Count == 0
            ? new(done, first) { GoesOn = goesOn }
            : throw new AggregateException(broken);
    }
}
