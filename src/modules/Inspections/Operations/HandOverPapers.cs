using Chutri.Inspections.Model;
using Chutri.Platform;

namespace Chutri.Inspections.Operations;

internal sealed record HandOverPapersRequest(string Code, string? Note);

/// <summary>The unit says that it has handed over what was asked for; or the head of the team says that it came on paper.</summary>
internal sealed class HandOverPapers(AppDatabase db, InspectionDesk desk, StepBook steps)
    : IOperation<HandOverPapersRequest, Done>
{
    public Act Act => InspectionActs.Carry;

    public async Task<Outcome<Done>> Run(
        HandOverPapersRequest request,
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
        if (
            !inspection.Leads(caller.Person)
            && !await desk.ActsForUnit(inspection, caller, now, stop)
        )
        {
            return InspectionRefusals.NotYours;
        }

        if (inspection.OpenStep(StepKind.Papers) is not { } step)
        {
            return InspectionRefusals.StepIsDone;
        }

        var done = await steps.Finish(step, request.Note, caller, now, stop);
        if (done.Refused)
        {
            return done;
        }

        await steps.OfPerson(
            inspection,
            StepKind.Field,
            inspection.Leader.Person,
            asPerson: false,
            now,
            stop
        );
        db.Add(UnitVisit.Of(inspection, now));
        db.ActedOn(inspection);
        db.Record(new StepFinished(inspection.Id, inspection.Code, StepKind.Papers), caller, now);
        return new Done();
    }
}
