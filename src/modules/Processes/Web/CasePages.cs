using Chutri.Documents;
using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.ProcessEngine.Expressions;
using Chutri.Processes.Describing;
using Chutri.Processes.Model;
using Chutri.Processes.Operations;
using Microsoft.AspNetCore.Http;

namespace Chutri.Processes.Web;

/// <summary>The page of a case, and the form with which one begins.</summary>
internal sealed class CasePages(
    ShowCase show,
    ProcessDesk desk,
    DocumentDirectory documents,
    FactReading facts,
    AuthorityClock clock
)
{
    private const int FactsShown = 50;
    private const int DocumentsListed = 50;

    public async Task<IResult> Show(
        HttpContext context,
        string code,
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
        var one = view.Case;
        var today = clock.Now().Today;
        return Pages.Show<CasePage>(
            context,
            new CasePageModel(
                one.Code,
                one.Title,
                one.State.Name(),
                view.Version.Title,
                ProcessUrls.Process(view.Process.Code),
                view.Version.Number,
                view.Unit,
                view.Starter,
                clock.LocalOf(one.StartedAt),
                one.DueOn,
                (one.EndedOn ?? today) > one.DueOn,
                view.Document is { } document ? new(document.Title.ToString(), document.Url) : null,
                one.State is ProcessCaseState.Open
                    && view.Steps.All(s => s.Step.Ending is not null),
                Drawings.Of(view.Version.Drawing, new(one.Title, one.Title), CaseMarks.Of(view)),
                [.. view.Steps.Select(step => Row(step, one.Code))],
                view.TakesPart,
                FilledLines.Of(view.Values),
                Files(view),
                [.. view.Questions.Select(q => QuestionPages.Row(q, one.Code, clock))],
                FactView.Of(await facts.About(one.Id, caller, FactsShown, null, stop), clock),
                view.MayCancel && one.State is ProcessCaseState.Open ? entry : null
            ),
            new Words(one.Title, one.Title),
            ProcessPages.StatusOf(entry)
        );
    }

    public async Task<IResult> Start(
        HttpContext context,
        string code,
        FormEntry entry,
        CancellationToken stop
    )
    {
        if (await desk.Find(code, stop) is not { } process)
        {
            return ProcessesRefusals.NoSuchProcess.Answer(context);
        }

        if (process.Published == 0)
        {
            return ProcessesRefusals.NotPublished.Answer(context);
        }

        return Pages.Show<StartCasePage>(
            context,
            new StartCaseModel(
                process.Code,
                process.Title,
                [
                    .. (await documents.Newest(DocumentsListed, stop)).Select(one => new Choice(
                        one.Id.Value.ToString(),
                        one.Title.ToString()
                    )),
                ],
                entry
            ),
            CaseWords.StartTitle,
            ProcessPages.StatusOf(entry)
        );
    }

    private IReadOnlyList<FileView> Files(CaseView view) =>
        [
            .. view.Files.Select(one => new FileView(
                one.File.Name,
                ProcessUrls.Case(view.Case.Code, $"files/{one.File.Id}"),
                $"{one.Label}, {one.AddedBy}",
                clock.LocalOf(one.File.AddedAt),
                one.File.Size,
                one.File.Sha256
            )),
        ];

    private CaseStepRow Row(CaseStepView step, string code)
    {
        var duty = step.Duty;
        return new(
            step.Step.Number,
            step.Step.Name,
            step.Step.Ending is null ? ProcessUrls.CaseStep(code, step.Step.Number) : null,
            Holders.Of(duty),
            clock.LocalOf(step.Step.ArrivedAt),
            CaseWords.Days(step.WorkingDays),
            DeadlineViews.Of(
                duty.Timing,
                duty.State,
                duty.Due,
                duty.Deadline,
                FormattableString.Invariant($"{code}/{step.Step.Number}")
            ),
            step.Step.Ending.Name(),
            step.Actor,
            step.Step.Reason,
            step.Step.NobodyFound
        );
    }
}
