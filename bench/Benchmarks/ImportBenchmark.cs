using Chutri.Benchmarks.Data;
using Chutri.Benchmarks.Measuring;
using Chutri.Benchmarks.Program;

namespace Chutri.Benchmarks;

internal sealed class ImportBenchmark : IBenchmark
{
    private const int People = 40_000;

    public string Name => "import";

    public string What =>
        "chutri import of 1,000 units, then of 40,000 people with a post each (--database: on PostgreSQL)";

    public async Task<IReadOnlyList<Figure>> Run(Choices choices, CancellationToken stop)
    {
        using var folder = await WorkFolder.WithDemonstration(stop);
        string[] place = ["--data", folder.Place];
        if (choices.Database is { } database)
        {
            place = ["--database", database];
            await Founding.On(database, stop);
        }

        var units = await folder.Write("units.csv", LargeBody.Units());
        var people = await folder.Write("people.csv", LargeBody.People(People));
        var unitsTook = await ProgramFile.Run(["import", units, .. place], stop);
        var peopleTook = await ProgramFile.Run(["import", people, .. place], stop);
        return
        [
            new("import_1000_units_s", unitsTook),
            new("import_40000_people_s", peopleTook),
            new("people_per_s", People / peopleTook),
        ];
    }
}
