using Chutri.Assignments.Model;
using Chutri.Platform;

namespace Chutri.Assignments.Operations;

/// <param name="Part">A source left out is the whole's own.</param>
internal sealed record BreakDownRequest(string Code, AssignmentDraft Part);

internal sealed class BreakDownAssignment(AppDatabase db, Desk desk, Issuing issuing, Circle circle)
    : IOperation<BreakDownRequest, string>,
        INumbering
{
    public Act Act => AssignmentActs.BreakDown;

    /// <returns>The code of the part.</returns>
    public async Task<Outcome<string>> Run(
        BreakDownRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var taken = await desk.Take(request.Code, caller, now, stop);
        if (taken.Refused)
        {
            return taken.Refusal!;
        }

        var (whole, deed) = taken.Value;
        if (whole.Refuse(ActWords.BreakDown, deed) is { } no)
        {
            return no;
        }

        var issued = await issuing.Issue(
            request.Part with
            {
                Parent = whole.Id,
                Source = request.Part.Source ?? whole.Source,
                Limit = whole.Limit,
                Viewers = whole.Limit is null ? [] : await circle.Of(whole, stop),
            },
            Act,
            Issuer.Of(deed) with
            {
                Unit = whole.LeadUnit,
            },
            whole,
            caller,
            now,
            stop
        );
        if (issued.Refused)
        {
            return issued.Refusal!;
        }

        return whole
            .BreakDown(issued.Value, deed)
            .Then<string>(fact =>
            {
                db.Record(fact, caller, now);
                return issued.Value.Code;
            });
    }
}
