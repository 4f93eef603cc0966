using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Chutri.Platform;

/// <summary>
/// What is measured of the acts, for whoever collects it: which act, by which door, how it ended, how long it took. Never who, and
/// never about what.
/// </summary>
public static class ActMeter
{
    /// <summary>The name of the meter and of the source of traces.</summary>
    public const string Name = "Chutri";

    private static readonly Meter Meter = new(Name);
    private static readonly ActivitySource Source = new(Name);

    private static readonly Histogram<double> Acts = Meter.CreateHistogram<double>(
        "chutri.act.duration",
        "s",
        "Acts asked for: how long each took, with its turn to write, by act, door and ending"
    );

    private static readonly Counter<long> Collisions = Meter.CreateCounter<long>(
        "chutri.act.collisions",
        "{collision}",
        "Attempts that lost against another act and were run again"
    );

    private static readonly Histogram<double> Due = Meter.CreateHistogram<double>(
        "chutri.due_work.duration",
        "s",
        "Runs of due work by kind and ending"
    );

    public static void DueWork(string name, TimeSpan took, bool succeeded) =>
        Due.Record(
            took.TotalSeconds,
            new("chutri.due_work", name),
            new("chutri.ending", succeeded ? "done" : "failed")
        );

    internal static Activity? Begin(Act act, Caller caller)
    {
        var activity = Source.StartActivity(act.Code);
        activity?.SetTag("chutri.door", caller.Door.ToString());
        return activity;
    }

    /// <param name="ending">"done", or the code of the refusal.</param>
    internal static void End(Act act, Caller caller, long start, string ending, Activity? activity)
    {
        activity?.SetTag("chutri.ending", ending);
        Acts.Record(
            Stopwatch.GetElapsedTime(start).TotalSeconds,
            new("chutri.act", act.Code),
            new("chutri.door", caller.Door.ToString()),
            new("chutri.ending", ending)
        );
    }

    internal static void Collision(Act act) =>
        Collisions.Add(1, new KeyValuePair<string, object?>("chutri.act", act.Code));
}
