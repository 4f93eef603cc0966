using Chutri.Assignments.Model;
using Chutri.Assignments.Operations.Proposals;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Assignments.Tests.Operations.Proposals;

public sealed class SetProvisionAsideTests
{
    [Theory, OnBothDatabases]
    public async Task Who_sets_a_provision_aside_again_is_told_who_did_and_when(DatabaseKind kind)
    {
        await using var program = await AssignmentProgram.Start(kind);
        var document = await ReadDirective.Register(program);
        var answers = await ReadDirective.Find(program, document, "hỏi - đáp");
        await program.Must<SetProvisionAside, SetProvisionAside.Request>(
            new(document, answers.ProvisionPath, "Lời kêu gọi chung"),
            program.People.Lan
        );

        var refusal = await program.No<SetProvisionAside, SetProvisionAside.Request>(
            new(document, answers.ProvisionPath, "Không cần"),
            program.People.Khue
        );

        refusal.Code.ShouldBe("assignments-provision-already-set-aside");
        refusal.Sentence.Vietnamese.ShouldContain(
            "được Bùi Ngọc Lan để ngoài lúc 09:00 ngày 25/11/2026"
        );
        (await Reasons(program)).ShouldBe(["Lời kêu gọi chung"]);
    }

    [Theory, OnBothDatabases]
    public async Task Of_two_who_set_it_aside_at_once_one_wins_and_the_other_is_told(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var document = await ReadDirective.Register(program);
        var answers = await ReadDirective.Find(program, document, "hỏi - đáp");

        var outcomes = await Task.WhenAll(
            new[] { program.People.Lan, program.People.Khue, program.People.Mai }.Select(caller =>
                program.Do<SetProvisionAside, SetProvisionAside.Request>(
                    new(document, answers.ProvisionPath, caller.Name),
                    caller
                )
            )
        );

        outcomes.Count(outcome => !outcome.Refused).ShouldBe(1);
        outcomes
            .Select(outcome => outcome.Refusal?.Code)
            .OfType<string>()
            .Distinct()
            .ShouldBe(["assignments-provision-already-set-aside"]);
        (await Reasons(program)).Count.ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task Who_heads_a_board_may_not_judge_a_directive_of_the_whole_body(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var document = await ReadDirective.Register(program);
        var answers = await ReadDirective.Find(program, document, "hỏi - đáp");

        foreach (
            var refusal in (Refusal[])
                [
                    await program.No<SetProvisionAside, SetProvisionAside.Request>(
                        new(document, answers.ProvisionPath, "Không cần"),
                        program.People.Oanh
                    ),
                    await program.No<RejectProposal, RejectProposal.Request>(
                        new(answers.Ref, "Không cần"),
                        program.People.Oanh
                    ),
                    await program.No<AcceptProposals, AcceptProposals.Request>(
                        new(document, [answers.Id]),
                        program.People.Trang
                    ),
                ]
        )
        {
            refusal.Kind.ShouldBe(RefusalKind.NotAllowed);
            refusal.Code.ShouldBe("out-of-reach");
        }
    }

    private static Task<List<string>> Reasons(AssignmentProgram program) =>
        program.Read(db => db.Set<SetAside>().Select(aside => aside.Reason).ToListAsync());
}
