using Chutri.Inspections.Model;
using Chutri.Platform;
using Chutri.SelfReview;

namespace Chutri.Inspections.Operations;

internal sealed record MakeSheetRequest(string Code, string Title, PublishedQuestions Asked);

/// <summary>The head of the team says what is asked at the unit.</summary>
internal sealed class MakeSheet(AppDatabase db, InspectionDesk desk, SheetDesk sheets)
    : IOperation<MakeSheetRequest, int>,
        INumbering
{
    public Act Act => InspectionActs.Carry;

    /// <returns>Its number.</returns>
    public async Task<Outcome<int>> Run(
        MakeSheetRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await desk.Inspection(request.Code, stop);
        if (found.Refusal is { } none)
        {
            return none;
        }

        var inspection = found.Value;
        if (!inspection.Leads(caller.Person))
        {
            return InspectionRefusals.NotYours;
        }

        if (inspection.IsFieldOver)
        {
            return InspectionRefusals.NotInTheField;
        }

        var number = await sheets.Count(inspection, stop) + 1;
        if (number > Lengths.MostSheets)
        {
            return SheetRefusals.TooManySheets;
        }

        db.Add(CheckSheet.Of(inspection.Id, number, request.Title, request.Asked, caller, now));
        db.ActedOn(inspection);
        db.Record(new SheetMade(inspection.Id, inspection.Code, number), caller, now);
        return number;
    }
}
