using Chutri.Assignments.Model;
using Chutri.Assignments.Operations;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Assignments.Tests.Operations;

public sealed class KeepDuplicateTests
{
    [Theory, OnBothDatabases]
    public async Task The_same_task_given_twice_is_found_until_somebody_says_why_both_go_on(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var first = await program.Issue();
        var second = await program.Issue(
            program.Draft() with
            {
                Title = "Rà soát lại chức năng và nhiệm vụ của các ban",
                LeadUnit = program.People.Finance.Id,
                Accountable = program.People.Oanh.Person,
            }
        );
        await program.Issue(program.Draft() with { Title = "Tổ chức hội thao công nhân" });

        var pairs = await Pairs(program);
        var limited = await program.No<KeepDuplicate, KeepDuplicateRequest>(
            new(first, second, "Khác phạm vi"),
            program.People.Van
        );
        await program.Must<KeepDuplicate, KeepDuplicateRequest>(
            new(first, second, "Ban Tài chính chỉ rà soát phần tài chính"),
            program.People.Mai
        );

        new[] { pairs.Single().First.Code, pairs.Single().Second.Code }.ShouldBe(
            [first, second],
            ignoreOrder: true
        );
        limited.Code.ShouldBe("out-of-reach");
        (await Pairs(program)).ShouldBeEmpty();
        await program.Must<KeepDuplicate, KeepDuplicateRequest>(
            new(second, first, "Nói lại lần nữa"),
            program.People.Mai
        );
        (await program.FactsAbout(second))
            .Count(fact => fact == "assignments.duplicate-kept")
            .ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task Work_is_no_duplicate_of_itself_or_of_what_has_ended(DatabaseKind kind)
    {
        await using var program = await AssignmentProgram.Start(kind);
        var first = await program.Issue();
        var second = await program.Issue();
        await program.Must<WithdrawAssignment, WithdrawRequest>(
            new(second, "Gộp vào " + first),
            program.People.Mai
        );

        var itself = await program.No<KeepDuplicate, KeepDuplicateRequest>(
            new(first, first, "…"),
            program.People.Mai
        );
        var ended = await program.No<KeepDuplicate, KeepDuplicateRequest>(
            new(first, second, "…"),
            program.People.Mai
        );

        (itself.Code, ended.Code).ShouldBe(
            ("assignments-no-duplicate", "assignments-no-duplicate")
        );
        (await Pairs(program)).ShouldBeEmpty();
    }

    private static Task<IReadOnlyList<AlikePair>> Pairs(AssignmentProgram program) =>
        program.Program.In(scope =>
            scope.GetRequiredService<LikeWork>().Pairs(CancellationToken.None)
        );
}
