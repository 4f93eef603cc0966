using Chutri.Inspections.Model;
using Chutri.Platform;

namespace Chutri.Inspections.Operations;

/// <summary>Who was asked has not replied in time: the conclusion is owed all the same. Done twice it changes nothing more.</summary>
internal sealed class EndReplies(AppDatabase db, InspectionDesk desk, StepBook steps)
    : IOperation<string, int>
{
    /// <summary>Only the program itself; no role holds it.</summary>
    public static Act Right { get; } =
        new(
            "inspections.end-replies",
            new("hết hạn có ý kiến về dự thảo", "end the time for replies to a draft")
        );

    public Act Act => Right;

    public async Task<Outcome<int>> Run(
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
        if (
            inspection.State is not InspectionState.Answering
            || inspection.OpenStep(StepKind.Conclude) is not null
        )
        {
            return 0;
        }

        await steps.BeginConclusion(inspection, now, stop);
        db.ActedOn(inspection);
        db.Record(new RepliesOver(inspection.Id, inspection.Code), caller, now);
        return 1;
    }
}
