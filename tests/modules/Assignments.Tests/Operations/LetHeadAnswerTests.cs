using Chutri.Organization.Operations;
using Chutri.Platform;
using Chutri.Testing;

namespace Chutri.Assignments.Tests.Operations;

public sealed class LetHeadAnswerTests
{
    [Theory, OnBothDatabases]
    public async Task When_the_accountable_person_leaves_the_head_of_the_lead_unit_answers(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var people = program.People;
        var code = await program.Underway(program.Draft(accountable: people.Bao.Person));

        var ended = await program.Run<EndPost, EndPostRequest, Done>(
            new(people.Bao.Post!.Value, program.Now.Today.AddDays(-1), "Nghỉ hưu"),
            Caller.Program
        );
        ended.Refusal?.Sentence.Vietnamese.ShouldBeNull();

        var assignment = await program.Find(code);
        assignment.Accountable.ShouldBe(people.Van.Person!.Value);
        assignment.AccountableSince.ShouldBe(program.Now.Today);
        (await program.DutyOf(code)).Accountable.ShouldBe(people.Van.Person);
        (await program.FactsAbout(code))[0].ShouldBe("duties.left-behind");
        await program.LawsHold();
    }
}
