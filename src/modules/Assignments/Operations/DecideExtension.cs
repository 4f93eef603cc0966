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
            : await Refuse(assignment, asked, deed, stop);
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
        if (deadline.LastMoment >= asked.NewLastMoment)
        {
            return AssignmentRefusals.ExtensionOvertaken(assignment.Code, deadline);
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
            )
            {
                FromAt = step.AtBefore,
                ToAt = step.AtAfter,
            },
            deed.By,
            deed.Now
        );
        return await book.Extend(assignment.Duty, deadline.With(step), deed.Now, stop);
    }

    private async Task<Outcome<Done>> Refuse(
        Assignment assignment,
        ExtensionRequest asked,
        Deed deed,
        CancellationToken stop
    )
    {
        var deadline = (await duties.Find(assignment.Duty, deed.Now, stop))!.Deadline;
        db.Record(
            new ExtensionRefused(assignment.Ref, asked.DueBefore, asked.NewDue, asked.Note)
            {
                DueAt = asked.TimeBefore(deadline),
                AskedAt = asked.NewDueAt,
            },
            deed.By,
            deed.Now
        );
        return new Done();
    }
}
