using Chutri.Assignments.Model;
using Chutri.Assignments.Operations.Proposals;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Assignments.Forms;

/// <param name="Seen">The <c>seen</c> of the reading that was looked at; left out, whatever is accepted now is issued.</param>
internal sealed record IssueProposalsForm(string? Seen);

/// <summary>A task that a person reads out of a provision; offsets left out = the whole provision.</summary>
internal sealed record AddProposalForm(
    string? ProvisionPath,
    int? Start,
    int? End,
    ProposalForm? Proposal
)
{
    public static AddProposalForm Of(FormEntry entry) =>
        new(
            entry.TextOrNull("provision"),
            Offset(entry, "start"),
            Offset(entry, "end"),
            ProposalForm.Of(entry)
        );

    public async Task<Outcome<AddProposal.Request>> Parse(
        DocumentId document,
        FormReading read,
        CancellationToken stop
    ) =>
        (await (Proposal ?? new()).Parse(read, stop)).Then<AddProposal.Request>(
            content => new AddProposal.Request(document, ProvisionPath ?? "", Start, End, content)
        );

    private static int? Offset(FormEntry entry, string field) =>
        int.TryParse(entry.Text(field), out var number) ? number : null;
}

/// <param name="Lead">The code of the unit that leads, where two were named.</param>
internal sealed record AcceptProposalForm(string? Lead)
{
    public static AcceptProposalForm Of(FormEntry entry) => new(entry.TextOrNull("lead"));

    public async Task<Outcome<AcceptProposals.Request>> Parse(
        ProposalRef proposal,
        FormReading read,
        CancellationToken stop
    )
    {
        var lead = await read.OptionalUnit("lead", Lead, stop);
        return read.Or(() => new AcceptProposals.Request(proposal.Document, [proposal.Id], lead));
    }
}

internal sealed record RejectProposalForm(string? Reason)
{
    public static RejectProposalForm Of(FormEntry entry) => new(entry.TextOrNull("reason"));

    public Outcome<RejectProposal.Request> Parse(ProposalRef proposal, FormReading read)
    {
        var reason = read.Text("reason", Reason, Lengths.Reason, ProposalFormWords.ReasonMissing);
        return read.Or(() => new RejectProposal.Request(proposal, reason));
    }
}

/// <param name="Other">The proposal whose words the first takes in.</param>
internal sealed record MergeProposalsForm(string? Other, string? Title)
{
    public static MergeProposalsForm Of(FormEntry entry) =>
        new(entry.TextOrNull("other"), entry.TextOrNull("title"));

    public Outcome<MergeProposals.Request> Parse(ProposalRef into, FormReading read)
    {
        if (!Guid.TryParse(Other, out var other))
        {
            read.Wrong("other", ProposalFormWords.OtherMissing);
        }

        var title = read.Text("title", Title, Lengths.Title, ProposalFormWords.TitleMissing);
        return read.Or(() => new MergeProposals.Request(into, new(other), title));
    }
}

internal sealed record SplitProposalForm(string? First, string? Second)
{
    public static SplitProposalForm Of(FormEntry entry) =>
        new(entry.TextOrNull("first"), entry.TextOrNull("second"));

    public Outcome<SplitProposal.Request> Parse(ProposalRef proposal, FormReading read)
    {
        var first = read.Text("first", First, Lengths.Title, ProposalFormWords.TitleMissing);
        var second = read.Text("second", Second, Lengths.Title, ProposalFormWords.TitleMissing);
        return read.Or(() => new SplitProposal.Request(proposal, first, second));
    }
}

/// <summary>Why a provision gets no assignment.</summary>
/// <param name="ProvisionPath">As the reading page shows it.</param>
internal sealed record SetAsideForm(string? ProvisionPath, string? Reason)
{
    public static SetAsideForm Of(string path, FormEntry entry) =>
        new(path, entry.TextOrNull("reason"));

    public Outcome<SetProvisionAside.Request> Parse(DocumentId document, FormReading read)
    {
        var reason = read.Text("reason", Reason, Lengths.Reason, ProposalFormWords.ReasonMissing);
        return read.Or(() => new SetProvisionAside.Request(document, ProvisionPath ?? "", reason));
    }
}
