using Chutri.Inspections.Model;
using Chutri.Platform;

namespace Chutri.Inspections.Operations;

/// <summary>
/// The work at the unit is over. The draft goes to the unit and to each person it names; each owes a reply by a day, and sees what
/// concerns them from now on.
/// </summary>
internal sealed class SendDraft(
    AppDatabase db,
    InspectionDesk desk,
    StepBook steps,
    UnitSides sides
) : IOperation<string, Done>
{
    public Act Act => InspectionActs.Carry;

    public async Task<Outcome<Done>> Run(
        string request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await desk.Inspection(request, stop);
        if (found.Refusal is { } none)
        {
            return none;
        }

        var inspection = found.Value;
        if (!inspection.Leads(caller.Person))
        {
            return InspectionRefusals.NotYours;
        }

        if (inspection.OpenStep(StepKind.Field) is not { } field)
        {
            return InspectionRefusals.StepIsDone;
        }

        if (inspection.RefuseField() is { } untold)
        {
            return untold;
        }

        var done = await steps.Finish(field, null, caller, now, stop);
        if (done.Refused)
        {
            return done;
        }

        inspection.SendDraft();
        await steps.OfUnit(inspection, StepKind.Reply, now, stop);
        var named = inspection
            .Findings.Where(finding => finding.Responsible is not null)
            .Select(finding => finding.Responsible!.Value)
            .Distinct()
            .ToList();
        foreach (var one in named)
        {
            await steps.OfPerson(inspection, StepKind.Reply, one, true, now, stop);
        }

        if (!inspection.IsVisitedOpenly)
        {
            db.Add(UnitVisit.Of(inspection, now));
        }

        var side = await sides.Of(inspection, now, stop);
        db.Record(
            new DraftSent(
                inspection.Id,
                inspection.Code,
                [.. side.Speakers.Select(one => one.Id).Union(named)]
            ),
            caller,
            now
        );
        return new Done();
    }
}
