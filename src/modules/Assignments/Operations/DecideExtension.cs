using Chutri.Assignments.Model;
using Chutri.Duties;
using Chutri.Platform;

namespace Chutri.Assignments.Operations;

internal sealed record DecideExtensionRequest(string Code, bool Grant, string? Note);

internal sealed class DecideExtension(AppDatabase db, Desk desk, DutyBook book, DutyReading duties)
    : IOperation<DecideExtensionRequest, Done>
{
    public Act Act => AssignmentActs.DecideExtension;

    public async Task<Outcome<Done>> Run(
        DecideExtensionRequest request,
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

        var (assignment, deed) = taken.Value;
        var decided = assignment.DecideExtension(request.Grant, request.Note, deed);
        if (decided.Refused)
        {
            return decided.Refusal!;
        }

        var asked = decided.Value;
        var moved = request.Grant
            ? await Grant(assignment, asked, deed, stop)
            : Refuse(assignment, asked, deed);
        return moved.Refused ? moved : await book.Close(asked.Duty, request.Note, now, stop);
    }

    private async Task<Outcome<Done>> Grant(
        Assignment assignment,
        ExtensionRequest asked,
        Deed deed,
        CancellationToken stop
    )
    {
        var deadline = (await duties.Find(assignment.Duty, deed.Now, stop))!.Deadline!;
        if (deadline.Due >= asked.NewDue)
        {
            return AssignmentRefusals.ExtensionOvertaken(assignment.Code, deadline.Due);
        }

        var step = asked.Step(
            deadline,
            TimeOnly.FromDateTime(asked.AskedAt + (deed.Now.Local - deed.Now.Utc)),
            deed
        );
        db.Record(
            new ExtensionGranted(
                assignment.Ref,
                step.From,
                step.To,
                step.WasAskedInTime(),
                asked.Note
            ),
            deed.By,
            deed.Now
        );
        return await book.Extend(assignment.Duty, deadline.With(step), deed.Now, stop);
    }

    private Outcome<Done> Refuse(Assignment assignment, ExtensionRequest asked, Deed deed)
    {
        db.Record(
            new ExtensionRefused(assignment.Ref, asked.DueBefore, asked.NewDue, asked.Note),
            deed.By,
            deed.Now
        );
        return new Done();
    }
}
