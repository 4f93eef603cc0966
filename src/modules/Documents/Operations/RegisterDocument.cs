using Chutri.Documents.Model;
using Chutri.Documents.Storage;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Documents.Operations;

/// <param name="Said">What the clerk said about the document; it goes before what the machine read.</param>
internal sealed record RegisterRequest(IncomingFile File, SaidOfDocument Said);

/// <summary>A read file comes into the register at once, to be checked; its header is as proposed.</summary>
internal sealed class RegisterDocument(
    AppDatabase db,
    FileStore files,
    Counters counters,
    UnitDirectory units
) : IOperation<RegisterRequest, DocumentId>, INumbering
{
    public Act Act => DocumentActs.Register;

    public async Task<Outcome<DocumentId>> Run(
        RegisterRequest request,
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

        var heading = await Heading(request, caller, now, stop);
        if (await db.DocumentOfNumber(heading, null, stop) is { } other)
        {
            return DocumentRefusals.SameNumber(other, heading.Period!);
        }

        var year = heading.ReceivedOn.Year;
        var document = RegisteredDocument.Register(
            heading,
            await counters.NextEntry(heading.Direction, outside: false, year, stop),
            await counters.Next(RegisterQueries.Sequence, stop),
            now
        );
        var version = document.AddVersion(file, reason: null, caller, now).Value;
        await files.Keep(file.Content, file.Sha256, now, stop);
        db.AddRange(document, version);
        db.AddReading(document.Id, version.Number, file.Reading);
        db.Record(
            new DocumentRegistered(
                document.Id,
                document.Title,
                document.Subject,
                document.Entry.Name,
                file.Name,
                file.Sha256,
                document.IssuingUnit
            ),
            caller,
            now
        );
        db.RecordRead(document, file.Reading, caller, now);
        await db.SaveChangesAsync(stop);
        await db.LookForReferences(document, file.Reading, stop);
        return document.Id;
    }

    private async Task<DocumentHeading> Heading(
        RegisterRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var said = request.Said;
        var heading = said.Over(
            HeadingProposal.From(request.File.Reading.Header, said.ReceivedOn ?? now.Today)
        );
        var match = await Issuer(heading, now, stop);
        return match is { Certainty: NameCertainty.Exact, Unit: { } unit }
            ? heading with
            {
                IssuingUnit = unit.Id,
                Direction = said.Direction ?? IssuerBook.Of(unit, await Own(caller, stop)),
            }
            : heading;
    }

    /// <summary>The unit that bore the name, or whose committee or chair it names, on the day of the document or today.</summary>
    private async Task<UnitNameMatch> Issuer(
        DocumentHeading heading,
        Moment now,
        CancellationToken stop
    )
    {
        string[] names = [heading.Issuer, IssuerName.Body(heading.Issuer)];
        foreach (var name in names.Where(name => name.Length > 0).Distinct())
        {
            foreach (var day in new[] { heading.Date ?? now.Today, now.Today }.Distinct())
            {
                var match = await units.Match(name, day, stop);
                if (match.Certainty is NameCertainty.Exact)
                {
                    return match;
                }
            }
        }

        return UnitNameMatch.Nothing;
    }

    private async Task<UnitSummary?> Own(Caller caller, CancellationToken stop) =>
        caller.Unit is { } unit ? await units.Find(unit, stop) : null;
}
