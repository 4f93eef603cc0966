using System.Diagnostics;
using Chutri.Benchmarks.Data;
using Chutri.Benchmarks.Measuring;
using Chutri.Benchmarks.Program;

namespace Chutri.Benchmarks;

internal sealed class ExportBenchmark : IBenchmark
{
    public string Name => "export";

    public string What =>
        "the whole assignment list as CSV and XLSX, with the demonstration's work --scale times over";

    public async Task<IReadOnlyList<Figure>> Run(Choices choices, CancellationToken stop)
    {
        var figures = new List<Figure>();
        using var folder = await WorkFolder.WithManyYears(choices, figures, stop);
        var rows = figures[0].Value;
        await using var program = await RunningProgram.Start(
            ["serve", "--data", folder.Place],
            stop
        );
        using var visitor = await Visitor.SignIn(program.Address, "phochutich");
        foreach (var kind in new[] { "csv", "xlsx" })
        {
            var started = Stopwatch.GetTimestamp();
            var bytes = await visitor.Get($"/assignments.{kind}");
            var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
            figures.Add(new($"{kind}_s", seconds));
            figures.Add(new($"{kind}_rows_per_s", rows / seconds));
            figures.Add(new($"{kind}_file_mb", bytes / 1048576.0));
        }

        figures.Add(new("server_peak_mb", program.PeakMegabytes));
        return figures;
    }
}
