using Chutri.Assignments.Storage;
using Chutri.Duties;
using Chutri.Platform;

namespace Chutri.Assignments.Operations;

/// <summary>The accountable person has left the lead unit, and its head answers now: said by the duty, followed by the assignment.</summary>
internal sealed class LetHeadAnswer(AssignmentStore store, Desk desk) : IListen<DutyLeftBehind>
{
    public async Task Hear(DutyLeftBehind fact, Caller caller, Moment now, CancellationToken stop)
    {
        if (fact.Head is { } head && await store.FindByDuty(fact.Duty, stop) is { } assignment)
        {
            assignment.AnsweredBy(head, await desk.Deed(caller, now, stop));
        }
    }
}
