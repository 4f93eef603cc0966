using Chutri.Assignments.Model;
using Chutri.Assignments.Operations.Proposals;
using Chutri.DocumentReading;
using Chutri.Platform;
using Chutri.Testing;

namespace Chutri.Assignments.Tests.Operations.Proposals;

public sealed class MergedDoubtsTests
{
    [Theory, OnBothDatabases]
    public async Task A_proposal_that_takes_over_two_leads_waits_until_one_of_them_is_chosen(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var document = await ReadDirective.Register(program);
        var twice = await ReadDirective.WithTwoLeads(program, document);
        var leaderless = await Leaderless(program, document, twice, "Ban Dân nguyện");

        await program.Must<MergeProposals, MergeProposals.Request>(
            new(leaderless.Ref, twice.Id, "Tập huấn và giải đáp"),
            program.People.Lan
        );

        var merged = await Find(program, document, leaderless.Id);
        merged.HasTwoLeads.ShouldBeTrue();
        merged.CooperatingAsWritten.ShouldBe("Ban Dân nguyện");
        merged.Doubts.ShouldNotContain(TaskDoubts.NoLead);
        (await ReadDirective.Accept(program, document, merged.Id)).Refusal!.Code.ShouldBe(
            "assignments-proposal-with-two-leads"
        );
    }

    [Theory, OnBothDatabases]
    public async Task Two_proposals_from_the_same_words_cite_them_once(DatabaseKind kind)
    {
        await using var program = await AssignmentProgram.Start(kind);
        var document = await ReadDirective.Register(program);
        var answers = await ReadDirective.Find(program, document, "hỏi - đáp");
        await program.Must<SplitProposal, SplitProposal.Request>(
            new(answers.Ref, "Biên soạn", "In"),
            program.People.Lan
        );
        var part = (await ReadDirective.Show(program, document)).Proposals.Single(p =>
            p.Title == "In"
        );

        await program.Must<MergeProposals, MergeProposals.Request>(
            new(answers.Ref, part.Id, "Biên soạn và in"),
            program.People.Lan
        );

        (await Find(program, document, answers.Id)).Quote.ShouldBe(answers.Quote);
    }

    private static async Task<Proposal> Find(
        AssignmentProgram program,
        DocumentId document,
        ProposalId id
    ) => (await ReadDirective.Show(program, document)).Proposals.Single(p => p.Id == id);

    private static async Task<Proposal> Leaderless(
        AssignmentProgram program,
        DocumentId document,
        Proposal beside,
        string written
    )
    {
        var proposal = Proposal.Read(
            new(
                document,
                beside.DocumentVersion,
                beside.ProvisionPath,
                beside.Citation,
                beside.Start,
                beside.End,
                beside.Quote
            ),
            beside.Content with
            {
                Leads = [],
                Cooperating = [],
            },
            new(0.7, [TaskDoubts.NoLead, ProposalDoubts.UnknownUnit], written, null)
        );
        return await program.Read(async db =>
        {
            db.Add(proposal);
            await db.SaveChangesAsync();
            return proposal;
        });
    }
}
