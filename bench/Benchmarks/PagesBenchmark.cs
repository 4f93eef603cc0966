using System.Diagnostics;
using Chutri.Benchmarks.Data;
using Chutri.Benchmarks.Measuring;
using Chutri.Benchmarks.Program;

namespace Chutri.Benchmarks;

internal sealed class PagesBenchmark : IBenchmark
{
    private const int Warmups = 10;
    private const int Runs = 60;
    private const int Together = 8;
    private static readonly TimeSpan Busy = TimeSpan.FromSeconds(10);

    private static readonly (string Name, string Path)[] Pages =
    [
        ("my_work", "/"),
        ("assignments", "/assignments"),
        ("assignments_of_subtree_overdue", "/assignments?unit=LDLD&state=overdue"),
        ("assignments_search", "/assignments?q=ky+luat+lao+dong"),
        ("assignment", "/assignments/NV-2026-000010"),
        ("overview", "/overview"),
        ("unit", "/units/BTC"),
        ("documents", "/documents"),
        ("journal", "/journal"),
    ];

    public string Name => "pages";

    public string What =>
        "pages of a head of unit with the demonstration's work --scale times over, alone and eight at once";

    public async Task<IReadOnlyList<Figure>> Run(Choices choices, CancellationToken stop)
    {
        using var folder = await WorkFolder.WithDemonstration(stop);
        var figures = new List<Figure>
        {
            new("assignments_count", await ManyYears.Make(folder.Place, choices.Scale, stop)),
        };
        await using var program = await RunningProgram.Start(
            ["serve", "--data", folder.Place],
            stop
        );
        using var visitor = await Visitor.SignIn(program.Address, "truongban");
        foreach (var (name, path) in Pages)
        {
            var took = await Durations.Of(Warmups, Runs, () => visitor.Get(path));
            figures.Add(new($"{name}_median_ms", took.Median));
            figures.Add(new($"{name}_95th_percentile_ms", took.Slowest20th));
        }

        figures.Add(new("pages_eight_at_once_per_s", await PagesEachSecond(visitor, stop)));
        figures.Add(new("server_peak_mb", program.PeakMegabytes));
        return figures;
    }

    private static async Task<double> PagesEachSecond(Visitor visitor, CancellationToken stop)
    {
        var started = Stopwatch.GetTimestamp();
        var counts = await Task.WhenAll(
            Enumerable
                .Range(0, Together)
                .Select(async first =>
                {
                    var done = 0;
                    while (Stopwatch.GetElapsedTime(started) < Busy)
                    {
                        stop.ThrowIfCancellationRequested();
                        await visitor.Get(Pages[(first + done) % Pages.Length].Path);
                        done++;
                    }

                    return done;
                })
        );
        return counts.Sum() / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }
}
