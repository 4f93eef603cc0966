using System.Collections.Concurrent;

namespace Chutri.Testing;

/// <summary>
/// Sends this process's temporary files to a folder of its own and tells which were made there; a file that was made and removed
/// again is told too.
/// </summary>
public sealed class WatchedDisk : IDisposable
{
    private static readonly string[] Names = ["TMPDIR", "ASPNETCORE_TEMP", "TEMP", "TMP"];
    private readonly string folder = Directory.CreateTempSubdirectory("chutri-watched-").FullName;
    private readonly Dictionary<string, string?> before = [];
    private readonly ConcurrentBag<string> made = [];
    private readonly FileSystemWatcher watcher;

    public WatchedDisk()
    {
        foreach (var name in Names)
        {
            before[name] = Environment.GetEnvironmentVariable(name);
            Environment.SetEnvironmentVariable(name, folder);
        }

        watcher = new(folder) { IncludeSubdirectories = true };
        watcher.Created += (_, file) => made.Add(file.FullPath);
        watcher.EnableRaisingEvents = true;
    }

    public IEnumerable<string> NewFiles() =>
        made.Concat(Directory.GetFiles(folder, "*", SearchOption.AllDirectories)).Distinct();

    public void Dispose()
    {
        watcher.Dispose();
        foreach (var (name, value) in before)
        {
            Environment.SetEnvironmentVariable(name, value);
        }

        Directory.Delete(folder, recursive: true);
    }
}
