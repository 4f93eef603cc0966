using Chutri.Assignments.Model;
using Chutri.Duties;
using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.Assignments.Operations;

internal sealed record RequestExtensionRequest(
    string Code,
    DateOnly NewDue,
    string Reason,
    string Progress
)
{
    /// <summary>The time on the new day; null = all of it.</summary>
    public TimeOnly? NewDueAt { get; init; }
}

internal sealed class RequestExtension(
    AppDatabase db,
    Desk desk,
    DutyBook book,
    DutyReading duties,
    PeopleOfUnits people,
    Calendars calendars
) : IOperation<RequestExtensionRequest, Done>
{
    /// <summary>In so many working days the issuer should decide.</summary>
    public const int DecideWithinWorkingDays = 3;

    public Act Act => AssignmentActs.RequestExtension;

    public async Task<Outcome<Done>> Run(
        RequestExtensionRequest request,
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
        var deadline = (await duties.Find(assignment.Duty, now, stop))!.Deadline;
        var fact = assignment.RequestExtension(
            (request.NewDue, request.NewDueAt),
            request.Reason,
            request.Progress,
            deadline,
            deed
        );
        if (fact.Refused)
        {
            return fact.Refusal!;
        }

        await OpenDuty(assignment, caller, now, stop);
        db.Record(fact.Value, caller, now);
        return new Done();
    }

    private async Task OpenDuty(
        Assignment assignment,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var issuer = await people.Still(
            assignment.IssuerPerson,
            assignment.IssuerUnit,
            caller.Hands,
            now.Today,
            stop
        );
        var deadline = (await calendars.InForce(stop)).DeadlineOf(
            new DeadlineRule.Within(DecideWithinWorkingDays, Working: true, now.Today)
        );
        assignment.OpenExtension!.Has(
            await book.Open(
                new OpenDuty(
                    DutyKind.ExtensionDecision,
                    $"{assignment.Code}/GH{assignment.Extensions.Count}",
                    assignment.ListedTitle,
                    AssignmentUrls.Action(assignment.Code, "decide-extension"),
                    assignment.Id.Value,
                    assignment.Source.Document,
                    assignment.IssuerUnit,
                    issuer,
                    assignment.LeadUnit,
                    caller.Authority,
                    new Holder(assignment.IssuerUnit, issuer),
                    NextStep.Decide,
                    deadline
                ),
                now,
                stop
            )
        );
    }
}
