using Chutri.Documents.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Documents.Storage;

internal static class RegisterQueries
{
    /// <summary>Counter of the order of registration over all books.</summary>
    public const string Sequence = "documents.sequence";

    /// <summary>The document of which these bytes are a version already.</summary>
    public static Task<DocumentSummary?> DocumentOfFile(
        this AppDatabase db,
        string sha256,
        CancellationToken stop
    ) =>
        db.Set<RegisteredDocument>()
            .Where(d =>
                db.Set<DocumentVersion>()
                    .Any(version => version.Sha256 == sha256 && version.Document == d.Id)
            )
            .AsSummaries()
            .SingleOrDefaultAsync(stop);

    /// <summary>Another document that bears the same number of the same body in the same year or term.</summary>
    public static Task<DocumentSummary?> DocumentOfNumber(
        this AppDatabase db,
        DocumentHeading heading,
        DocumentId? itself,
        CancellationToken stop
    )
    {
        var (byIssuer, byUnit) = (heading.KeyByIssuer, heading.KeyByUnit);
        return byIssuer is null && byUnit is null
            ? Task.FromResult<DocumentSummary?>(null)
            : db.Set<RegisteredDocument>()
                .Where(d =>
                    (byIssuer != null && d.KeyByIssuer == byIssuer)
                    || (byUnit != null && d.KeyByUnit == byUnit)
                )
                .Where(d => itself == null || d.Id != itself)
                .AsSummaries()
                .FirstOrDefaultAsync(stop);
    }

    public static async Task<RegisterEntry> NextEntry(
        this Counters counters,
        DocumentDirection direction,
        bool outside,
        int year,
        CancellationToken stop
    ) =>
        new(
            direction,
            outside,
            year,
            await counters.Next(RegisterEntry.Book(direction, outside, year), stop)
        );
}
