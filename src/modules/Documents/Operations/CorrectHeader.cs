using Chutri.Documents.Model;
using Chutri.Documents.Storage;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Documents.Operations;

/// <param name="Direction">The book; null = it stays where it is.</param>
/// <param name="ReceivedOn">Null = as it stands.</param>
internal sealed record CorrectHeaderRequest(
    DocumentId Document,
    DocumentHeading Heading,
    DocumentDirection? Direction,
    DateOnly? ReceivedOn
);

/// <summary>A person has compared the header with the paper: it stands as said from now on.</summary>
internal sealed class CorrectHeader(AppDatabase db, Counters counters, UnitDirectory units)
    : IOperation<CorrectHeaderRequest, Done>,
        INumbering
{
    public Act Act => DocumentActs.Correct;

    public async Task<Outcome<Done>> Run(
        CorrectHeaderRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var document = await db.Set<RegisteredDocument>()
            .SingleOrDefaultAsync(d => d.Id == request.Document, stop);
        if (document is null)
        {
            return DocumentRefusals.NoDocument;
        }

        var heading = request.Heading with
        {
            Direction = request.Direction ?? document.Direction,
            ReceivedOn = request.ReceivedOn ?? document.ReceivedOn,
        };
        if (heading.IssuingUnit is { } unit && await units.Find(unit, stop) is null)
        {
            return Refusal.Invalid("issuingUnit", DocumentRefusals.NoSuchUnit);
        }

        if (await db.DocumentOfNumber(heading, document.Id, stop) is { } other)
        {
            return DocumentRefusals.SameNumber(other, heading.Period!);
        }

        var wasChecked = document.State is DocumentState.Checked;
        string[] numbers = [.. Numbers(document.NumberKey, heading.Number?.Key)];
        var entry = document.IsInBook(heading.Direction)
            ? document.Entry
            : await counters.NextEntry(heading.Direction, outside: false, document.EntryYear, stop);
        var corrected = document.CorrectHeader(heading, entry);
        if (corrected.Refused)
        {
            return corrected.Refusal!;
        }

        Record(document, corrected.Value, wasChecked, caller, now);
        await db.SaveChangesAsync(stop);
        await db.LookAgainForNumbers(numbers, stop);
        return new Done();
    }

    private void Record(
        RegisteredDocument document,
        IReadOnlyList<HeaderChange> changes,
        bool wasChecked,
        Caller caller,
        Moment now
    )
    {
        if (changes.Count > 0)
        {
            db.Record(new HeaderCorrected(document.Id, document.Title, changes), caller, now);
        }
        else if (!wasChecked)
        {
            db.Record(new HeaderConfirmed(document.Id, document.Title), caller, now);
        }
    }

    private static IEnumerable<string> Numbers(params IEnumerable<string?> keys) =>
        keys.OfType<string>().Distinct();
}
