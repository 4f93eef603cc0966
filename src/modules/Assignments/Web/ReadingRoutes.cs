using Chutri.Assignments.Model;
using Chutri.Assignments.Operations;
using Chutri.Assignments.Operations.Proposals;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Assignments.Web;

/// <summary>Reading page, coverage table, and the page before issuing.</summary>
internal static class ReadingRoutes
{
    private static readonly Refusal NoContent = Refusal.NotFound(ProposalWords.NotReadTitle);

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
        var model = ReadingPresenter.Page(view, at, caller.Has(ProposalActs.Review), changed);
        return Pages.Show<ReadingPage>(context, model, model.Heading, look: PageLook.Wide);
    }

    private static async Task<IResult> AcceptClear(
        Guid id,
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
        var outcome = await runner.Run(accept, new(new(id), ready), caller, stop);
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

        var model = CoveragePresenter.Page(view, state, caller.Has(ProposalActs.Review));
        return Pages.Show<CoveragePage>(context, model, model.Heading[0]);
    }

    private static async Task<IResult> ShowIssue(
        Guid id,
        HttpContext context,
        ReadingOfDocument reading,
        PersonDirectory people,
        AuthorityClock clock,
        Caller caller,
        CancellationToken stop
    ) => await IssuePageOf(id, context, reading, people, clock, FormEntry.Empty, caller, stop);

    private static async Task<IResult> Issue(
        Guid id,
        HttpContext context,
        ReadingOfDocument reading,
        PersonDirectory people,
        IssueProposals issue,
        OperationRunner runner,
        AuthorityClock clock,
        Caller caller,
        FormEntry entry,
        CancellationToken stop
    )
    {
        var outcome = await runner.Run(issue, new(new(id)), caller, stop);
        return outcome.Refusal is { } refusal
            ? await IssuePageOf(
                id,
                context,
                reading,
                people,
                clock,
                entry.With(refusal),
                caller,
                stop
            )
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

    private static async Task<IResult> IssuePageOf(
        Guid id,
        HttpContext context,
        ReadingOfDocument reading,
        PersonDirectory people,
        AuthorityClock clock,
        FormEntry entry,
        Caller caller,
        CancellationToken stop
    )
    {
        if (await reading.Show(new(id), clock.Now(), stop) is not { } view)
        {
            return NoContent.Answer(context);
        }

        var named = await people.Names(
            view.Proposals.Select(p => p.Accountable).OfType<PersonId>(),
            stop
        );
        var model = CoveragePresenter.IssuePage(view, entry, caller, named);
        return Pages.Show<IssuePage>(
            context,
            model,
            model.Heading,
            entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK
        );
    }
}
