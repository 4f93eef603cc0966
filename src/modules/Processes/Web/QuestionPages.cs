using Chutri.Duties;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Processes.Model;
using Chutri.Processes.Operations;
using Microsoft.AspNetCore.Http;

namespace Chutri.Processes.Web;

/// <summary>The page at which a question of a case is answered.</summary>
internal sealed class QuestionPages(ShowCase show, QuestionDesk desk, AuthorityClock clock)
{
    /// <param name="form">Which of the page's forms was refused.</param>
    public async Task<IResult> Show(
        HttpContext context,
        string code,
        int number,
        string form,
        FormEntry entry,
        CancellationToken stop
    )
    {
        var caller = context.Features.Get<Caller>()!;
        var found = await show.Run(code, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var view = found.Value;
        if (view.Questions.FirstOrDefault(q => q.Question.Number == number) is not { } seen)
        {
            return ProcessesRefusals.NoSuchQuestion.Answer(context);
        }

        var now = clock.Now();
        var laid = await desk.Find(code, number, now, stop);
        if (laid.Refusal is not null)
        {
            return Pages.GoTo(
                context,
                ProcessUrls.Case(view.Case.Code),
                Told.Refused(ProcessesRefusals.QuestionIsOver)
            );
        }

        return Pages.Show<QuestionPage>(
            context,
            new QuestionPageModel(
                view.Case.Code,
                view.Case.Title,
                Row(seen, view.Case.Code, clock),
                Holders.Of(seen.Duty),
                seen.Question.Kind is CaseQuestionKind.Missing,
                FilledLines.Of(view.Values),
                caller.Has(ProcessesActs.Answer) && QuestionDesk.MayAnswer(seen.Duty, caller),
                caller.Has(ProcessesActs.Carry)
                    && await desk.MayTakeBack(laid.Value, caller, now, stop),
                form,
                entry
            ),
            QuestionWords.Of(number),
            ProcessPages.StatusOf(entry)
        );
    }

    /// <summary>The page with the form that was refused.</summary>
    public Func<Refusal, Task<IResult>> Again(AtPart at, FormEntry entry, string form) =>
        refusal => Show(at.Context, at.Code, at.Number, form, entry.With(refusal), at.Stop);

    public static QuestionRow Row(CaseQuestionView view, string code, AuthorityClock clock)
    {
        var (question, duty) = (view.Question, view.Duty);
        return new(
            question.Number,
            question.State is CaseQuestionState.Open
                ? ProcessUrls.Question(code, question.Number)
                : null,
            question.Kind.Name(),
            question.Kind is CaseQuestionKind.Missing ? Holders.Of(duty) : view.Of,
            view.Step,
            view.Text,
            view.Asker,
            clock.LocalOf(question.AskedAt),
            question is { Waits: true, Kind: CaseQuestionKind.Opinion },
            DeadlineViews.Of(
                duty.Timing,
                duty.State,
                duty.Due,
                duty.Deadline,
                FormattableString.Invariant($"{code}/H{question.Number}")
            ),
            question.State.Name(),
            view.Answer,
            view.Actor
        );
    }
}
