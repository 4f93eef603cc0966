using Chutri.Benchmarks.Measuring;
using Chutri.Benchmarks.Program;

namespace Chutri.Benchmarks.Data;

/// <summary>A data folder that is thrown away after the benchmark, unless it was asked to be kept.</summary>
internal sealed class WorkFolder : IDisposable
{
    private readonly bool kept;

    private WorkFolder(string place, bool kept) => (Place, this.kept) = (place, kept);

    public WorkFolder()
        : this(Directory.CreateTempSubdirectory("chutri-bench-").FullName, kept: false) { }

    public string Place { get; }

    /// <summary>With the demonstration's work as often as asked for; how much that is stands in the figures.</summary>
    public static async Task<WorkFolder> WithManyYears(
        Choices choices,
        List<Figure> figures,
        CancellationToken stop
    )
    {
        var folder = choices.Folder is { } place ? new WorkFolder(place, kept: true) : new();
        var times = choices.Scale;
        if (File.Exists(Path.Combine(folder.Place, "chutri.db")))
        {
            times = 1;
        }
        else
        {
            await using (await RunningProgram.Start(["demo", "--data", folder.Place], stop)) { }
        }

        var (assignments, units) = await ManyYears.Make(folder.Place, times, stop);
        figures.Add(new("assignments_count", assignments));
        figures.Add(new("units_count", units));
        return folder;
    }

    public static async Task<WorkFolder> WithDemonstration(CancellationToken stop)
    {
        var folder = new WorkFolder();
        await folder.TellDemonstration(stop);
        return folder;
    }

    public async Task<string> Write(string name, string text)
    {
        var file = Path.Combine(Place, name);
        await File.WriteAllTextAsync(file, text);
        return file;
    }

    public void Dispose()
    {
        if (!kept)
        {
            Directory.Delete(Place, recursive: true);
        }
    }

    private async Task TellDemonstration(CancellationToken stop)
    {
        await using (await RunningProgram.Start(["demo", "--data", Place], stop)) { }
    }
}
