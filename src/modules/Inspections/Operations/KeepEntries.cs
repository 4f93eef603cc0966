using Chutri.Inspections.Model;
using Chutri.Platform;
using Chutri.SelfReview;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Inspections.Operations;

/// <param name="For">Who wrote it; null: whoever sends it.</param>
/// <param name="Clock">What the clock of the device says while it sends.</param>
/// <param name="File">Of the one entry that is a picture; null where there is none.</param>
internal sealed record KeepEntriesRequest(
    string Code,
    int Number,
    PersonId? For,
    string Device,
    DateTime Clock,
    IReadOnlyList<MadeEntry> Entries,
    SentFile? File = null
);

/// <param name="Digest">Of what the server kept; empty where it kept nothing.</param>
/// <param name="Problem">Why nothing was kept.</param>
internal sealed record EntryReceipt(
    Guid Id,
    string Digest,
    DateTime? KeptAt,
    EntryStanding Standing,
    WaitReason Waits,
    EntryProblem Problem
);

/// <summary>
/// What was written in the field comes in: at once or after days, once or twice, in any order, by whatever clock. It is kept; what is odd
/// about it waits for a person. Reaches all, because whoever has left the team is named no more and may still hand in what was written
/// before: such a person is told that it was kept, and nothing else.
/// </summary>
internal sealed class KeepEntries(AppDatabase db, SheetDesk sheets, FileStore files)
    : IOperation<KeepEntriesRequest, IReadOnlyList<EntryReceipt>>,
        IReachAll
{
    public Act Act => InspectionActs.HandIn;

    public async Task<Outcome<IReadOnlyList<EntryReceipt>>> Run(
        KeepEntriesRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await sheets.Find(request.Code, request.Number, stop);
        if (found.Refusal is not null)
        {
            return InspectionRefusals.NoSuchInspection;
        }

        var (inspection, sheet) = (found.Value.Of, found.Value.Sheet);
        var isOfTeam = inspection.IsOfTeam(caller.Person);
        if (!isOfTeam && !await sheets.HasCopy(sheet, caller.Person, stop))
        {
            return InspectionRefusals.NoSuchInspection;
        }

        if (request.For is { } writer && writer != caller.Person)
        {
            return SheetRefusals.AnotherPersons;
        }

        var ahead = (long)(request.Clock - now.Utc).TotalSeconds;
        var arrival = new Arrival(caller, request.Device, ahead, now, request.File);
        var judge = new ArrivalRules(inspection, sheet, arrival, isOfTeam);
        var own = await Own(sheet, request, caller, stop);
        var receipts = new List<EntryReceipt>(request.Entries.Count);
        var keptAny = false;
        foreach (var made in request.Entries.OrderBy(entry => entry.Order))
        {
            var kept = own.Find(entry => entry.MadeId == made.Id);
            if (kept is null)
            {
                var problem = judge.Problem(made, own.Count(one => one.Kind is EntryKind.Photo));
                if (problem is not EntryProblem.None)
                {
                    receipts.Add(new(made.Id, "", null, default, default, problem));
                    continue;
                }

                kept = SheetEntry.Of(made, sheet.Id, arrival, judge.Waits(made, own));
                own.Add(kept);
                db.Add(kept);
                keptAny = true;
            }

            receipts.Add(Receipt(kept));
        }

        if (keptAny)
        {
            if (request.File is { } file)
            {
                await files.Keep(file.Content, file.Sha256, now, stop);
            }

            if (await sheets.Copy(sheet, caller.Person, request.Device, stop) is { } copy)
            {
                copy.SentAt = now.Utc;
            }

            db.Record(new SheetHandedIn(inspection.Id, inspection.Code, sheet.Number), caller, now);
        }

        return receipts;
    }

    /// <summary>What this person handed in before that can matter: the same again, later answers to the same, photographs counted.</summary>
    private Task<List<SheetEntry>> Own(
        CheckSheet sheet,
        KeepEntriesRequest request,
        Caller caller,
        CancellationToken stop
    )
    {
        Guid[] ids = [.. request.Entries.Select(entry => entry.Id)];
        string[] questions = [.. request.Entries.Select(entry => entry.Question).Distinct()];
        return db.Set<SheetEntry>()
            .Where(entry =>
                entry.Sheet == sheet.Id
                && entry.By == caller.Person
                && (
                    ids.Contains(entry.MadeId)
                    || questions.Contains(entry.Question)
                    || entry.Kind == EntryKind.Photo
                )
            )
            .ToListAsync(stop);
    }

    private static EntryReceipt Receipt(SheetEntry kept) =>
        new(
            kept.MadeId,
            kept.Digest,
            kept.ReceivedAt,
            kept.Standing,
            kept.Waits,
            EntryProblem.None
        );
}
