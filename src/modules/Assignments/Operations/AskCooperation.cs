using Chutri.Assignments.Model;
using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.Assignments.Operations;

/// <param name="By">
/// The last day for the answer; null, and without <see cref="Due"/> = so many working days from today, but no later than the work itself is due, while that is to come.
/// </param>
internal sealed record AskCooperationRequest(
    string Code,
    UnitId Unit,
    string Question,
    DateOnly? By
)
{
    public const int DefaultWorkingDays = 5;

    /// <summary>Any other deadline that ends.</summary>
    public DraftDeadline? Due { get; init; }

    /// <summary>Whichever of the two was given.</summary>
    public DraftDeadline? Given => Due ?? (By is { } day ? new DraftDeadline.By(day) : null);

    /// <summary>The field that says by when, for what is wrong with it.</summary>
    public string Field => By is null ? ClarityCheck.Fields.Deadline : "by";
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

        var work = (await duties.Find(assignment.Duty, now, stop))!.Deadline;
        var calendar = await calendars.InForce(stop);
        var given = request.Given?.On(now.LocalMinute, calendar);
        if (given?.IsOver(now.Local) is true)
        {
            return Refusal.Invalid(request.Field, AssignmentRefusals.InThePast(given));
        }

        if (work?.IsOver(now.Local) is false && given?.LastMoment > work.LastMoment)
        {
            return Refusal.Invalid(request.Field, AssignmentRefusals.AnswerAfterDeadline(work));
        }

        var asked = assignment.AskCooperation(request.Unit, request.Question, deed);
        if (asked.Refused)
        {
            return asked.Refusal!;
        }

        var deadline = given ?? Usual(work, calendar, now);
        await OpenDuty(assignment, asked.Value, deadline, caller, now, stop);
        db.Record(
            new CooperationAsked(
                assignment.Ref,
                deed.Names.Of(assignment.LeadUnit),
                request.Unit,
                deed.Names.Of(request.Unit),
                request.Question,
                deadline.Due
            )
            {
                DueAt = deadline.At,
            },
            caller,
            now
        );
        return asked.Value.Number;
    }

    /// <summary>The usual time, but no later than the work itself: by its day, or, where it is due at a time, by that minute.</summary>
    private static Deadline Usual(Deadline? work, WorkCalendar calendar, Moment now)
    {
        var today = now.Today;
        var usual = calendar.DeadlineOf(
            new DeadlineRule.Within(AskCooperationRequest.DefaultWorkingDays, Working: true, today)
        );
        if (work is null || work.IsOver(now.Local) || work.LastMoment >= usual.LastMoment)
        {
            return usual;
        }

        var left = (int)(work.LastMoment - now.LocalMinute).TotalMinutes;
        return work.At is null ? calendar.DeadlineOf(new DeadlineRule.By(work.Due))
            : left < 1 ? usual
            : calendar.DeadlineOf(
                new DeadlineRule.FromMoment(TimeUnit.Minutes, left, now.LocalMinute)
            );
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
