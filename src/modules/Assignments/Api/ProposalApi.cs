using Chutri.Assignments.Forms;
using Chutri.Assignments.Model;
using Chutri.Assignments.Operations.Proposals;
using Chutri.Assignments.Storage;
using Chutri.Assignments.Web;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Assignments.Api;

/// <summary>From text to tasks, for programs: what the reading page, the coverage table and the page before issuing do.</summary>
internal static class ProposalApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var document = api.MapGroup("/documents/{document:guid}").WithTags("Proposals");
        document
            .MapGet("/proposals", Show)
            .HasTag<ProposalVersions>("document")
            .WithName("ShowProposals")
            .WithSummary(ProposalApiWords.ShowProposals)
            .Produces<ReadingJson>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        document
            .MapGet("/proposals/{proposal:guid}", ShowOne)
            .HasTag<ProposalVersions>("proposal")
            .WithName("ShowProposal")
            .WithSummary(ProposalApiWords.ShowProposal)
            .Produces<ProposalJson>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        document
            .MapGet("/coverage", Coverage)
            .WithName("ShowCoverage")
            .WithSummary(ProposalApiWords.ShowCoverage)
            .Produces<CoverageTableJson>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        document
            .MapPost("/proposals", Add)
            .ComparesVersion()
            .Of<ProposalVersions>("document")
            .WithName("AddProposal")
            .WithSummary(ProposalApiWords.AddProposal)
            .Produces<AddedProposalJson>(StatusCodes.Status201Created);
        document
            .MapPut("/proposals/{proposal:guid}", Change)
            .ComparesVersion()
            .Of<ProposalVersions>("proposal")
            .WithName("ChangeProposal")
            .WithSummary(ProposalApiWords.ChangeProposal)
            .Produces(StatusCodes.Status204NoContent);
        document
            .MapPost("/proposals/{proposal:guid}/accept", Accept)
            .ComparesVersion()
            .Of<ProposalVersions>("proposal")
            .WithName("AcceptProposal")
            .WithSummary(ProposalApiWords.AcceptProposal)
            .Produces(StatusCodes.Status204NoContent);
        Post<RejectProposalForm, RejectProposal, RejectProposal.Request>(
                document,
                "reject",
                (form, which, read) => form.Parse(which, read)
            )
            .ComparesVersion()
            .Of<ProposalVersions>("proposal")
            .WithName("RejectProposal")
            .WithSummary(ProposalApiWords.RejectProposal)
            .Produces(StatusCodes.Status204NoContent);
        document
            .MapPost("/proposals/{proposal:guid}/reopen", Reopen)
            .ComparesVersion()
            .Of<ProposalVersions>("proposal")
            .WithName("ReopenProposal")
            .WithSummary(ProposalApiWords.ReopenProposal)
            .Produces(StatusCodes.Status204NoContent);
        Post<MergeProposalsForm, MergeProposals, MergeProposals.Request>(
                document,
                "merge",
                (form, which, read) => form.Parse(which, read)
            )
            .ComparesVersion()
            .Of<ProposalVersions>("proposal")
            .WithName("MergeProposals")
            .WithSummary(ProposalApiWords.MergeProposals)
            .Produces(StatusCodes.Status204NoContent);
        Post<SplitProposalForm, SplitProposal, SplitProposal.Request>(
                document,
                "split",
                (form, which, read) => form.Parse(which, read)
            )
            .ComparesVersion()
            .Of<ProposalVersions>("proposal")
            .WithName("SplitProposal")
            .WithSummary(ProposalApiWords.SplitProposal)
            .Produces(StatusCodes.Status204NoContent);
        document
            .MapPost("/set-aside", Aside)
            .ComparesVersion()
            .Of<ProposalVersions>("document")
            .WithName("SetProvisionAside")
            .WithSummary(ProposalApiWords.SetProvisionAside)
            .Produces(StatusCodes.Status204NoContent);
        document
            .MapDelete("/set-aside/{path}", TakeUp)
            .ComparesVersion()
            .Of<ProposalVersions>("document")
            .WithName("TakeUpProvision")
            .WithSummary(ProposalApiWords.TakeUpProvision)
            .Produces(StatusCodes.Status204NoContent);
        document
            .MapPost("/issue", Issue)
            .ComparesVersion()
            .Of<ProposalVersions>("document")
            .WithName("IssueProposals")
            .WithSummary(ProposalApiWords.IssueProposals)
            .Produces<IssuedJson>();
    }

    private static async Task<IResult> Show(
        Guid document,
        ReadingOfDocument reading,
        AuthorityClock clock,
        HttpContext context,
        CancellationToken stop
    ) =>
        await reading.Show(new(document), clock.Now(), stop) is { } view
            ? TypedResults.Ok(
                new ReadingJson(
                    document,
                    view.Version.Version,
                    SeenProposals.Of(
                        view.Proposals.Where(proposal => proposal.State is ProposalState.Accepted)
                    ),
                    [.. view.Proposals.Select(proposal => ProposalJson.Of(view, proposal))],
                    [.. view.Coverage().Select(CoverageJson.Of)]
                )
            )
            : Refusal.NotFound(ProposalWords.NotReadTitle).Answer(context);

    private static async Task<IResult> ShowOne(
        Guid document,
        Guid proposal,
        ReadingOfDocument reading,
        AuthorityClock clock,
        HttpContext context,
        CancellationToken stop
    ) =>
        await reading.Show(new(document), clock.Now(), stop) is { } view
        && view.Proposals.FirstOrDefault(one => one.Id.Value == proposal) is { } found
            ? TypedResults.Ok(ProposalJson.Of(view, found))
            : ProposalRefusals.Unknown.Answer(context);

    private static async Task<IResult> Coverage(
        Guid document,
        ReadingOfDocument reading,
        AuthorityClock clock,
        HttpContext context,
        CancellationToken stop
    )
    {
        if (await reading.Show(new(document), clock.Now(), stop) is not { } view)
        {
            return Refusal.NotFound(ProposalWords.NotReadTitle).Answer(context);
        }

        var rows = view.Coverage();
        return TypedResults.Ok(
            new CoverageTableJson(
                document,
                view.Version.Version,
                rows.Count(row => row.State.IsSettled()),
                [.. rows.Select(CoverageJson.Of)]
            )
        );
    }

    private static async Task<IResult> Add(
        Guid document,
        AddProposalForm form,
        FormReader reader,
        AddProposal add,
        OperationRunner runner,
        Caller caller,
        HttpContext context,
        CancellationToken stop
    ) =>
        (
            await runner.Run(
                add,
                await form.Parse(new(document), reader.Begin(), stop),
                caller,
                stop
            )
        ).Answer(
            context,
            id =>
                TypedResults.Created(
                    $"/api/v1/documents/{document}/proposals",
                    new AddedProposalJson(id)
                )
        );

    private static async Task<IResult> Change(
        Guid document,
        Guid proposal,
        ProposalForm form,
        FormReader reader,
        ChangeProposal change,
        OperationRunner runner,
        Caller caller,
        HttpContext context,
        CancellationToken stop
    )
    {
        var content = await form.Parse(reader.Begin(), stop);
        var request = content.Then<ChangeProposal.Request>(parsed => new ChangeProposal.Request(
            new(new(document), new(proposal)),
            parsed
        ));
        return (await runner.Run(change, request, caller, stop)).Answer(context, Nothing);
    }

    private static async Task<IResult> Accept(
        Guid document,
        Guid proposal,
        AcceptProposalForm? form,
        FormReader reader,
        AcceptProposals accept,
        OperationRunner runner,
        Caller caller,
        HttpContext context,
        CancellationToken stop
    )
    {
        var request = await (form ?? new(null)).Parse(
            new(new(document), new(proposal)),
            reader.Begin(),
            stop
        );
        return (await runner.Run(accept, request, caller, stop)).Answer(context, Nothing);
    }

    private static async Task<IResult> Reopen(
        Guid document,
        Guid proposal,
        ReopenProposal reopen,
        OperationRunner runner,
        Caller caller,
        HttpContext context,
        CancellationToken stop
    ) =>
        (await runner.Run(reopen, new(new(new(document), new(proposal))), caller, stop)).Answer(
            context,
            Nothing
        );

    private static async Task<IResult> Aside(
        Guid document,
        SetAsideForm form,
        FormReader reader,
        SetProvisionAside aside,
        OperationRunner runner,
        Caller caller,
        HttpContext context,
        CancellationToken stop
    ) =>
        (await runner.Run(aside, form.Parse(new(document), reader.Begin()), caller, stop)).Answer(
            context,
            Nothing
        );

    private static async Task<IResult> TakeUp(
        Guid document,
        string path,
        TakeUpProvision takeUp,
        OperationRunner runner,
        Caller caller,
        HttpContext context,
        CancellationToken stop
    ) =>
        (await runner.Run(takeUp, new(new(document), path), caller, stop)).Answer(context, Nothing);

    private static async Task<IResult> Issue(
        Guid document,
        [FromBody] IssueProposalsForm? form,
        IssueProposals issue,
        OperationRunner runner,
        Caller caller,
        HttpContext context,
        CancellationToken stop
    ) =>
        (await runner.Run(issue, new(new(document), form?.Seen), caller, stop)).Answer(
            context,
            codes => TypedResults.Ok(new IssuedJson(codes))
        );

    /// <summary>A form about one proposal, read and run.</summary>
    private static RouteHandlerBuilder Post<TForm, TOperation, TRequest>(
        IEndpointRouteBuilder document,
        string path,
        Func<TForm, ProposalRef, FormReading, Outcome<TRequest>> parse
    )
        where TForm : class
        where TOperation : IOperation<TRequest, Done> =>
        document.MapPost(
            "/proposals/{proposal:guid}/" + path,
            async (
                Guid document,
                Guid proposal,
                [FromBody] TForm form,
                FormReader reader,
                [FromServices] TOperation operation,
                OperationRunner runner,
                Caller caller,
                HttpContext context,
                CancellationToken stop
            ) =>
                (
                    await runner.Run(
                        operation,
                        parse(form, new(new(document), new(proposal)), reader.Begin()),
                        caller,
                        stop
                    )
                ).Answer(context, Nothing)
        );

    private static IResult Nothing(Done done) => TypedResults.NoContent();
}
