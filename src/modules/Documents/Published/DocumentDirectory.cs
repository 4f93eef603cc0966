using Chutri.Documents.Model;
using Chutri.Documents.Storage;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Documents;

/// <summary>Questions about registered documents and what was read out of them.</summary>
public sealed class DocumentDirectory(AppDatabase db)
{
    public Task<DocumentSummary?> Find(DocumentId id, CancellationToken stop) =>
        Documents.Where(d => d.Id == id).AsSummaries().SingleOrDefaultAsync(stop);

    public async Task<IReadOnlyDictionary<DocumentId, DocumentSummary>> Find(
        IEnumerable<DocumentId> ids,
        CancellationToken stop
    )
    {
        DocumentId[] asked = [.. ids.Distinct()];
        return asked.Length == 0
            ? new Dictionary<DocumentId, DocumentSummary>()
            : await Documents
                .Where(d => asked.Contains(d.Id))
                .AsSummaries()
                .ToDictionaryAsync(summary => summary.Id, stop);
    }

    /// <summary>By number in any spelling ("24-CT/TU", "24 CT TU", "chỉ thị 24") or by words with or without marks; newest first.</summary>
    public async Task<IReadOnlyList<DocumentSummary>> Search(
        string words,
        int atMost,
        CancellationToken stop
    ) =>
        string.IsNullOrWhiteSpace(words)
            ? []
            : await Documents
                .Matching(words)
                .OrderByDescending(d => d.Sequence)
                .Take(atMost)
                .AsSummaries()
                .ToListAsync(stop);

    /// <summary>The newest of the register, for a form without script.</summary>
    public async Task<IReadOnlyList<DocumentSummary>> Newest(int atMost, CancellationToken stop) =>
        await Documents
            .OrderByDescending(d => d.Sequence)
            .Take(atMost)
            .AsSummaries()
            .ToListAsync(stop);

    /// <summary>The outline of a version; of the current one where none is named.</summary>
    public async Task<IReadOnlyList<ProvisionView>> Provisions(
        DocumentId id,
        CancellationToken stop,
        int? version = null
    ) => await db.Provisions(id, version ?? await CurrentVersion(id, stop), stop);

    public async Task<IReadOnlyList<ReadTask>> TasksAsRead(
        DocumentId id,
        CancellationToken stop,
        int? version = null
    )
    {
        var of = version ?? await CurrentVersion(id, stop);
        return await db.Set<TaskRow>()
            .AsNoTracking()
            .Where(row => row.Document == id && row.Version == of)
            .OrderBy(row => row.Ordinal)
            .Select(row => row.Task)
            .ToListAsync(stop);
    }

    /// <summary>Null for a stub and where there is no such version.</summary>
    public async Task<string?> Text(DocumentId id, CancellationToken stop, int? version = null)
    {
        var of = version ?? await CurrentVersion(id, stop);
        return await db.Set<ReadingRow>()
            .Where(row => row.Document == id && row.Version == of)
            .Select(row => row.Text)
            .SingleOrDefaultAsync(stop);
    }

    /// <summary>All of it, for a reading page. Null for a stub and where there is no such version.</summary>
    public async Task<ReadVersion?> Read(DocumentId id, CancellationToken stop, int? version = null)
    {
        var of = version ?? await CurrentVersion(id, stop);
        var reading = await db.Set<ReadingRow>()
            .AsNoTracking()
            .Where(row => row.Document == id && row.Version == of)
            .Select(row => new { row.Text, row.Found })
            .SingleOrDefaultAsync(stop);
        return reading is null
            ? null
            : new(
                id,
                of,
                reading.Text,
                await db.Provisions(id, of, stop),
                await TasksAsRead(id, stop, of),
                await db.References(id, of, stop),
                reading.Found
            );
    }

    private IQueryable<RegisteredDocument> Documents => db.Set<RegisteredDocument>().AsNoTracking();

    private Task<int> CurrentVersion(DocumentId id, CancellationToken stop) =>
        Documents.Where(d => d.Id == id).Select(d => d.CurrentVersion).SingleOrDefaultAsync(stop);
}
