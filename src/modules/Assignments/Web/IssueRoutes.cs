using Chutri.Assignments.Forms;
using Chutri.Assignments.Operations;
using Chutri.Documents;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Assignments.Web;

/// <summary>Issuing by hand, and breaking a whole down into parts.</summary>
internal static class IssueRoutes
{
    private const int MostChoices = 20;

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(
            AssignmentUrls.New,
            (
                string? document,
                string? provision,
                HttpContext context,
                IssuePages show,
                CancellationToken stop
            ) => show.New(context, document, provision, FormEntry.Empty, stop)
        );
        pages.MapPost(AssignmentUrls.New, Issue);
        pages.MapPost(
            AssignmentUrls.Suggest,
            (FormEntry entry, HttpContext context, IssuePages show, CancellationToken stop) =>
                show.New(context, null, null, entry, stop)
        );
        pages.MapGet(
            AssignmentUrls.LeadMeasure,
            (
                string? taken,
                string? after,
                HttpContext context,
                LeadPages show,
                CancellationToken stop
            ) => show.Measure(taken, after, context, stop)
        );
        pages.MapGet(AssignmentUrls.DocumentChoices, Documents);
        DeadlinePreviewRoutes.Map(pages);
        pages.MapGet(
            AssignmentUrls.Action("{code}", "break-down"),
            (string code, HttpContext context, IssuePages show, CancellationToken stop) =>
                show.Part(context, code, FormEntry.Empty, stop)
        );
        pages.MapPost(AssignmentUrls.Action("{code}", "break-down"), BreakDown);
    }

    private static async Task<IResult> Issue(
        FormEntry entry,
        HttpContext context,
        IssueFormReading forms,
        IssueAssignment issue,
        OperationRunner runner,
        IssuePages show,
        Caller caller,
        CancellationToken stop
    )
    {
        var draft = await forms.Read(IssueForm.Of(entry), part: false, stop, asksWhy: true);
        var issued = await runner.Run(issue, draft, caller, stop);
        return issued.Refusal is { } refusal
            ? await show.New(context, null, null, entry.With(refusal), stop)
            : GoTo(context, issued.Value);
    }

    private static async Task<IResult> BreakDown(
        string code,
        FormEntry entry,
        HttpContext context,
        IssueFormReading forms,
        BreakDownAssignment breakDown,
        OperationRunner runner,
        IssuePages show,
        Caller caller,
        CancellationToken stop
    )
    {
        var draft = await forms.Read(IssueForm.Of(entry), part: true, stop);
        var part = draft.Then<BreakDownRequest>(parsed => new BreakDownRequest(code, parsed));
        var issued = await runner.Run(breakDown, part, caller, stop);
        return issued.Refusal is { } refusal
            ? await show.Part(context, code, entry.With(refusal), stop)
            : GoTo(context, issued.Value);
    }

    private static IResult GoTo(HttpContext context, string code) =>
        Pages.GoTo(context, AssignmentUrls.Assignment(code), Told.Done(IssueWords.Issued(code)));

    private static async Task<IResult> Documents(
        string? q,
        DocumentDirectory documents,
        CancellationToken stop
    ) =>
        TypedResults.Ok(
            (await documents.Search(q ?? "", MostChoices, stop)).Select(document => new ChoiceJson(
                document.Id.Value.ToString(),
                document.Title.ToString(),
                document.Subject
            ))
        );

    private sealed record ChoiceJson(string Value, string Label, string Note);
}
