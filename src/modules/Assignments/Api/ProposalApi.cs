using Chutri.Assignments.Forms;
using Chutri.Assignments.Operations.Proposals;
using Chutri.Assignments.Web;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
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
            .WithName("ShowProposals")
            .WithSummary("Proposals and coverage of a document")
            .Produces<ReadingJson>();
        document
            .MapPost("/proposals", Add)
            .WithName("AddProposal")
            .WithSummary("Add a task that a person reads out of a provision")
            .Produces<AddedProposalJson>(StatusCodes.Status201Created);
        document
            .MapPut("/proposals/{proposal:guid}", Change)
            .WithName("ChangeProposal")
            .WithSummary("Correct a proposal")
            .Produces(StatusCodes.Status204NoContent);
        document
            .MapPost("/proposals/{proposal:guid}/accept", Accept)
            .WithName("AcceptProposal")
            .WithSummary("Accept a proposal; with two leads, say which one leads")
            .Produces(StatusCodes.Status204NoContent);
        document
            .MapPost("/proposals/{proposal:guid}/reject", Reject)
            .WithName("RejectProposal")
            .WithSummary("Reject a proposal, with the reason")
            .Produces(StatusCodes.Status204NoContent);
        document
            .MapPost("/proposals/{proposal:guid}/reopen", Reopen)
            .WithName("ReopenProposal")
            .WithSummary("Take a decision back")
            .Produces(StatusCodes.Status204NoContent);
        document
            .MapPost("/proposals/{proposal:guid}/merge", Merge)
            .WithName("MergeProposals")
            .WithSummary("Take another proposal into this one")
            .Produces(StatusCodes.Status204NoContent);
        document
            .MapPost("/proposals/{proposal:guid}/split", Split)
            .WithName("SplitProposal")
            .WithSummary("Split a proposal in two")
            .Produces(StatusCodes.Status204NoContent);
        document
            .MapPost("/set-aside", Aside)
            .WithName("SetProvisionAside")
            .WithSummary("Set a provision aside, with the reason")
            .Produces(StatusCodes.Status204NoContent);
        document
            .MapDelete("/set-aside/{path}", TakeUp)
            .WithName("TakeUpProvision")
            .WithSummary("Take a provision up again")
            .Produces(StatusCodes.Status204NoContent);
        document
            .MapPost("/issue", Issue)
            .WithName("IssueProposals")
            .WithSummary("Issue every accepted proposal, each to exactly one lead; all or none")
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
                    [.. view.Proposals.Select(proposal => ProposalJson.Of(view, proposal))],
                    [.. view.Coverage().Select(CoverageJson.Of)]
                )
            )
            : Refusal.NotFound(ProposalWords.NotReadTitle).Answer(context);

    private static async Task<IResult> Add(
        Guid document,
        AddProposalJson body,
        ProposalFormReading forms,
        AddProposal add,
        OperationRunner runner,
        AuthorityClock clock,
        Caller caller,
        HttpContext context,
        CancellationToken stop
    )
    {
        var content = await forms.Read(body.Proposal ?? new(), clock.Now().Today, stop);
        if (content.Refusal is { } wrong)
        {
            return wrong.Answer(context);
        }

        var outcome = await runner.Run(
            add,
            new(new(document), body.ProvisionPath ?? "", body.Start, body.End, content.Value),
            caller,
            stop
        );
        return outcome.Answer(
            context,
            id =>
                TypedResults.Created(
                    $"/api/v1/documents/{document}/proposals",
                    new AddedProposalJson(id)
                )
        );
    }

    private static async Task<IResult> Change(
        Guid document,
        Guid proposal,
        ProposalForm body,
        ProposalFormReading forms,
        ChangeProposal change,
        OperationRunner runner,
        AuthorityClock clock,
        Caller caller,
        HttpContext context,
        CancellationToken stop
    )
    {
        var content = await forms.Read(body, clock.Now().Today, stop);
        return content.Refusal is { } wrong
            ? wrong.Answer(context)
            : (
                await runner.Run(
                    change,
                    new(new(new(document), new(proposal)), content.Value),
                    caller,
                    stop
                )
            ).Answer(context, Nothing);
    }

    private static async Task<IResult> Accept(
        Guid document,
        Guid proposal,
        AcceptProposalJson? body,
        UnitDirectory units,
        AcceptProposals accept,
        OperationRunner runner,
        Caller caller,
        HttpContext context,
        CancellationToken stop
    )
    {
        UnitId? lead = null;
        if (body?.Lead is { } code)
        {
            if (await units.FindByCode(code, stop) is not { } unit)
            {
                return Refusal.Invalid("lead", ProposalWords.UnknownUnit).Answer(context);
            }

            lead = unit.Id;
        }

        return (
            await runner.Run(accept, new(new(document), [new(proposal)], lead), caller, stop)
        ).Answer(context, Nothing);
    }

    private static async Task<IResult> Reject(
        Guid document,
        Guid proposal,
        ReasonJson body,
        RejectProposal reject,
        OperationRunner runner,
        Caller caller,
        HttpContext context,
        CancellationToken stop
    ) =>
        string.IsNullOrWhiteSpace(body.Reason)
            ? Refusal.Invalid("reason", ProposalWords.ReasonRequired).Answer(context)
            : (
                await runner.Run(
                    reject,
                    new(new(new(document), new(proposal)), body.Reason),
                    caller,
                    stop
                )
            ).Answer(context, Nothing);

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

    private static async Task<IResult> Merge(
        Guid document,
        Guid proposal,
        MergeProposalJson body,
        MergeProposals merge,
        OperationRunner runner,
        Caller caller,
        HttpContext context,
        CancellationToken stop
    ) =>
        string.IsNullOrWhiteSpace(body.Title)
            ? Refusal.Invalid("title", ProposalWords.TitleRequired).Answer(context)
            : (
                await runner.Run(
                    merge,
                    new(new(new(document), new(proposal)), new(body.Other), body.Title),
                    caller,
                    stop
                )
            ).Answer(context, Nothing);

    private static async Task<IResult> Split(
        Guid document,
        Guid proposal,
        SplitProposalJson body,
        SplitProposal split,
        OperationRunner runner,
        Caller caller,
        HttpContext context,
        CancellationToken stop
    )
    {
        var errors = new List<FieldError>();
        if (string.IsNullOrWhiteSpace(body.First))
        {
            errors.Add(new("first", ProposalWords.TitleRequired));
        }

        if (string.IsNullOrWhiteSpace(body.Second))
        {
            errors.Add(new("second", ProposalWords.TitleRequired));
        }

        return errors.Count > 0
            ? Refusal.Invalid(errors).Answer(context)
            : (
                await runner.Run(
                    split,
                    new(new(new(document), new(proposal)), body.First!, body.Second!),
                    caller,
                    stop
                )
            ).Answer(context, Nothing);
    }

    private static async Task<IResult> Aside(
        Guid document,
        SetAsideForm body,
        FormReader reader,
        SetProvisionAside aside,
        OperationRunner runner,
        Caller caller,
        HttpContext context,
        CancellationToken stop
    )
    {
        var request = body.Parse(new(document), reader.Begin());
        return request.Refusal is { } wrong
            ? wrong.Answer(context)
            : (await runner.Run(aside, request.Value, caller, stop)).Answer(context, Nothing);
    }

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
        IssueProposals issue,
        OperationRunner runner,
        Caller caller,
        HttpContext context,
        CancellationToken stop
    ) =>
        (await runner.Run(issue, new(new(document)), caller, stop)).Answer(
            context,
            codes => TypedResults.Ok(new IssuedJson(codes))
        );

    private static IResult Nothing(Done done) => TypedResults.NoContent();
}
