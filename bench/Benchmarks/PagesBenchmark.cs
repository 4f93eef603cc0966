using System.Diagnostics;
using Chutri.Benchmarks.Data;
using Chutri.Benchmarks.Measuring;
using Chutri.Benchmarks.Program;

namespace Chutri.Benchmarks;

internal sealed class PagesBenchmark : IBenchmark
{
    private const int Warmups = 10;
    private const int Runs = 60;
    private const int Together = 20;
    private static readonly TimeSpan Busy = TimeSpan.FromSeconds(6);

    /// <summary>A reader who looks at a page before asking for the next.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Settle = TimeSpan.FromSeconds(5);

    private static readonly (string Name, string Path)[] Pages =
    [
        ("my_work", "/"),
        ("assignments", "/assignments"),
        ("assignments_of_subtree_overdue", "/assignments?unit=LDLD&state=overdue"),
        ("assignments_search", "/assignments?q=ky+luat+lao+dong"),
        ("search", "/search?q=k%E1%BB%B7+lu%E1%BA%ADt"),
        ("search_without_marks", "/search?q=ky+luat"),
        ("assignment", "/assignments/NV-2026-000010"),
        ("overview", "/overview"),
        ("overview_of_subtree", "/overview?unit=LDLD"),
        ("waiting", "/overview/waiting"),
        ("waiting_of_a_year", $"/overview/waiting?from={Today.Iso(-364)}&to={Today.Iso(0)}"),
        ("unit", "/units/BTC"),
        ("documents", "/documents"),
        ("journal", "/journal"),
    ];

    public string Name => "pages";

    public string What =>
        "pages with the demonstration's work --scale times over: one reader, twenty readers with pauses, twenty without";

    public async Task<IReadOnlyList<Figure>> Run(Choices choices, CancellationToken stop)
    {
        var figures = new List<Figure>();
        using var folder = await WorkFolder.WithManyYears(choices, figures, stop);
        string[] where = ["--data", folder.Place];
        if (choices.Database is { } database)
        {
            await ProgramFile.Run(["move", .. where, "--to-database", database], stop);
            where = ["--database", database];
        }

        await using var program = await RunningProgram.Start(["serve", .. where], stop);
        await Task.Delay(Settle, stop);
        figures.Add(new("server_idle_mb", program.Megabytes));
        using var visitor = await Visitor.SignIn(program.Address, "truongban");
        foreach (var (name, path) in Pages)
        {
            var alone = await Durations.Of(Warmups, Runs, () => visitor.Get(path));
            figures.Add(new($"{name}_alone_median_ms", alone.Median));
            figures.Add(new($"{name}_alone_99th_percentile_ms", alone.Slowest100th));
        }

        foreach (var (name, path) in Pages)
        {
            var among = await Readers(visitor, reading => path, Pause, stop);
            figures.Add(new($"{name}_twenty_readers_median_ms", among.Took.Median));
            figures.Add(new($"{name}_twenty_readers_99th_percentile_ms", among.Took.Slowest100th));
        }

        var mixed = await Readers(
            visitor,
            reading => Pages[reading % Pages.Length].Path,
            TimeSpan.Zero,
            stop
        );
        figures.Add(new("pages_without_pause_per_s", mixed.EachSecond));
        figures.Add(new("server_peak_mb", program.PeakMegabytes));
        return figures;
    }

    private static async Task<(Durations Took, double EachSecond)> Readers(
        Visitor visitor,
        Func<int, string> path,
        TimeSpan pause,
        CancellationToken stop
    )
    {
        var started = Stopwatch.GetTimestamp();
        var took = new Durations();
        await Task.WhenAll(
            Enumerable
                .Range(0, Together)
                .Select(async reader =>
                {
                    await Task.Delay(pause * reader / Together, stop);
                    for (var reading = reader; Stopwatch.GetElapsedTime(started) < Busy; reading++)
                    {
                        var asked = Stopwatch.GetTimestamp();
                        await visitor.Get(path(reading));
                        var one = Stopwatch.GetElapsedTime(asked);
                        lock (took)
                        {
                            took.Add(one);
                        }

                        await Task.Delay(pause, stop);
                    }
                })
        );
        return (took, took.Count / Stopwatch.GetElapsedTime(started).TotalSeconds);
    }
}
