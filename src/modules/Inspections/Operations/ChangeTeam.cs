using Chutri.Inspections.Model;
using Chutri.Platform;

namespace Chutri.Inspections.Operations;

internal sealed record ChangeTeamRequest(string Code, TeamChoice Team, string Reason);

/// <summary>Somebody is tied to the unit, ill or moved: whoever decided names another team. Who leaves it no longer sees it.</summary>
internal sealed class ChangeTeam(
    AppDatabase db,
    InspectionDesk desk,
    TeamCheck check,
    ViewLimits limits,
    StepBook steps
) : IOperation<ChangeTeamRequest, Done>
{
    public Act Act => InspectionActs.Decide;

    public async Task<Outcome<Done>> Run(
        ChangeTeamRequest request,
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
        if (caller.Person != inspection.DecidedBy)
        {
            return InspectionRefusals.NotYours;
        }

        if (inspection.State is InspectionState.Closed)
        {
            return InspectionRefusals.FileIsClosed;
        }

        var team = await check.Team(inspection.Unit, request.Team, now, stop);
        if (team.Refusal is { } wrong)
        {
            return wrong;
        }

        var (before, headBefore) = (
            inspection.Team.Select(member => member.Person).ToList(),
            inspection.Leader
        );
        // The database holds one head after every statement, so the old one goes first.
        headBefore.IsHead = false;
        await db.SaveChangesAsync(stop);
        inspection.ChangeTeam(team.Value);
        var after = inspection.Team.Select(member => member.Person).ToList();
        await limits.Remove(
            inspection.Id,
            [.. before.Except(after).Where(one => one != inspection.DecidedBy)],
            stop
        );
        await steps.Name(inspection, after, stop);
        if (inspection.Leader.Person != headBefore.Person)
        {
            await steps.HandTo(inspection, headBefore.Person, inspection.Leader.Person, now, stop);
        }

        db.ActedOn(inspection);
        db.Record(
            new TeamChanged(
                inspection.Id,
                inspection.Code,
                TeamCheck.Named(inspection),
                request.Reason
            ),
            caller,
            now
        );
        return new Done();
    }
}
