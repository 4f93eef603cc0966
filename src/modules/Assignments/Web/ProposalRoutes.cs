using Chutri.Assignments.Forms;
using Chutri.Assignments.Model;
using Chutri.Assignments.Operations.Proposals;
using Chutri.Assignments.Storage;
using Chutri.Documents;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Assignments.Web;

/// <summary>What a person does with one proposal: accept, edit, add, split, merge, reject, take up again.</summary>
internal static class ProposalRoutes
{
    /// <summary>The page of a form, with what was typed and what is wrong with it.</summary>
    private delegate Task<IResult> Page(
        ProposalPages pages,
        HttpContext context,
        ProposalRef which,
        FormEntry entry,
        CancellationToken stop
    );

    public static void Map(IEndpointRouteBuilder pages)
    {
        var proposals = pages.MapGroup("/documents/{id:guid}/proposals");
        proposals.MapGet(
            "/new",
            (
                Guid id,
                string? provision,
                int? start,
                int? end,
                HttpContext context,
                ProposalPages show,
                CancellationToken stop
            ) => show.New(context, new(id), provision, start, end, FormEntry.Empty, stop)
        );
        proposals.MapPost("/new", Add);
        proposals.MapPost("/{proposal:guid}/accept", Accept);
        proposals.MapPost("/{proposal:guid}/reopen", Reopen);
        Form<ChangeProposal, ChangeProposal.Request>(
            proposals,
            "",
            (show, context, which, entry, stop) => show.Edit(context, which, entry, stop),
            async (entry, which, read, stop) =>
                (await ProposalForm.Of(entry).Parse(read, stop)).Then<ChangeProposal.Request>(
                    content => new ChangeProposal.Request(which, content)
                ),
            ProposalWords.SavedTold
        );
        Form<RejectProposal, RejectProposal.Request>(
            proposals,
            "/reject",
            (show, context, which, entry, stop) => show.Reject(context, which, entry, stop),
            (entry, which, read, _) => Now(RejectProposalForm.Of(entry).Parse(which, read)),
            ProposalWords.RejectedTold
        );
        Form<MergeProposals, MergeProposals.Request>(
            proposals,
            "/merge",
            (show, context, which, entry, stop) => show.Merge(context, which, entry, stop),
            (entry, which, read, _) => Now(MergeProposalsForm.Of(entry).Parse(which, read)),
            ProposalWords.MergedTold
        );
        Form<SplitProposal, SplitProposal.Request>(
            proposals,
            "/split",
            (show, context, which, entry, stop) => show.Split(context, which, entry, stop),
            (entry, which, read, _) => Now(SplitProposalForm.Of(entry).Parse(which, read)),
            ProposalWords.SplitTold
        );
    }

    private static Task<Outcome<T>> Now<T>(Outcome<T> parsed) => Task.FromResult(parsed);

    private static void Form<TOperation, TRequest>(
        IEndpointRouteBuilder proposals,
        string path,
        Page page,
        Func<FormEntry, ProposalRef, FormReading, CancellationToken, Task<Outcome<TRequest>>> parse,
        Words told
    )
        where TOperation : IOperation<TRequest, Done>
    {
        var address = "/{proposal:guid}" + path;
        proposals
            .MapGet(
                address,
                (
                    Guid id,
                    Guid proposal,
                    HttpContext context,
                    ProposalPages show,
                    CancellationToken stop
                ) => page(show, context, new(new(id), new(proposal)), FormEntry.Empty, stop)
            )
            .ComparesVersion()
            .Of<ProposalVersions>("proposal");
        proposals
            .MapPost(
                address,
                async (
                    Guid id,
                    Guid proposal,
                    FormEntry entry,
                    HttpContext context,
                    ProposalPages show,
                    FormReader reader,
                    [FromServices] TOperation operation,
                    OperationRunner runner,
                    Caller caller,
                    CancellationToken stop
                ) =>
                {
                    var which = new ProposalRef(new(id), new(proposal));
                    var request = await parse(entry, which, reader.Begin(), stop);
                    var outcome = await runner.Run(operation, request, caller, stop);
                    return outcome.Refusal is { } refusal
                        ? await page(show, context, which, entry.With(refusal), stop)
                        : Back(context, which, Told.Done(told));
                }
            )
            .ComparesVersion()
            .Of<ProposalVersions>("proposal");
    }

    private static async Task<IResult> Add(
        Guid id,
        HttpContext context,
        FormEntry entry,
        FormReader reader,
        AddProposal add,
        ProposalPages show,
        OperationRunner runner,
        Caller caller,
        CancellationToken stop
    )
    {
        var form = AddProposalForm.Of(entry);
        var request = await form.Parse(new(id), reader.Begin(), stop);
        var added = await runner.Run(add, request, caller, stop);
        return added.Refusal is { } refusal
            ? await show.New(
                context,
                new(id),
                form.ProvisionPath,
                form.Start,
                form.End,
                entry.With(refusal),
                stop
            )
            : Back(context, new(new(id), new(added.Value)), Told.Done(ProposalWords.SavedTold));
    }

    /// <summary>Goes on to the next that is to be judged; where it is refused, the card says why.</summary>
    private static async Task<IResult> Accept(
        Guid id,
        Guid proposal,
        HttpContext context,
        FormEntry entry,
        FormReader reader,
        AcceptProposals accept,
        OperationRunner runner,
        Caller caller,
        CancellationToken stop
    )
    {
        var which = new ProposalRef(new(id), new(proposal));
        var request = await AcceptProposalForm.Of(entry).Parse(which, reader.Begin(), stop);
        var outcome = await runner.Run(accept, request, caller, stop);
        return outcome.Refusal is { } refusal
            ? Back(context, which, Told.Refused(refusal))
            : Pages.GoTo(
                context,
                ProposalUrls.Reading(new(id)),
                Told.Done(ProposalWords.AcceptedTold)
            );
    }

    private static async Task<IResult> Reopen(
        Guid id,
        Guid proposal,
        HttpContext context,
        ReopenProposal reopen,
        OperationRunner runner,
        Caller caller,
        CancellationToken stop
    )
    {
        var which = new ProposalRef(new(id), new(proposal));
        var outcome = await runner.Run(reopen, new(which), caller, stop);
        return Back(
            context,
            which,
            outcome.Match(_ => Told.Done(ProposalWords.ReopenedTold), Told.Refused)
        );
    }

    private static IResult Back(HttpContext context, ProposalRef which, Told told) =>
        Pages.GoTo(context, ProposalUrls.InReading(which), told);
}
