using Chutri.Documents.Model;
using Chutri.Documents.Storage;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Documents.Operations;

/// <summary>Everything about one document, of its current version unless another is asked for.</summary>
internal sealed class ShowDocument(AppDatabase db, UnitDirectory units)
{
    public async Task<DocumentDetails?> Run(DocumentId id, int? version, CancellationToken stop)
    {
        var document = await db.Set<RegisteredDocument>()
            .AsNoTracking()
            .SingleOrDefaultAsync(d => d.Id == id, stop);
        if (document is null)
        {
            return null;
        }

        var of = version ?? document.CurrentVersion;
        var versions = await db.Set<DocumentVersion>()
            .AsNoTracking()
            .Where(one => one.Document == id)
            .OrderByDescending(one => one.Number)
            .ToListAsync(stop);
        if (version is not null && versions.All(one => one.Number != of))
        {
            return null;
        }

        var reading = await db.Set<ReadingRow>()
            .AsNoTracking()
            .Where(row => row.Document == id && row.Version == of)
            .Select(row => new ReadSummary(row.Reader, row.Header, row.People, row.Targets))
            .SingleOrDefaultAsync(stop);
        var unit = document.IssuingUnit is { } issuing ? await units.Find(issuing, stop) : null;
        return new(
            document.Id,
            document.State,
            document.Entry,
            document.Title,
            document.Heading,
            unit?.Name,
            document.Secrecy,
            document.HandledAt,
            document.RegisteredAt,
            document.CurrentVersion,
            of,
            versions,
            reading,
            await db.Provisions(id, of, stop),
            await db.References(id, of, stop),
            await CitedBy(id, stop),
            await db.Set<TaskRow>().CountAsync(row => row.Document == id && row.Version == of, stop)
        );
    }

    /// <summary>Documents whose current version cites this one, newest first.</summary>
    private async Task<IReadOnlyList<DocumentSummary>> CitedBy(
        DocumentId id,
        CancellationToken stop
    ) =>
        await db.Set<RegisteredDocument>()
            .AsNoTracking()
            .Where(d =>
                db.Set<DocumentReferenceEntry>()
                    .Any(one =>
                        one.Target == id
                        && one.Document == d.Id
                        && one.InVersion == d.CurrentVersion
                    )
            )
            .OrderByDescending(d => d.Sequence)
            .AsSummaries()
            .ToListAsync(stop);
}
