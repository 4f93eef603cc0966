using Chutri.DocumentReading;
using Chutri.Documents.Model;
using Chutri.Documents.Storage;
using Chutri.Platform;

namespace Chutri.Documents.Operations;

/// <summary>What follows for every version that was read.</summary>
internal static class ReadFacts
{
    public static void RecordRead(
        this AppDatabase db,
        RegisteredDocument document,
        Reading read,
        Caller caller,
        Moment now
    ) =>
        db.Record(
            new DocumentRead(
                document.Id,
                document.CurrentVersion,
                document.Title,
                read.Provisions.Count,
                read.Provisions.Count(provision => provision.Demands),
                read.Tasks.Count
            ),
            caller,
            now
        );

    /// <summary>Which documents this one cites, and who cites it: both ways, once it is in the register.</summary>
    public static async Task LookForReferences(
        this AppDatabase db,
        RegisteredDocument document,
        Reading read,
        CancellationToken stop
    )
    {
        DocumentReferenceEntry[] entries =
        [
            .. read.References.Select(
                (one, ordinal) =>
                    DocumentReferenceEntry.Of(document.Id, document.CurrentVersion, ordinal, one)
            ),
        ];
        await db.LookAgain(entries, stop);
        db.AddRange(entries);
        if (document.NumberKey is { } key)
        {
            await db.LookAgainForNumbers([key], stop);
        }
    }
}
