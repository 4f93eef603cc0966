using System.Diagnostics;
using Chutri.Benchmarks.Measuring;
using Chutri.WorkingCalendar;

namespace Chutri.Benchmarks;

internal sealed class CalendarBenchmark : IBenchmark
{
    private const int Many = 1_000_000;
    private const int Explained = 100_000;
    private static readonly DateOnly First = new(2023, 1, 1);

    public string Name => "calendar";

    public string What =>
        "deadlines within so many working days: the day alone, and with its explanation";

    public Task<IReadOnlyList<Figure>> Run(Choices choices, CancellationToken stop)
    {
        var calendar = WorkCalendar.Vietnam;
        Add(calendar, Many / 10);
        var adding = Stopwatch.GetTimestamp();
        Add(calendar, Many);
        var added = Stopwatch.GetElapsedTime(adding).TotalSeconds;
        var explaining = Stopwatch.GetTimestamp();
        var steps = 0;
        for (var i = 0; i < Explained; i++)
        {
            steps += calendar
                .DeadlineOf(new DeadlineRule.Within(1 + (i % 60), true, First.AddDays(i % 1000)))
                .Explanation.Sentences()
                .Count;
        }

        var explained = Stopwatch.GetElapsedTime(explaining).TotalSeconds;
        return Task.FromResult<IReadOnlyList<Figure>>([
            new("working_days_added_per_s", Many / added),
            new("explained_deadlines_per_s", Explained / explained),
            new("explanation_sentences_mean", (double)steps / Explained),
        ]);
    }

    private static void Add(WorkCalendar calendar, int times)
    {
        for (var i = 0; i < times; i++)
        {
            calendar.AddWorkingDays(First.AddDays(i % 1000), i % 250);
        }
    }
}
