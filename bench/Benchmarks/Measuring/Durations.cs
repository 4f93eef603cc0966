using System.Diagnostics;

namespace Chutri.Benchmarks.Measuring;

/// <summary>Durations of one thing done many times, in milliseconds.</summary>
internal sealed class Durations
{
    private readonly List<double> milliseconds = [];

    public double Median => At(0.5);

    public double Slowest100th => At(0.99);

    public int Count => milliseconds.Count;

    public void Add(TimeSpan one) => milliseconds.Add(one.TotalMilliseconds);

    public static async Task<Durations> Of(int warmups, int runs, Func<Task> act)
    {
        var all = new Durations();
        for (var run = -warmups; run < runs; run++)
        {
            var started = Stopwatch.GetTimestamp();
            await act();
            if (run >= 0)
            {
                all.milliseconds.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }
        }

        return all;
    }

    private double At(double share)
    {
        var sorted = milliseconds.Order().ToList();
        return sorted[(int)Math.Ceiling(share * sorted.Count) - 1];
    }
}
