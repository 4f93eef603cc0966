using Chutri.Inspections.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Inspections.Operations;

internal sealed record MarkPaperMistakenRequest(string Code, Guid Paper, string Why);

/// <summary>A paper does not belong into the file: it says so and why. Nothing is taken out, so that nobody can doubt what was there.</summary>
internal sealed class MarkPaperMistaken(AppDatabase db, InspectionDesk desk)
    : IOperation<MarkPaperMistakenRequest, Done>
{
    public Act Act => InspectionActs.Carry;

    public async Task<Outcome<Done>> Run(
        MarkPaperMistakenRequest request,
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
        var paper = await db.Set<InspectionPaper>()
            .SingleOrDefaultAsync(
                one => one.Inspection == inspection.Id && one.Id == request.Paper,
                stop
            );
        if (paper is null)
        {
            return InspectionRefusals.NoSuchPaper;
        }

        if (!paper.MayBeMarkedBy(inspection, caller.Person))
        {
            return InspectionRefusals.PaperStays;
        }

        paper.MarkMistaken(request.Why, caller, now);
        db.ActedOn(inspection);
        db.Record(new InspectionPaperMistaken(inspection.Id, inspection.Code), caller, now);
        return new Done();
    }
}
