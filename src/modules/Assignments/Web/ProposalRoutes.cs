using Chutri.Assignments.Model;
using Chutri.Assignments.Operations.Proposals;
using Chutri.Documents;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Assignments.Web;

/// <summary>What a person does with one proposal: accept, edit, add, split, merge, reject, take up again.</summary>
internal static class ProposalRoutes
{
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
        proposals.MapGet(
            "/{proposal:guid}",
            (
                Guid id,
                Guid proposal,
                HttpContext context,
                ProposalPages show,
                CancellationToken stop
            ) => show.Edit(context, new(new(id), new(proposal)), FormEntry.Empty, stop)
        );
        proposals.MapPost("/{proposal:guid}", Change);
        proposals.MapPost("/{proposal:guid}/accept", Accept);
        proposals.MapPost("/{proposal:guid}/reopen", Reopen);
        proposals.MapGet(
            "/{proposal:guid}/reject",
            (
                Guid id,
                Guid proposal,
                HttpContext context,
                ProposalPages show,
                CancellationToken stop
            ) => show.Reject(context, new(new(id), new(proposal)), FormEntry.Empty, stop)
        );
        proposals.MapPost("/{proposal:guid}/reject", Reject);
        proposals.MapGet(
            "/{proposal:guid}/merge",
            (
                Guid id,
                Guid proposal,
                HttpContext context,
                ProposalPages show,
                CancellationToken stop
            ) => show.Merge(context, new(new(id), new(proposal)), FormEntry.Empty, stop)
        );
        proposals.MapPost("/{proposal:guid}/merge", Merge);
        proposals.MapGet(
            "/{proposal:guid}/split",
            (
                Guid id,
                Guid proposal,
                HttpContext context,
                ProposalPages show,
                CancellationToken stop
            ) => show.Split(context, new(new(id), new(proposal)), FormEntry.Empty, stop)
        );
        proposals.MapPost("/{proposal:guid}/split", Split);
    }

    private static async Task<IResult> Add(
        Guid id,
        HttpContext context,
        FormEntry entry,
        ProposalFormReading forms,
        AddProposal add,
        ProposalPages show,
        OperationRunner runner,
        AuthorityClock clock,
        Caller caller,
        CancellationToken stop
    )
    {
        var provision = entry.Text("provision");
        var start = int.TryParse(entry.Text("start"), out var from) ? from : (int?)null;
        var end = int.TryParse(entry.Text("end"), out var to) ? to : (int?)null;
        var content = await forms.Read(ProposalForm.Of(entry), clock.Now().Today, stop);
        if (content.Refusal is { } wrong)
        {
            return await show.New(context, new(id), provision, start, end, entry.With(wrong), stop);
        }

        var outcome = await runner.Run(
            add,
            new(new(id), provision, start, end, content.Value),
            caller,
            stop
        );
        return outcome.Refusal is { } refusal
            ? await show.New(context, new(id), provision, start, end, entry.With(refusal), stop)
            : Back(context, id, outcome.Value, ProposalWords.SavedTold);
    }

    private static async Task<IResult> Change(
        Guid id,
        Guid proposal,
        HttpContext context,
        FormEntry entry,
        ProposalFormReading forms,
        ChangeProposal change,
        ProposalPages show,
        OperationRunner runner,
        AuthorityClock clock,
        Caller caller,
        CancellationToken stop
    )
    {
        var content = await forms.Read(ProposalForm.Of(entry), clock.Now().Today, stop);
        var refusal =
            content.Refusal
            ?? (
                await runner.Run(
                    change,
                    new(new(new(id), new(proposal)), content.Value),
                    caller,
                    stop
                )
            ).Refusal;
        return refusal is null
            ? Back(context, id, proposal, ProposalWords.SavedTold)
            : await show.Edit(context, new(new(id), new(proposal)), entry.With(refusal), stop);
    }

    private static async Task<IResult> Accept(
        Guid id,
        Guid proposal,
        HttpContext context,
        FormEntry entry,
        UnitDirectory units,
        AcceptProposals accept,
        OperationRunner runner,
        Caller caller,
        CancellationToken stop
    )
    {
        UnitId? lead = null;
        if (entry.TextOrNull("lead") is { } code)
        {
            if (await units.FindByCode(code, stop) is not { } unit)
            {
                return Back(
                    context,
                    id,
                    proposal,
                    Told.Refused(Refusal.Invalid("lead", ProposalWords.UnknownUnit))
                );
            }

            lead = unit.Id;
        }

        var outcome = await runner.Run(accept, new(new(id), [new(proposal)], lead), caller, stop);
        return outcome.Refusal is { } refusal
            ? Back(context, id, proposal, Told.Refused(refusal))
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
        var outcome = await runner.Run(reopen, new(new(new(id), new(proposal))), caller, stop);
        return Back(
            context,
            id,
            proposal,
            outcome.Match(_ => Told.Done(ProposalWords.ReopenedTold), Told.Refused)
        );
    }

    private static async Task<IResult> Reject(
        Guid id,
        Guid proposal,
        HttpContext context,
        FormEntry entry,
        RejectProposal reject,
        ProposalPages show,
        OperationRunner runner,
        Caller caller,
        CancellationToken stop
    )
    {
        var refusal = entry.TextOrNull("reason") is { } reason
            ? (
                await runner.Run(reject, new(new(new(id), new(proposal)), reason), caller, stop)
            ).Refusal
            : Refusal.Invalid("reason", ProposalWords.ReasonRequired);
        return refusal is null
            ? Pages.GoTo(
                context,
                ProposalUrls.Reading(new(id)),
                Told.Done(ProposalWords.RejectedTold)
            )
            : await show.Reject(context, new(new(id), new(proposal)), entry.With(refusal), stop);
    }

    private static async Task<IResult> Merge(
        Guid id,
        Guid proposal,
        HttpContext context,
        FormEntry entry,
        MergeProposals merge,
        ProposalPages show,
        OperationRunner runner,
        Caller caller,
        CancellationToken stop
    )
    {
        var errors = new List<FieldError>();
        if (!Guid.TryParse(entry.Text("other"), out var other))
        {
            errors.Add(new("other", ProposalWords.ChooseOther));
        }

        if (entry.TextOrNull("title") is null)
        {
            errors.Add(new("title", ProposalWords.TitleRequired));
        }

        var refusal =
            errors.Count > 0
                ? Refusal.Invalid(errors)
                : (
                    await runner.Run(
                        merge,
                        new(new(new(id), new(proposal)), new(other), entry.Text("title")),
                        caller,
                        stop
                    )
                ).Refusal;
        return refusal is null
            ? Back(context, id, proposal, ProposalWords.MergedTold)
            : await show.Merge(context, new(new(id), new(proposal)), entry.With(refusal), stop);
    }

    private static async Task<IResult> Split(
        Guid id,
        Guid proposal,
        HttpContext context,
        FormEntry entry,
        SplitProposal split,
        ProposalPages show,
        OperationRunner runner,
        Caller caller,
        CancellationToken stop
    )
    {
        FieldError[] errors =
        [
            .. new[] { "first", "second" }
                .Where(field => entry.TextOrNull(field) is null)
                .Select(field => new FieldError(field, ProposalWords.TitleRequired)),
        ];
        var refusal =
            errors.Length > 0
                ? Refusal.Invalid(errors)
                : (
                    await runner.Run(
                        split,
                        new(new(new(id), new(proposal)), entry.Text("first"), entry.Text("second")),
                        caller,
                        stop
                    )
                ).Refusal;
        return refusal is null
            ? Back(context, id, proposal, ProposalWords.SplitTold)
            : await show.Split(context, new(new(id), new(proposal)), entry.With(refusal), stop);
    }

    private static IResult Back(HttpContext context, Guid document, Guid proposal, Words told) =>
        Back(context, document, proposal, Told.Done(told));

    private static IResult Back(HttpContext context, Guid document, Guid proposal, Told told) =>
        Pages.GoTo(
            context,
            $"{ProposalUrls.Reading(new(document))}?at={proposal}#proposal-{proposal}",
            told
        );
}
