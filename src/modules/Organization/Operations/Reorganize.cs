using Chutri.Organization.Model;
using Chutri.Platform;

namespace Chutri.Organization.Operations;

/// <summary>The operation that a plan asks for: one way in for the doors that take any of the six.</summary>
internal sealed class Reorganize(
    OperationRunner runner,
    OpenUnit open,
    RenameUnit rename,
    MoveUnit move,
    CloseUnit close,
    MergeUnits merge,
    SplitUnit split
)
{
    public Task<Outcome<Reorganized>> Run(
        ReorganizationPlan plan,
        Caller caller,
        CancellationToken stop
    ) =>
        plan switch
        {
            OpenUnitPlan asked => runner.Run(open, asked, caller, stop),
            RenameUnitPlan asked => runner.Run(rename, asked, caller, stop),
            MoveUnitPlan asked => runner.Run(move, asked, caller, stop),
            CloseUnitPlan asked => runner.Run(close, asked, caller, stop),
            MergeUnitsPlan asked => runner.Run(merge, asked, caller, stop),
            SplitUnitPlan asked => runner.Run(split, asked, caller, stop),
            _ => throw new InvalidOperationException(plan.GetType().Name),
        };
}
