using Chutri.Inspections.Model;
using Chutri.Platform;

namespace Chutri.Inspections.Operations;

internal sealed record JudgeEntriesRequest(
    string Code,
    int Number,
    IReadOnlyList<Guid> Entries,
    bool TakeIn,
    string Why
);

/// <summary>The head of the team decides about what waits: taken in, or put aside. It stays either way, with the reason.</summary>
internal sealed class JudgeEntries(AppDatabase db, SheetDesk sheets)
    : IOperation<JudgeEntriesRequest, Done>
{
    public Act Act => InspectionActs.Carry;

    public async Task<Outcome<Done>> Run(
        JudgeEntriesRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await sheets.Find(request.Code, request.Number, stop);
        if (found.Refusal is { } none)
        {
            return none;
        }

        var (inspection, sheet) = (found.Value.Of, found.Value.Sheet);
        if (!inspection.Leads(caller.Person))
        {
            return InspectionRefusals.NotYours;
        }

        var waiting = await sheets.Entries(sheet, request.Entries, stop);
        if (
            waiting.Count != request.Entries.Distinct().Count()
            || waiting.Exists(entry => entry.Standing is not EntryStanding.Waits)
        )
        {
            return SheetRefusals.NothingWaits;
        }

        foreach (var entry in waiting)
        {
            entry.Decide(request.TakeIn, request.Why, caller, now);
        }

        db.ActedOn(sheet);
        db.Record(
            new SheetEntriesJudged(inspection.Id, inspection.Code, sheet.Number),
            caller,
            now
        );
        return new Done();
    }
}
