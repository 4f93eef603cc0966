using Chutri.Documents.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Documents.Storage;

internal static class ReferenceQueries
{
    public static async Task<IReadOnlyList<ReferenceView>> References(
        this AppDatabase db,
        DocumentId document,
        int version,
        CancellationToken stop
    )
    {
        var rows = await db.Set<DocumentReferenceEntry>()
            .AsNoTracking()
            .Where(one => one.Document == document && one.InVersion == version)
            .OrderBy(one => one.Ordinal)
            .GroupJoin(
                db.Set<RegisteredDocument>(),
                one => one.Target,
                target => (DocumentId?)target.Id,
                (one, targets) => new { one, targets }
            )
            .SelectMany(
                pair => pair.targets.DefaultIfEmpty(),
                (pair, target) =>
                    new
                    {
                        Entry = pair.one,
                        Kind = target == null ? (DocumentKind?)null : target.Kind,
                        Number = target == null ? null : target.Number,
                        Subject = target == null ? null : target.Subject,
                    }
            )
            .ToListAsync(stop);
        return
        [
            .. rows.OrderBy(row => row.Entry.Ordinal)
                .Select(row => new ReferenceView(
                    row.Entry.Ordinal,
                    row.Entry.Number,
                    row.Entry.Date,
                    row.Entry.Start,
                    row.Entry.End,
                    row.Entry.State,
                    row.Entry.Target,
                    row.Kind is { } kind ? DocumentTitle.Of(kind, row.Number, row.Subject) : null
                )),
        ];
    }

    /// <summary>Documents that may be meant by these numbers.</summary>
    public static Task<List<ReferenceCandidate>> Candidates(
        this AppDatabase db,
        IReadOnlyCollection<string> keys,
        CancellationToken stop
    ) =>
        db.Set<RegisteredDocument>()
            .Where(d => d.NumberKey != null && keys.Contains(d.NumberKey))
            .Select(d => new ReferenceCandidate(d.Id, d.NumberKey!, d.Date))
            .ToListAsync(stop);

    /// <summary>Looks again which documents these entries mean. The documents must have been saved.</summary>
    public static async Task LookAgain(
        this AppDatabase db,
        IReadOnlyList<DocumentReferenceEntry> entries,
        CancellationToken stop
    )
    {
        if (entries.Count == 0)
        {
            return;
        }

        string[] keys =
        [
            .. entries
                .SelectMany(entry => new[] { entry.Key, entry.OtherKey })
                .OfType<string>()
                .Distinct(),
        ];
        var candidates = await db.Candidates(keys, stop);
        foreach (var entry in entries)
        {
            entry.Look(candidates);
        }
    }

    /// <summary>Entries in any document that may mean a number which has just come, gone or changed its date.</summary>
    public static async Task LookAgainForNumbers(
        this AppDatabase db,
        IReadOnlyCollection<string> keys,
        CancellationToken stop
    ) =>
        await db.LookAgain(
            await db.Set<DocumentReferenceEntry>()
                .Where(entry =>
                    keys.Contains(entry.Key)
                    || (entry.OtherKey != null && keys.Contains(entry.OtherKey))
                )
                .ToListAsync(stop),
            stop
        );
}
