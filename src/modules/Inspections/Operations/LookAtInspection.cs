using Chutri.Duties;
using Chutri.Inspections.Model;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Inspections.Operations;

/// <summary>An inspection as it is shown. The look is a fact first; where that cannot be written nothing is shown.</summary>
internal sealed class LookAtInspection(
    AppDatabase db,
    InspectionDesk desk,
    UnitDirectory units,
    DutyReading duties,
    NoteInspectionLook note,
    SheetDesk sheets,
    OperationRunner runner,
    FileStore files,
    AuthorityClock clock
)
{
    public async Task<Outcome<InspectionView>> Find(
        string code,
        Caller caller,
        CancellationToken stop
    )
    {
        var found = await desk.Inspection(code, stop);
        if (found.Refusal is { } none)
        {
            return none;
        }

        var noted = await runner.Run(
            note,
            new InspectionLookRequest(found.Value.Code, null),
            caller,
            stop
        );
        return noted.Refusal is { } unwritten ? unwritten : await View(found.Value, caller, stop);
    }

    public async Task<Outcome<FetchedFile>> File(
        string code,
        Guid paper,
        Caller caller,
        CancellationToken stop
    )
    {
        var found = await desk.Inspection(code, stop);
        if (found.Refusal is { } none)
        {
            return none;
        }

        var file = (
            await Papers(found.Value, await SideOf(found.Value, caller, stop), stop)
        ).FirstOrDefault(one => one.Id == paper);
        if (file is null)
        {
            return InspectionRefusals.NoSuchPaper;
        }

        var noted = await runner.Run(
            note,
            new InspectionLookRequest(found.Value.Code, file.Name),
            caller,
            stop
        );
        return noted.Refusal is { } unwritten ? unwritten
            : await files.Open(file.Sha256, stop) is { } content
                ? new FetchedFile(file.Name, file.MediaType, file.Sha256, content)
            : InspectionRefusals.NoSuchPaper;
    }

    private async Task<InspectionView> View(
        Inspection inspection,
        Caller caller,
        CancellationToken stop
    )
    {
        var side = await SideOf(inspection, caller, stop);
        List<InspectionFinding> findings =
        [
            .. inspection
                .Findings.Where(one =>
                    side is InspectionSide.Inside
                    || (
                        inspection.State is not InspectionState.UnderWay
                        && (side is InspectionSide.Unit || one.Responsible == caller.Person)
                    )
                )
                .OrderBy(one => one.Number),
        ];
        List<InspectionStep> steps =
        [
            .. inspection
                .Steps.Where(one =>
                    side is not InspectionSide.Person || one.Person == caller.Person
                )
                .OrderBy(one => one.OpenedAt),
        ];
        var work = await duties.OfSubjects(
            [.. findings.Select(one => one.AssignmentId?.Value).OfType<Guid>()],
            clock.Now(),
            stop
        );
        return new(
            inspection,
            (await units.Names(stop)).GetValueOrDefault(inspection.Owner, ""),
            side,
            await desk.SpeaksForUnit(inspection, caller, clock.Now(), stop),
            steps,
            findings,
            await Papers(inspection, side, stop),
            findings
                .Where(one => one.AssignmentId is { } id && work[id.Value].Any())
                .ToDictionary(one => one.Id, one => work[one.AssignmentId!.Value.Value].First()),
            await duties.FindMany([.. steps.Select(step => step.Duty)], clock.Now(), stop)
        )
        {
            Sheets = side is InspectionSide.Inside ? await sheets.Labels(inspection, stop) : [],
        };
    }

    private async Task<IReadOnlyList<InspectionPaper>> Papers(
        Inspection inspection,
        InspectionSide side,
        CancellationToken stop
    ) =>
        side is InspectionSide.Person
            ? []
            :
            [
                .. (
                    await db.Set<InspectionPaper>()
                        .AsNoTracking()
                        .Where(paper => paper.Inspection == inspection.Id)
                        .OrderBy(paper => paper.Number)
                        .ToListAsync(stop)
                ).Where(paper =>
                    side is InspectionSide.Inside
                    || paper.Kind is PaperKind.Given or PaperKind.Conclusion
                ),
            ];

    private async Task<InspectionSide> SideOf(
        Inspection inspection,
        Caller caller,
        CancellationToken stop
    ) =>
        caller.IsUnbounded
        || caller.Person == inspection.DecidedBy
        || inspection.IsOfTeam(caller.Person)
            ? InspectionSide.Inside
        : await desk.SpeaksForUnit(inspection, caller, clock.Now(), stop) ? InspectionSide.Unit
        : InspectionSide.Person;
}
