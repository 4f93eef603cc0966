using Chutri.Benchmarks.Data;
using Chutri.Benchmarks.Measuring;
using Chutri.Benchmarks.Program;

namespace Chutri.Benchmarks;

internal sealed class StartBenchmark : IBenchmark
{
    private const int Starts = 5;
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(30);

    public string Name => "start";

    public string What =>
        "the demonstration's first start, and a start on data that is there, until the first page; memory when nobody asks";

    public async Task<IReadOnlyList<Figure>> Run(Choices choices, CancellationToken stop)
    {
        using var folder = new WorkFolder();
        string[] demo = ["demo", "--data", folder.Place];
        double first;
        await using (var program = await RunningProgram.Start(demo, stop))
        {
            first = program.SecondsToFirstPage;
        }

        var later = new List<double>();
        for (var i = 0; i < Starts; i++)
        {
            await using var program = await RunningProgram.Start(demo, stop);
            later.Add(program.SecondsToFirstPage);
        }

        await using var left = await RunningProgram.Start(demo, stop);
        await Task.Delay(Idle, stop);
        return
        [
            new("first_start_s", first),
            new("second_start_median_s", later.Order().ElementAt(Starts / 2)),
            new("second_start_slowest_s", later.Max()),
            new("idle_mb", left.Megabytes),
        ];
    }
}
