using Chutri.Inspections.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Inspections.Operations;

/// <summary>Inspections that the unit knows of, and whose viewers are not those who stand for it today.</summary>
internal sealed class UnitSideClock(
    AppDatabase db,
    FollowUnitSide follow,
    UnitSides sides,
    OperationRunner runner,
    AuthorityClock clock
) : IDueWork
{
    public string Name => "inspections.follow-unit";

    public Words Title { get; } =
        new(
            "cuộc kiểm tra mà người đứng đầu đơn vị đã thay đổi",
            "inspections whose unit has another head now"
        );

    public async Task<DueOutcome> CarryOut(CancellationToken stop)
    {
        var known = await db.Set<Inspection>()
            .Where(one => one.State != InspectionState.Closed)
            .Where(one =>
                one.State != InspectionState.UnderWay
                || one.Steps.Any(step => step.Kind == StepKind.Papers)
            )
            .OrderBy(one => one.Id)
            .Select(one => new
            {
                one.Id,
                one.Code,
                one.Unit,
                one.DecidedBy,
                Team = one.Team.Select(member => member.Person).ToList(),
                Responsible = one.Findings.Select(finding => finding.Responsible).ToList(),
            })
            .AsSplitQuery()
            .ToListAsync(stop);
        var ids = known.ConvertAll(one => one.Id);
        var viewers = (
            await db.Set<Viewer>()
                .Where(viewer => ids.Contains(viewer.Thing))
                .Select(viewer => new { viewer.Thing, viewer.Person })
                .ToListAsync(stop)
        ).ToLookup(viewer => viewer.Thing, viewer => viewer.Person);
        var today = await sides.Of([.. known.Select(one => one.Unit)], clock.Now(), stop);
        var due = known
            .Where(one =>
                today[one.Unit].Speakers.Any(speaker => !viewers[one.Id].Contains(speaker.Id))
                || viewers[one.Id]
                    .Any(viewer =>
                        viewer != one.DecidedBy
                        && !one.Team.Contains(viewer)
                        && !one.Responsible.Contains(viewer)
                        && !today[one.Unit].Speaks(viewer)
                    )
            )
            .Select(one => one.Code)
            .ToList();
        return await DueOutcome.Each(
            due,
            code => runner.Run(follow, code, Caller.Program, stop),
            stop
        );
    }
}
