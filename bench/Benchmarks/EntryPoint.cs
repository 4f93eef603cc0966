using System.CommandLine;
using Chutri.Benchmarks;
using Chutri.Benchmarks.Measuring;

IBenchmark[] all =
[
    new StartBenchmark(),
    new ExtractBenchmark(),
    new ImportBenchmark(),
    new PagesBenchmark(),
    new ActsBenchmark(),
    new CheckInsBenchmark(),
    new ReviewsBenchmark(),
    new ExportBenchmark(),
    new CalendarBenchmark(),
    new DeadlinesBenchmark(),
    new ProcessBenchmark(),
    new StepsBenchmark(),
    new OverlapsBenchmark(),
    new OverlapAccuracyBenchmark(),
    new DrawBenchmark(),
    new SheetsBenchmark(),
];
var name = new Argument<string?>("NAME") { Arity = ArgumentArity.ZeroOrOne };
var json = new Option<bool>("--json");
var database = new Option<string?>("--database");
var files = new Option<string?>("--files");
var scale = new Option<int>("--scale") { DefaultValueFactory = _ => 100 };
var folder = new Option<string?>("--folder");
var root = new RootCommand("Chutri benchmarks; methods in bench/README.md")
{
    name,
    json,
    database,
    files,
    scale,
    folder,
};
root.SetAction(
    async (parsed, stop) =>
    {
        if (parsed.GetValue(name) is not { } wanted)
        {
            return Report.List(all);
        }

        if (all.FirstOrDefault(benchmark => benchmark.Name == wanted) is not { } chosen)
        {
            return Report.Unknown(wanted, all);
        }

        var figures = await chosen.Run(
            new Choices(
                parsed.GetValue(database),
                parsed.GetValue(files),
                parsed.GetValue(scale),
                parsed.GetValue(folder)
            ),
            stop
        );
        return Report.Figures(chosen, figures, parsed.GetValue(json));
    }
);
return await root.Parse(args).InvokeAsync();
