using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Processes.Forms;
using Chutri.Processes.Model;
using Chutri.Processes.Operations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Processes.Web;

/// <summary>Cases: listed, started, looked at, ended from outside.</summary>
internal static class CaseRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(ProcessUrls.Cases, List);
        pages.MapGet(
            ProcessUrls.List + "/{code}/start",
            (
                string code,
                string? assignment,
                string? document,
                HttpContext context,
                CasePages show,
                CancellationToken stop
            ) => show.Start(context, code, assignment, document, FormEntry.Empty, stop)
        );
        pages.MapPost(ProcessUrls.List + "/{code}/start", Start);
        pages.MapGet(
            ProcessUrls.Cases + "/start",
            (
                string? assignment,
                string? document,
                HttpContext context,
                CasePages show,
                CancellationToken stop
            ) => show.Choose(context, assignment, document, stop)
        );
        var one = ProcessUrls.Cases + "/{code}";
        pages.MapGet(
            one,
            (string code, HttpContext context, CasePages show, CancellationToken stop) =>
                show.Show(context, code, FormEntry.Empty, stop)
        );
        pages.MapPost(one + "/cancel", Cancel);
        pages.MapGet(one + "/files/{file:guid}", File);
    }

    private static async Task<IResult> List(
        string? process,
        string? state,
        string? unit,
        string? q,
        string? after,
        HttpContext context,
        Caller caller,
        FindCases find,
        ProcessDesk desk,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        var filter = new CaseFilter(process, state, unit, q);
        var page = await find.Page(filter, after, caller, stop);
        var of = string.IsNullOrWhiteSpace(process) ? null : await desk.Find(process, stop);
        var today = clock.Now().Today;
        return Pages.Show<CaseListPage>(
            context,
            new CaseListModel(
                CaseFilters.Chips(filter),
                q ?? "",
                process,
                state,
                of?.Title,
                [
                    .. page.Items.Select(line => new CaseRowModel(
                        line.Code,
                        line.Title,
                        ProcessUrls.Case(line.Code),
                        line.ProcessTitle,
                        line.Unit,
                        line.Starter,
                        line.State.Name(),
                        line.StartedOn,
                        line.DueOn,
                        (line.EndedOn ?? today) > line.DueOn,
                        [
                            .. line.At.Select(step => new OpenStepModel(
                                step.Name,
                                step.IsTaken
                                    ? step.Holder
                                    : $"{step.Holder} ({CaseWords.EverybodyOf})",
                                DeadlineViews.KindOf(step.Timing, DutyState.Open),
                                step.Timing.Sentence
                            )),
                        ]
                    )),
                ],
                PagingView.Of(page, CaseWords.Cases, CaseFilters.Address(filter), after is null)
            ),
            CaseWords.List
        );
    }

    private static async Task<IResult> Start(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading typing,
        OriginReading origins,
        StartCase start,
        OperationRunner runner,
        CasePages show,
        CancellationToken stop
    )
    {
        var form = new StartCaseForm(
            entry.TextOrNull("title"),
            entry.TextOrNull("document"),
            entry.TextOrNull("assignment")
        );
        var request = await form.Parse(code, typing.Begin(), origins, stop);
        var done = await runner.Run(start, request, caller, stop);
        return done.Refusal is not { } refusal
                ? Pages.GoTo(context, ProcessUrls.Case(done.Value), Told.Done(CaseWords.StartedNow))
            : refusal.Kind is RefusalKind.Invalid
                ? await show.Start(
                    context,
                    code,
                    entry.TextOrNull("assignment"),
                    entry.TextOrNull("document"),
                    entry.With(refusal),
                    stop
                )
            : refusal.Answer(context);
    }

    private static async Task<IResult> Cancel(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading typing,
        CancelCase cancel,
        OperationRunner runner,
        CasePages show,
        CancellationToken stop
    )
    {
        var request = new CaseReasonForm(entry.TextOrNull("reason")).Parse(code, typing.Begin());
        var done = await runner.Run(cancel, request, caller, stop);
        return done.Refusal is not { } refusal
                ? Pages.GoTo(context, ProcessUrls.Case(code), Told.Done(CaseWords.CancelledNow))
            : refusal.Kind is RefusalKind.Invalid
                ? await show.Show(context, code, entry.With(refusal), stop)
            : refusal.Answer(context);
    }

    /// <summary>For those who take part.</summary>
    internal static async Task<IResult> File(
        string code,
        Guid file,
        HttpContext context,
        Caller caller,
        ShowCase show,
        FileStore store,
        CancellationToken stop
    )
    {
        var found = await show.Run(code, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var kept = found.Value.Files.FirstOrDefault(one => one.File.Id == file)?.File;
        return kept is not null && await store.Open(kept.Sha256, stop) is { } content
            ? KeptFileAnswer.Of(context, new(kept.Name, kept.MediaType, kept.Sha256, content))
            : ProcessesRefusals.NoSuchFile.Answer(context);
    }
}
