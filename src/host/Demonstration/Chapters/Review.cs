using Chutri.Assignments.Model;
using Chutri.Assignments.Operations.Proposals;
using Chutri.Demonstration.Telling;
using Chutri.Documents;
using Chutri.Platform;

namespace Chutri.Demonstration.Chapters;

/// <summary>People judge what the machine proposes from a document: correct, add, merge, reject, set aside, accept. What is left stays to be decided.</summary>
internal sealed class Review(
    Stage stage,
    Registration registration,
    Cast cast,
    DocumentId document,
    ReadVersion read
)
{
    private const string Authority = "Được yêu cầu các đơn vị cung cấp số liệu, cử người phối hợp";

    public async Task Judge(string[] row, Caller by, DateOnly today)
    {
        switch (row[0])
        {
            case "giao":
                await Accept(Provision.Of(row, cast, today), by);
                break;
            case "bo":
                if (await Find(row[1]) is { } unwanted)
                {
                    await stage.Do<RejectProposal, RejectProposal.Request>(
                        new(unwanted.Ref, row[2]),
                        by
                    );
                }

                break;
            case "gop":
                await Merge(row, by);
                break;
            default:
                await stage.Do<SetProvisionAside, SetProvisionAside.Request>(
                    new(document, PathOf(row[1]), row[2]),
                    by
                );
                break;
        }
    }

    private async Task Accept(Provision wanted, Caller by)
    {
        var proposal = await Find(wanted.Words) ?? await Add(wanted, by);
        var content = wanted.Over(
            proposal.HasTwoLeads ? proposal.Content.LedBy(wanted.Leads[0]) : proposal.Content,
            Authority
        );
        await stage.Do<ChangeProposal, ChangeProposal.Request>(new(proposal.Ref, content), by);
        await stage.Do<AcceptProposals, AcceptProposals.Request>(new(document, [proposal.Id]), by);
    }

    private async Task<Proposal> Add(Provision wanted, Caller by)
    {
        var start = read.Text.IndexOf(wanted.Words, StringComparison.OrdinalIgnoreCase);
        var content = wanted.Over(
            new(wanted.Title, wanted.Leads, null, [], null, null, null),
            Authority
        );
        await stage.Do<AddProposal, AddProposal.Request, Guid>(
            new(document, PathOf(wanted.Words), start, EndOfSentence(start), content),
            by
        );
        return (await Find(wanted.Words))!;
    }

    private async Task Merge(string[] row, Caller by)
    {
        if (
            await Find(row[1]) is { } into
            && await Find(row[2]) is { } other
            && into.Id != other.Id
        )
        {
            await stage.Do<MergeProposals, MergeProposals.Request>(
                new(into.Ref, other.Id, row[3]),
                by
            );
            await stage.Do<AcceptProposals, AcceptProposals.Request>(new(document, [into.Id]), by);
        }
    }

    private async Task<Proposal?> Find(string words)
    {
        var start = read.Text.IndexOf(words, StringComparison.OrdinalIgnoreCase);
        return (await registration.Proposals(document))
            .Where(proposal => proposal.Open)
            .Where(proposal =>
                proposal.Quote.Contains(words, StringComparison.OrdinalIgnoreCase)
                || (proposal.Start <= start && start < proposal.End)
            )
            .MinBy(proposal => proposal.End - proposal.Start);
    }

    private string PathOf(string words)
    {
        var start = read.Text.IndexOf(words, StringComparison.OrdinalIgnoreCase);
        return read.Provisions.Where(provision => provision.Start <= start && start < provision.End)
                .MinBy(provision => provision.End - provision.Start)
                ?.Path
            ?? throw new StoryBrokenException($"No provision holds the words: {words}");
    }

    private int EndOfSentence(int start)
    {
        var end = read.Text.IndexOf('.', start);
        return end < 0 ? read.Text.Length : end + 1;
    }
}
