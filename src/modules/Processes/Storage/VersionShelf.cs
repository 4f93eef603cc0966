using System.Collections.Concurrent;
using Chutri.Platform;
using Chutri.ProcessEngine.Describing;
using Chutri.ProcessEngine.Drawing;
using Chutri.Processes.Describing;
using Chutri.Processes.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Processes.Storage;

/// <summary>A published version, ready to be run and shown.</summary>
internal sealed record ReadyVersion(
    int Number,
    string Title,
    WorkProcess Process,
    ProcessTable Table,
    ProcessDrawing? Drawing
);

/// <summary>Published versions in memory, made once: a version never changes.</summary>
internal sealed class VersionShelf
{
    private const int Most = 200;
    private readonly ConcurrentDictionary<Guid, ReadyVersion> ready = new();

    public async Task<ReadyVersion> Get(AppDatabase db, Guid id, CancellationToken stop)
    {
        if (ready.TryGetValue(id, out var known))
        {
            return known;
        }

        var kept = await db.Set<ProcessVersion>()
            .AsNoTracking()
            .SingleAsync(version => version.Id == id, stop);
        var model = ProcessModel.Kept(kept.Text);
        var made = new ReadyVersion(
            kept.Number,
            kept.Title,
            model.Compiled(),
            model.Table(),
            ProcessDrawing.Of(model.Model)
        );
        if (ready.Count >= Most)
        {
            ready.Clear();
        }

        return ready.GetOrAdd(id, made);
    }
}
