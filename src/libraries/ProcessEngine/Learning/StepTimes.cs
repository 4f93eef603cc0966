namespace Chutri.ProcessEngine.Learning;

/// <summary>
/// StepTimes of one thing, in bounded memory: the sum is exact; quantiles come from bins a tenth wide, so they are up to 5 % off.
/// </summary>
public sealed class StepTimes
{
    private const double Width = 1.1;
    private static readonly double LogWidth = Math.Log(Width);

    /// <summary>The widest bin ends after 200 years.</summary>
    private readonly int[] bins = new int[240];
    private double seconds;

    internal StepTimes() { }

    /// <summary>How many.</summary>
    public long Count { get; private set; }

    /// <summary>All together.</summary>
    public TimeSpan Total =>
        TimeSpan.FromSeconds(Math.Min(seconds, TimeSpan.MaxValue.TotalSeconds / 2));

    /// <summary>On average; zero where there are none.</summary>
    public TimeSpan Mean => Count == 0 ? TimeSpan.Zero : Total / Count;

    /// <summary>As many are longer as are shorter; up to 5 % off.</summary>
    public TimeSpan Median => Quantile(0.5);

    /// <summary>Nine in ten are not longer; up to 5 % off.</summary>
    public TimeSpan NineInTen => Quantile(0.9);

    internal void Add(TimeSpan one)
    {
        var length = Math.Max(0, one.TotalSeconds);
        Count++;
        seconds += length;
        bins[length < 1 ? 0 : Math.Min(bins.Length - 1, 1 + (int)(Math.Log(length) / LogWidth))]++;
    }

    private TimeSpan Quantile(double share)
    {
        var wanted = (long)Math.Ceiling(share * Count);
        long seen = 0;
        for (var bin = 0; bin < bins.Length && wanted > 0; bin++)
        {
            seen += bins[bin];
            if (seen >= wanted)
            {
                return bin == 0 ? TimeSpan.Zero : TimeSpan.FromSeconds(Math.Pow(Width, bin - 0.5));
            }
        }

        return TimeSpan.Zero;
    }
}
