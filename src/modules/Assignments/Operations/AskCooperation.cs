using Chutri.Assignments.Model;
using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.Assignments.Operations;

/// <param name="By">
/// The last day for the answer; null = so many working days from today, but no later than the work itself is due, while that is to come.
/// </param>
internal sealed record AskCooperationRequest(
    string Code,
    UnitId Unit,
    string Question,
    DateOnly? By
)
{
    public const int DefaultWorkingDays = 5;
}

internal sealed class AskCooperation(
    AppDatabase db,
    Desk desk,
    DutyBook book,
    DutyReading duties,
    UnitDirectory units,
    PersonDirectory people,
    Calendars calendars
) : IOperation<AskCooperationRequest, int>
{
    public Act Act => AssignmentActs.AskCooperation;

    /// <returns>The number of the request within its assignment.</returns>
    public async Task<Outcome<int>> Run(
        AskCooperationRequest request,
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
        if (assignment.Refuse(ActWords.AskCooperation, deed) is { } no)
        {
            return no;
        }

        if ((await units.Find(request.Unit, stop))?.ActiveOn(now.Today) is not true)
        {
            return Refusal.Invalid(
                "unit",
                AssignmentRefusals.UnitNotActive(deed.Names.Of(request.Unit))
            );
        }

        if (request.By < now.Today)
        {
            return Refusal.Invalid("by", AssignmentRefusals.DueInThePast(request.By.Value));
        }

        var due = (await duties.Find(assignment.Duty, now, stop))!.Due;
        if (request.By > due && due >= now.Today)
        {
            return Refusal.Invalid("by", AssignmentRefusals.AnswerAfterDeadline(due.Value));
        }

        var asked = assignment.AskCooperation(request.Unit, request.Question, deed);
        if (asked.Refused)
        {
            return asked.Refusal!;
        }

        var deadline = Deadline(request.By, due, await calendars.InForce(stop), now.Today);
        await OpenDuty(assignment, asked.Value, deadline, caller, now, stop);
        db.Record(
            new CooperationAsked(
                assignment.Ref,
                deed.Names.Of(assignment.LeadUnit),
                request.Unit,
                deed.Names.Of(request.Unit),
                request.Question,
                deadline.Due
            ),
            caller,
            now
        );
        return asked.Value.Number;
    }

    private static Deadline Deadline(
        DateOnly? by,
        DateOnly? due,
        WorkCalendar calendar,
        DateOnly today
    )
    {
        if (by is { } day)
        {
            return calendar.DeadlineOf(new DeadlineRule.By(day));
        }

        var usual = calendar.DeadlineOf(
            new DeadlineRule.Within(AskCooperationRequest.DefaultWorkingDays, Working: true, today)
        );
        return due is { } last && last >= today && last < usual.Due
            ? calendar.DeadlineOf(new DeadlineRule.By(last))
            : usual;
    }

    private async Task OpenDuty(
        Assignment assignment,
        CooperationRequest asked,
        Deadline deadline,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var head = (await people.HeadOf(asked.Unit, now.Today, stop))?.Id;
        asked.Has(
            await book.Open(
                new OpenDuty(
                    DutyKind.Cooperation,
                    $"{assignment.Code}/PH{asked.Number}",
                    assignment.Limit is null ? asked.Question : assignment.ListedTitle,
                    AssignmentUrls.Cooperation(assignment.Code, asked.Number),
                    assignment.Id.Value,
                    assignment.Source.Document,
                    asked.Unit,
                    head,
                    assignment.LeadUnit,
                    caller.Authority,
                    new Holder(asked.Unit, head),
                    NextStep.Answer,
                    deadline
                ),
                now,
                stop
            )
        );
    }
}
