using Chutri.DocumentReading;
using Chutri.Documents.Model;
using Chutri.Documents.Storage;
using Chutri.Platform;

namespace Chutri.Documents.Operations;

/// <param name="Heading">Number, date and issuer only.</param>
/// <param name="HandledAt">Where the document is and who has it there.</param>
internal sealed record RecordOutsideRequest(
    DocumentHeading Heading,
    SecrecyLevel Level,
    string HandledAt
);

/// <summary>The stub of a document marked secret: that it exists and where it is handled, nothing of what it says.</summary>
internal sealed class RecordOutside(AppDatabase db, Counters counters)
    : IOperation<RecordOutsideRequest, DocumentId>,
        INumbering
{
    public Act Act => DocumentActs.RecordOutside;

    public async Task<Outcome<DocumentId>> Run(
        RecordOutsideRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var heading = request.Heading;
        if (await db.DocumentOfNumber(heading, null, stop) is { } other)
        {
            return DocumentRefusals.SameNumber(other, heading.Period!);
        }

        var year = heading.ReceivedOn.Year;
        var stub = RegisteredDocument.RecordOutside(
            heading,
            request.Level,
            request.HandledAt,
            await counters.NextEntry(heading.Direction, outside: true, year, stop),
            await counters.Next(RegisterQueries.Sequence, stop),
            now
        );
        db.Add(stub);
        db.Record(
            new StubRecorded(
                stub.Id,
                stub.Number,
                stub.Issuer,
                request.Level.Name(),
                request.HandledAt,
                stub.Entry.Name
            ),
            caller,
            now
        );
        return stub.Id;
    }
}
