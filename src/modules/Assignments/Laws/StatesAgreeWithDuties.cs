using Chutri.Assignments.Model;
using Chutri.Duties;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Assignments.Laws;

internal sealed class StatesAgreeWithDuties(DutyReading duties) : ILaw
{
    public string Code => "assignments-agree-with-duties";

    public Words Sentence { get; } =
        new(
            "Trạng thái, đơn vị chủ trì và người giữ của mỗi nhiệm vụ khớp với việc phải làm của nó.",
            "State, lead and holder of every assignment agree with its duty."
        );

    public async Task<LawFinding> Check(AppDatabase db, Moment now, CancellationToken stop)
    {
        var count = new LawCount();
        var last = new AssignmentId(Guid.Empty);
        while (await Some(db, last, stop) is { Count: > 0 } some)
        {
            last = some[^1].Id;
            var views = await duties.FindMany([.. some.SelectMany(DutiesOf)], now, stop);
            foreach (var assignment in some)
            {
                count.Looked++;
                if (!Agrees(assignment, views))
                {
                    count.Break(assignment.Code);
                }
            }
        }

        return count.Finding;
    }

    private static async Task<List<Assignment>> Some(
        AppDatabase db,
        AssignmentId after,
        CancellationToken stop
    ) =>
        await db.Set<Assignment>()
            .AsNoTracking()
            .Include(assignment => assignment.Requests)
            .Include(assignment => assignment.Extensions)
            .AsSplitQuery()
            .Where(assignment => ((Guid)(object)assignment.Id).CompareTo(after.Value) > 0)
            .OrderBy(assignment => assignment.Id)
            .Take(300)
            .ToListAsync(stop);

    private static IEnumerable<DutyId> DutiesOf(Assignment assignment) =>
        [
            assignment.Duty,
            .. assignment.Requests.Select(request => request.Duty),
            .. assignment.Extensions.Select(request => request.Duty),
        ];

    private static bool Agrees(
        Assignment assignment,
        IReadOnlyDictionary<DutyId, DutyView> views
    ) =>
        views.GetValueOrDefault(assignment.Duty) is { } duty
        && duty.LeadUnit == assignment.LeadUnit
        && duty.Accountable == assignment.Accountable
        && duty.OwedToUnit == assignment.IssuerUnit
        && (duty.State is DutyState.Paused) == (assignment.PausedSince is not null)
        && (duty.State, duty.Next) switch
        {
            (DutyState.Done, _) => assignment.State is AssignmentState.Done,
            (DutyState.Withdrawn, _) => assignment.State is AssignmentState.Withdrawn,
            (_, NextStep.Acknowledge) => assignment.State is AssignmentState.Issued,
            (_, NextStep.Carry) => assignment.State is AssignmentState.Underway,
            (_, NextStep.Judge) => assignment.State is AssignmentState.Delivered
                && duty.HandedInOn is not null,
            (_, NextStep.Redirect) => assignment.State is AssignmentState.SentBack,
            _ => false,
        }
        && (duty.Holder is null || duty.Holder.Unit == assignment.HoldingUnit)
        && assignment.Requests.All(request =>
            views.GetValueOrDefault(request.Duty)?.State.IsOpen() == request.IsOpen
        )
        && assignment.Extensions.All(request =>
            views.GetValueOrDefault(request.Duty)?.State.IsOpen()
            == request.State is ExtensionState.Asked
        );
}
