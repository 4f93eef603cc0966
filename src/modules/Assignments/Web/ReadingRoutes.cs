using Chutri.Assignments.Operations.Proposals;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Assignments.Web;

/// <summary>Reading page, coverage table, and the page before issuing.</summary>
internal static class ReadingRoutes
{
    public static readonly Refusal NoContent = Refusal.NotFound(ProposalWords.NotReadTitle);

    public static void Map(IEndpointRouteBuilder pages)
    {
        var document = pages.MapGroup("/documents/{id:guid}");
        document.MapGet("/reading", ShowReading);
        document.MapPost("/reading/accept-clear", AcceptClear);
        document.MapGet("/coverage", ShowCoverage);
        document.MapGet("/issue", ShowIssue);
        document.MapPost("/issue", Issue);
    }

    private static async Task<IResult> ShowReading(
        Guid id,
        Guid? at,
        HttpContext context,
        ReadingOfDocument reading,
        ChangedProvisions changes,
        AuthorityClock clock,
        Caller caller,
        CancellationToken stop
    )
    {
        if (await reading.Show(new(id), clock.Now(), stop) is not { } view)
        {
            return NoContent.Answer(context);
        }

        var changed = await changes.Of(view, stop);
        var model = ReadingPresenter.Page(view, at, view.MayReview(caller), changed, clock);
        return Pages.Show<ReadingPage>(context, model, model.Heading, look: PageLook.Wide);
    }

    private static async Task<IResult> AcceptClear(
        Guid id,
        FormEntry entry,
        HttpContext context,
        ReadingOfDocument reading,
        AcceptProposals accept,
        OperationRunner runner,
        AuthorityClock clock,
        Caller caller,
        CancellationToken stop
    )
    {
        if (await reading.Show(new(id), clock.Now(), stop) is not { } view)
        {
            return NoContent.Answer(context);
        }

        var ready = view.ReadyToAccept().Select(proposal => proposal.Id).ToList();
        var outcome = await runner.Run(
            accept,
            new(new(id), ready, Seen: entry.TextOrNull(ProposalWords.SeenField)),
            caller,
            stop
        );
        return Pages.GoTo(
            context,
            ProposalUrls.Reading(new(id)),
            outcome.Match(_ => Told.Done(ProposalWords.AcceptedMany(ready.Count)), Told.Refused)
        );
    }

    private static async Task<IResult> ShowCoverage(
        Guid id,
        string? state,
        HttpContext context,
        ReadingOfDocument reading,
        AuthorityClock clock,
        Caller caller,
        CancellationToken stop
    )
    {
        if (await reading.Show(new(id), clock.Now(), stop) is not { } view)
        {
            return NoContent.Answer(context);
        }

        var model = CoveragePresenter.Page(view, state, view.MayReview(caller));
        return Pages.Show<CoveragePage>(context, model, model.Heading[0].Words);
    }

    private static Task<IResult> ShowIssue(
        Guid id,
        HttpContext context,
        ProposalIssuePages pages,
        Caller caller,
        CancellationToken stop
    ) => pages.Show(context, new(id), FormEntry.Empty, caller, stop);

    private static async Task<IResult> Issue(
        Guid id,
        HttpContext context,
        ProposalIssuePages pages,
        IssueProposals issue,
        OperationRunner runner,
        Caller caller,
        FormEntry entry,
        CancellationToken stop
    )
    {
        var outcome = await runner.Run(
            issue,
            new(new(id), entry.TextOrNull(ProposalWords.SeenField)),
            caller,
            stop
        );
        return outcome.Refusal is { } refusal
            ? await pages.Show(context, new(id), entry.With(refusal), caller, stop)
            : Pages.GoTo(
                context,
                ProposalUrls.Coverage(new(id)),
                Told.Done(
                    ProposalWords.IssuedTold(
                        outcome.Value.Count,
                        outcome.Value[0],
                        outcome.Value[^1]
                    )
                )
            );
    }
}
