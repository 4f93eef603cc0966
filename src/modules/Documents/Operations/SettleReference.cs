using Chutri.Documents.Model;
using Chutri.Documents.Storage;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Documents.Operations;

/// <param name="Target">The registered document that is meant; null = none in the register.</param>
internal sealed record SettleReferenceRequest(
    DocumentId Document,
    int Version,
    int Ordinal,
    DocumentId? Target
);

/// <summary>A person says which document a cited number means: 18-NQ/TƯ may be the centre's or the city's.</summary>
internal sealed class SettleReference(AppDatabase db, DocumentDirectory directory)
    : IOperation<SettleReferenceRequest, Done>
{
    public Act Act => DocumentActs.Correct;

    public async Task<Outcome<Done>> Run(
        SettleReferenceRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var entry = await db.Set<DocumentReferenceEntry>()
            .SingleOrDefaultAsync(
                one =>
                    one.Document == request.Document
                    && one.InVersion == request.Version
                    && one.Ordinal == request.Ordinal,
                stop
            );
        var document = await directory.Find(request.Document, stop);
        if (entry is null || document is null)
        {
            return DocumentRefusals.NoReference;
        }

        var target = request.Target is { } id ? await directory.Find(id, stop) : null;
        if (request.Target is not null && target is null)
        {
            return DocumentRefusals.NoDocument;
        }

        var settled = entry.Settle(request.Target);
        if (!settled.Refused)
        {
            db.Record(
                new ReferenceSettled(
                    document.Id,
                    document.Title,
                    entry.Number,
                    target?.Id,
                    target?.Title
                ),
                caller,
                now
            );
        }

        return settled;
    }
}
