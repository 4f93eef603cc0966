using Chutri.Assignments.Model;
using Chutri.Assignments.Operations.Proposals;
using Chutri.Platform;
using Chutri.Testing;

namespace Chutri.Assignments.Tests.Operations.Proposals;

public sealed class AcceptProposalsTests
{
    [Theory, OnBothDatabases]
    public async Task Who_led_before_cooperates_once_another_is_accepted_as_lead(DatabaseKind kind)
    {
        await using var program = await AssignmentProgram.Start(kind);
        var document = await ReadDirective.Register(program);
        var review = await ReadDirective.Find(program, document, "rà soát chức năng");
        review.Leads.ShouldBe([program.People.Organising.Id]);
        review.Cooperating.ShouldBe([program.People.Finance.Id]);

        (await Accept(program, review.Ref, program.People.Finance.Id)).Refused.ShouldBeFalse();

        var accepted = await ReadDirective.Find(program, document, "rà soát chức năng");
        accepted.State.ShouldBe(ProposalState.Accepted);
        accepted.Leads.ShouldBe([program.People.Finance.Id]);
        accepted.Cooperating.ShouldBe([program.People.Organising.Id]);
    }

    [Theory, OnBothDatabases]
    public async Task Where_accepting_is_refused_the_lead_stays_as_it_was(DatabaseKind kind)
    {
        await using var program = await AssignmentProgram.Start(kind);
        var document = await ReadDirective.Register(program);
        var review = await ReadDirective.Find(program, document, "rà soát chức năng");
        (await ReadDirective.Accept(program, document, review.Id)).Refused.ShouldBeFalse();

        var second = await Accept(program, review.Ref, program.People.Finance.Id);

        second.Refusal!.Sentence.Vietnamese.ShouldContain("đã được Bùi Ngọc Lan duyệt");
        var kept = await ReadDirective.Find(program, document, "rà soát chức năng");
        kept.State.ShouldBe(ProposalState.Accepted);
        kept.Leads.ShouldBe([program.People.Organising.Id]);
    }

    [Theory, OnBothDatabases]
    public async Task Of_several_of_which_one_is_refused_none_is_accepted_nor_changed(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var document = await ReadDirective.Register(program);
        var review = await ReadDirective.Find(program, document, "rà soát chức năng");

        var refused = await program.Do<AcceptProposals, AcceptProposals.Request>(
            new(document, [review.Id, ProposalId.New()], program.People.Finance.Id),
            program.People.Lan
        );

        refused.Refusal.ShouldBe(ProposalRefusals.Unknown);
        var kept = await ReadDirective.Find(program, document, "rà soát chức năng");
        kept.State.ShouldBe(ProposalState.Pending);
        kept.Leads.ShouldBe([program.People.Organising.Id]);
    }

    [Theory, OnBothDatabases]
    public async Task Nobody_accepts_together_what_another_has_changed_since_it_was_looked_at(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var document = await ReadDirective.Register(program);
        var review = await ReadDirective.Find(program, document, "rà soát chức năng");
        var seen = SeenProposals.Of([review]);
        await program.Must<ChangeProposal, ChangeProposal.Request>(
            new(review.Ref, review.Content with { Title = "Việc khác" }),
            program.People.Lan
        );

        var late = await program.No<AcceptProposals, AcceptProposals.Request>(
            new(document, [review.Id], Seen: seen),
            program.People.Lan
        );
        var changed = await ReadDirective.Find(program, document, "rà soát chức năng");
        await program.Must<AcceptProposals, AcceptProposals.Request>(
            new(document, [review.Id], Seen: SeenProposals.Of([changed])),
            program.People.Lan
        );

        late.ShouldBe(ProposalRefusals.ListChanged);
    }

    [Theory, OnBothDatabases]
    public async Task A_proposal_is_decided_only_in_its_own_document(DatabaseKind kind)
    {
        await using var program = await AssignmentProgram.Start(kind);
        var document = await ReadDirective.Register(program);
        var review = await ReadDirective.Find(program, document, "rà soát chức năng");
        var elsewhere = review.Ref with { Document = new(Guid.CreateVersion7()) };
        var lan = program.People.Lan;

        Refusal[] refusals =
        [
            (await Accept(program, elsewhere, null)).Refusal!,
            await program.No<RejectProposal, RejectProposal.Request>(new(elsewhere, "Bỏ"), lan),
            await program.No<ReopenProposal, ReopenProposal.Request>(new(elsewhere), lan),
            await program.No<ChangeProposal, ChangeProposal.Request>(
                new(elsewhere, review.Content),
                lan
            ),
            await program.No<SplitProposal, SplitProposal.Request>(
                new(elsewhere, "Một", "Hai"),
                lan
            ),
            await program.No<MergeProposals, MergeProposals.Request>(
                new(elsewhere, review.Id, "Gộp"),
                lan
            ),
        ];

        refusals.Distinct().ShouldBe([ProposalRefusals.Unknown]);
    }

    private static Task<Outcome<Done>> Accept(
        AssignmentProgram program,
        ProposalRef proposal,
        UnitId? lead
    ) =>
        program.Do<AcceptProposals, AcceptProposals.Request>(
            new(proposal.Document, [proposal.Id], lead),
            program.People.Lan
        );
}
