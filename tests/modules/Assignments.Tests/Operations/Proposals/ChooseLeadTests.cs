using Chutri.Assignments.Operations.Proposals;
using Chutri.Testing;

namespace Chutri.Assignments.Tests.Operations.Proposals;

public sealed class ChooseLeadTests
{
    [Theory, OnBothDatabases]
    public async Task Who_led_before_cooperates_once_another_is_chosen(DatabaseKind kind)
    {
        await using var program = await AssignmentProgram.Start(kind);
        var document = await ReadDirective.Register(program);
        var review = await ReadDirective.Find(program, document, "rà soát chức năng");
        review.Leads.ShouldBe([program.People.Organising.Id]);
        review.Cooperating.ShouldBe([program.People.Finance.Id]);

        await program.Must<ChooseLead, ChooseLead.Request>(
            new(review.Id, program.People.Finance.Id),
            program.People.Lan
        );

        var chosen = await ReadDirective.Find(program, document, "rà soát chức năng");
        chosen.Leads.ShouldBe([program.People.Finance.Id]);
        chosen.Cooperating.ShouldBe([program.People.Organising.Id]);
    }
}
