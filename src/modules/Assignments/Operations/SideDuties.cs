using Chutri.Assignments.Model;
using Chutri.Duties;
using Chutri.Platform;

namespace Chutri.Assignments.Operations;

/// <summary>What an assignment had asked of others when a verb began: what falls away with the verb needs its duty withdrawn.</summary>
internal sealed class SideDuties
{
    private readonly ExtensionRequest? extension;
    private readonly CooperationRequest[] requests;

    private SideDuties(ExtensionRequest? extension, CooperationRequest[] requests) =>
        (this.extension, this.requests) = (extension, requests);

    public static SideDuties OpenOf(Assignment assignment) =>
        new(assignment.OpenExtension, [.. assignment.Requests.Where(request => request.IsOpen)]);

    public async Task<Outcome<Done>> WithdrawFallen(
        DutyBook book,
        string? why,
        Moment now,
        CancellationToken stop
    )
    {
        IEnumerable<DutyId> fallen =
        [
            .. extension is { State: ExtensionState.Lapsed } lapsed ? new[] { lapsed.Duty } : [],
            .. requests
                .Where(request => request.State is CooperationState.Dropped)
                .Select(request => request.Duty),
        ];
        foreach (var duty in fallen)
        {
            if (await book.Withdraw(duty, why, now, stop) is { Refused: true } refused)
            {
                return refused;
            }
        }

        return new Done();
    }
}
