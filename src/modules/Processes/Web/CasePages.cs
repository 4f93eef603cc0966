using Chutri.Assignments;
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
    AssignmentDirectory assignments,
    CaseReading reading,
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
                one.Assignment is { } work && await assignments.Find(work, stop) is { } given
                    ? new($"{given.Code} {given.Title}", given.Url)
                    : null,
                one.State is ProcessCaseState.Open
                    && view.Steps.All(s => s.Step.Ending is not null),
                Drawings.Of(view.Version.Drawing, new(one.Title, one.Title), CaseMarks.Of(view)),
                [.. view.Steps.Select(step => Row(step, one.Code))],
                view.TakesPart,
                one.ContentsGone,
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
        string? assignment,
        string? document,
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

        var (title, work, paper) = await From(assignment, document, stop);
        IReadOnlyList<DocumentSummary> newest = await documents.Newest(DocumentsListed, stop);
        return Pages.Show<StartCasePage>(
            context,
            new StartCaseModel(
                process.Code,
                process.Title,
                [
                    .. newest
                        .Concat(paper is null ? [] : [paper])
                        .DistinctBy(one => one.Id)
                        .Select(one => new Choice(one.Id.Value.ToString(), one.Title.ToString())),
                ],
                title,
                paper?.Id.Value.ToString(),
                work?.Code,
                entry
            ),
            CaseWords.StartTitle,
            ProcessPages.StatusOf(entry)
        );
    }

    /// <summary>The processes in force, to start by one of them from an assignment or a document.</summary>
    public async Task<IResult> Choose(
        HttpContext context,
        string? assignment,
        string? document,
        CancellationToken stop
    )
    {
        var (title, work, paper) = await From(assignment, document, stop);
        var query =
            work is not null ? $"?assignment={Uri.EscapeDataString(work.Code)}"
            : paper is not null ? $"?document={paper.Id.Value}"
            : "";
        return Pages.Show<ChooseProcessPage>(
            context,
            new ChooseProcessModel(
                work is not null ? $"{work.Code} {work.Title}" : title,
                [
                    .. (await reading.Processes(stop)).Select(one => new Thing(
                        one.Title,
                        ProcessUrls.Process(one.Code, "start") + query
                    )),
                ]
            ),
            CaseWords.StartTitle
        );
    }

    /// <summary>What only named people see gives a case no title: everybody reads that.</summary>
    private async Task<(string Title, AssignmentSummary? Work, DocumentSummary? Paper)> From(
        string? assignment,
        string? document,
        CancellationToken stop
    )
    {
        var work = string.IsNullOrWhiteSpace(assignment)
            ? null
            : await assignments.FindByCode(assignment, stop);
        var paper = Guid.TryParse(document, out var id)
            ? await documents.Find(new DocumentId(id), stop)
            : null;
        return (
            work is { IsLimited: false } ? work.Title
            : paper is not null ? paper.Title.ToString()
            : "",
            work,
            paper
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
