using System.Diagnostics;
using Chutri.Benchmarks.Measuring;
using Chutri.WorkingCalendar;
using Chutri.WorkingCalendar.Lunar;

namespace Chutri.Benchmarks;

internal sealed class CalendarBenchmark : IBenchmark
{
    private const int Many = 1_000_000;
    private const int Explained = 100_000;
    private const int Walked = 20_000;
    private const int Rounds = 5;
    private static readonly DateOnly First = new(2023, 1, 1);
    private static readonly DateTime Opening = new(2023, 1, 2, 9, 15, 0);

    public string Name => "calendar";

    public string What =>
        "working days and hours added and measured, and the same by a day-by-day loop; explained deadlines; lunar dates";

    public Task<IReadOnlyList<Figure>> Run(Choices choices, CancellationToken stop)
    {
        var made = Stopwatch.GetTimestamp();
        var calendar = new WorkCalendar(CalendarFile.Vietnam());
        var madeIn = Stopwatch.GetElapsedTime(made);
        var days = PerSecond(Many, i => calendar.AddWorkingDays(First.AddDays(i % 1000), i % 250));
        var daysWalked = PerSecond(
            Walked,
            i => DayByDay.Add(calendar, First.AddDays(i % 1000), i % 250)
        );
        var hours = PerSecond(
            Many,
            i => calendar.Add(Opening.AddDays(i % 1000), TimeSpan.FromMinutes(i % 120_000))
        );
        var hoursWalked = PerSecond(
            Walked,
            i =>
                DayByDay.Add(
                    calendar,
                    Opening.AddDays(i % 1000),
                    TimeSpan.FromMinutes((i * 50L) % 120_000)
                )
        );
        var sentences = 0;
        var explained = PerSecond(
            Explained,
            i =>
                sentences += calendar
                    .DeadlineOf(
                        new DeadlineRule.Within(1 + (i % 60), true, First.AddDays(i % 1000))
                    )
                    .Explanation.Sentences()
                    .Count
        );
        var lunar = PerSecond(
            Many,
            i => LunarCalendar.Of(LunarCalendar.FirstDay.AddDays(i % 109_573))
        );
        return Task.FromResult<IReadOnlyList<Figure>>([
            new("calendar_made_ms", madeIn.TotalMilliseconds),
            new("working_days_added_per_s", days),
            new("working_days_walked_per_s", daysWalked),
            new("working_days_times_faster", days / daysWalked),
            new("working_hours_added_per_s", hours),
            new("working_hours_walked_per_s", hoursWalked),
            new("working_hours_times_faster", hours / hoursWalked),
            new("explained_deadlines_per_s", explained),
            new("explanation_sentences_mean", (double)sentences / (Explained * (Rounds + 1))),
            new("lunar_dates_per_s", lunar),
        ]);
    }

    /// <summary>The fastest of some rounds, after one that is not counted: other work on the machine only makes a round slower.</summary>
    private static double PerSecond<T>(int times, Func<int, T> act)
    {
        var best = 0.0;
        for (var round = -1; round < Rounds; round++)
        {
            var started = Stopwatch.GetTimestamp();
            for (var i = 0; i < times; i++)
            {
                act(i);
            }

            if (round >= 0)
            {
                best = Math.Max(best, times / Stopwatch.GetElapsedTime(started).TotalSeconds);
            }
        }

        return best;
    }
}
