using Chutri.Inspections.Model;
using Chutri.Platform;

namespace Chutri.Inspections.Operations;

/// <param name="Number">Of the finding.</param>
/// <param name="Note">What is seen now.</param>
internal sealed record CheckRemedyRequest(
    string Code,
    int Number,
    RemedyEffect Effect,
    string Note
);

/// <summary>
/// Says whether the work issued for a finding helped; one of those inside does, also after the file was closed. Where it did not help
/// enough, whoever decided on the inspection can issue other work.
/// </summary>
internal sealed class CheckRemedy(AppDatabase db, InspectionDesk desk, StepBook steps)
    : IOperation<CheckRemedyRequest, Done>
{
    public Act Act => InspectionActs.Carry;

    public async Task<Outcome<Done>> Run(
        CheckRemedyRequest request,
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
        if (!inspection.IsInside(caller))
        {
            return InspectionRefusals.NotYours;
        }

        if (inspection.Findings.FirstOrDefault(one => one.Number == request.Number) is not { } one)
        {
            return InspectionRefusals.NoSuchFinding;
        }

        if (!one.IsToBeChecked(now.Today))
        {
            return InspectionRefusals.NothingToCheck(one.Effect is null ? one.CheckOn : null);
        }

        one.Check(request.Effect, request.Note, caller, now);
        if (
            !inspection.Findings.Any(other => other.IsToBeChecked(now.Today))
            && inspection.OpenStep(StepKind.Effect) is { } step
            && (await steps.Finish(step, null, caller, now, stop)).Refusal is { } kept
        )
        {
            return kept;
        }

        db.ActedOn(inspection);
        db.Record(new RemedyChecked(inspection.Id, inspection.Code), caller, now);
        if (one.WantsWork)
        {
            db.Record(
                new OtherWorkWanted(inspection.Id, inspection.Code, inspection.DecidedBy),
                caller,
                now
            );
        }

        return new Done();
    }
}
