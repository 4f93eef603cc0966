using Chutri.Assignments.Model;
using Chutri.Platform;

namespace Chutri.Assignments.Operations;

internal sealed class IssueAssignment(Issuing issuing)
    : IOperation<AssignmentDraft, string>,
        INumbering
{
    public Act Act => AssignmentActs.Issue;

    /// <returns>The code of the new assignment.</returns>
    public async Task<Outcome<string>> Run(
        AssignmentDraft draft,
        Caller caller,
        Moment now,
        CancellationToken stop
    ) =>
        (await issuing.Issue(draft, Act, null, null, caller, now, stop)).Then<string>(assignment =>
            assignment.Code
        );
}
