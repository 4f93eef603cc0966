using System.Globalization;
using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Processes.Model;
using Chutri.WorkingCalendar;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Processes.Operations;

/// <param name="Of">Who is asked: the unit, and the person in it where one is known.</param>
/// <param name="Days">Within how many working days.</param>
internal sealed record NewQuestion(
    CaseQuestionKind Kind,
    Holder Of,
    string Text,
    int Days,
    bool Waits,
    int? Consultation
);

/// <summary>Writes what is asked in cases, each with its duty, and closes it when nobody needs the answer any more.</summary>
internal sealed class QuestionBook(AppDatabase db, DutyBook book, Calendars calendars)
{
    /// <returns>The numbers of the questions, in their order.</returns>
    public async Task<IReadOnlyList<int>> Ask(
        StepOnDesk step,
        IReadOnlyList<NewQuestion> asked,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var one = step.Case;
        var before = await db.Set<CaseQuestion>().CountAsync(q => q.Case == one.Id, stop);
        var number = before;
        var calendar = await calendars.InForce(stop);
        foreach (var question in asked)
        {
            number++;
            var duty = await book.Open(
                new OpenDuty(
                    DutyKind.Question,
                    $"{one.Code}/H{number.ToString(CultureInfo.InvariantCulture)}",
                    $"{question.Kind.Name().Vietnamese}: {one.Title}",
                    ProcessUrls.Question(one.Code, number),
                    one.Id,
                    one.Document,
                    question.Of.Unit,
                    question.Of.Person,
                    step.Duty.Holder!.Unit,
                    caller.Authority,
                    question.Of,
                    NextStep.Answer,
                    calendar.DeadlineOf(
                        new DeadlineRule.Within(question.Days, Working: true, now.Today)
                    )
                ),
                now,
                stop
            );
            db.Add(
                new CaseQuestion
                {
                    Case = one.Id,
                    Step = step.Step.Id,
                    Number = number,
                    Kind = question.Kind,
                    Consultation = question.Consultation,
                    Unit = question.Of.Unit,
                    Text = question.Text,
                    Waits = question.Waits,
                    AskedBy = caller.Person,
                    AskedInPlaceOf = caller.InPlaceOf?.Person,
                    AskedAt = now.Utc,
                    Duty = duty,
                }
            );
        }

        return [.. Enumerable.Range(before + 1, asked.Count)];
    }

    /// <summary>
    /// What is missing is asked no more when the step is over; an opinion may still come until the case is, and then nothing is asked
    /// any more.
    /// </summary>
    /// <param name="one">The case.</param>
    /// <param name="gone">The steps that are over by this act.</param>
    /// <param name="isOver">Whether the case is.</param>
    /// <param name="reason">Why, as the act says it.</param>
    /// <param name="caller">Whose act it is.</param>
    /// <param name="now">When.</param>
    /// <param name="stop">Ends it.</param>
    public async Task<Outcome<Done>> Settle(
        ProcessCase one,
        IReadOnlyCollection<Guid> gone,
        bool isOver,
        string? reason,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (gone.Count == 0 && !isOver)
        {
            return new Done();
        }

        var open = await db.Set<CaseQuestion>()
            .Where(q =>
                q.Case == one.Id
                && q.State == CaseQuestionState.Open
                && (isOver || (q.Kind == CaseQuestionKind.Missing && gone.Contains(q.Step)))
            )
            .ToListAsync(stop);
        foreach (var question in open)
        {
            question.End(CaseQuestionState.TakenBack, default, reason, now);
            if (!isOver && question.Kind is CaseQuestionKind.Missing)
            {
                db.Record(new MissingTakenBack(one.Id, one.Code, question.Number), caller, now);
            }

            var done = await book.Withdraw(question.Duty, reason, now, stop);
            if (done.Refused)
            {
                return done;
            }
        }

        return new Done();
    }
}
