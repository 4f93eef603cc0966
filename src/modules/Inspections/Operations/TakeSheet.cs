using Chutri.Inspections.Model;
using Chutri.Platform;

namespace Chutri.Inspections.Operations;

/// <param name="Device">Made by the telephone for itself.</param>
internal sealed record TakeSheetRequest(string Code, int Number, string Device);

/// <summary>
/// A member of the team takes a sheet to a telephone. Which telephone holds one is written down: so it is known what is on one that was
/// lost, and whoever leaves the team can still hand in what was written before.
/// </summary>
internal sealed class TakeSheet(AppDatabase db, SheetDesk sheets)
    : IOperation<TakeSheetRequest, Done>
{
    public Act Act => InspectionActs.Carry;

    public async Task<Outcome<Done>> Run(
        TakeSheetRequest request,
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
        if (!inspection.IsOfTeam(caller.Person))
        {
            return InspectionRefusals.NotYours;
        }

        if (await sheets.Copy(sheet, caller.Person, request.Device, stop) is null)
        {
            db.Add(
                new SheetCopy
                {
                    Sheet = sheet.Id,
                    Person = caller.Person!.Value,
                    PersonName = caller.Signature.Shortened(Lengths.Name),
                    Device = request.Device,
                    TakenAt = now.Utc,
                }
            );
        }

        db.Record(
            new InspectionLookedAt(
                inspection.Id,
                inspection.Code,
                SheetFileNames.Taken(sheet.Number)
            ),
            caller,
            now
        );
        return new Done();
    }
}
