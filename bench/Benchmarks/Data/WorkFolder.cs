using Chutri.Benchmarks.Program;

namespace Chutri.Benchmarks.Data;

/// <summary>A data folder that is thrown away after the benchmark.</summary>
internal sealed class WorkFolder : IDisposable
{
    public string Place { get; } = Directory.CreateTempSubdirectory("chutri-bench-").FullName;

    /// <summary>With the demonstration told in it.</summary>
    public static async Task<WorkFolder> WithDemonstration(CancellationToken stop)
    {
        var folder = new WorkFolder();
        await using (await RunningProgram.Start(["demo", "--data", folder.Place], stop)) { }
        return folder;
    }

    public async Task<string> Write(string name, string text)
    {
        var file = Path.Combine(Place, name);
        await File.WriteAllTextAsync(file, text);
        return file;
    }

    public void Dispose() => Directory.Delete(Place, recursive: true);
}
