using Chutri.Documents.Model;
using Chutri.Documents.Storage;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Documents.Operations;

/// <param name="Reason">Why there is a newer one, at most <see cref="LongestReason"/> characters.</param>
internal sealed record AddVersionRequest(DocumentId Document, IncomingFile File, string? Reason)
{
    public const int LongestReason = 500;
}

/// <summary>A newer file of the same document. The header stays as people left it; earlier versions stay readable.</summary>
internal sealed class AddVersion(AppDatabase db, FileStore files)
    : IOperation<AddVersionRequest, DocumentId>
{
    public Act Act => DocumentActs.AddVersion;

    public async Task<Outcome<DocumentId>> Run(
        AddVersionRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var file = request.File;
        if (await db.DocumentOfFile(file.Sha256, stop) is { } known)
        {
            return DocumentRefusals.SameFile(known);
        }

        var document = await db.Set<RegisteredDocument>()
            .SingleOrDefaultAsync(d => d.Id == request.Document, stop);
        if (document is null)
        {
            return DocumentRefusals.NoDocument;
        }

        var before = document.CurrentVersion;
        var version = document.AddVersion(file, request.Reason, caller, now);
        if (version.Refused)
        {
            return version.Refusal!;
        }

        await files.Keep(file.Content, file.Sha256, now, stop);
        db.Add(version.Value);
        db.AddReading(document.Id, version.Value.Number, file.Reading);
        var changes = ProvisionComparer.Compare(
            await db.Provisions(document.Id, before, stop),
            VersionReading.Provisions(file.Reading)
        );
        db.Record(
            new VersionAdded(
                document.Id,
                before,
                version.Value.Number,
                document.Title,
                file.Name,
                file.Sha256,
                changes.Count(change => change.Kind is not ChangeKind.Unchanged),
                request.Reason
            ),
            caller,
            now
        );
        db.RecordRead(document, file.Reading, caller, now);
        await db.SaveChangesAsync(stop);
        await db.LookForReferences(document, file.Reading, stop);
        return document.Id;
    }
}
