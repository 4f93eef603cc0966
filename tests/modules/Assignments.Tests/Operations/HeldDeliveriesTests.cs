using Chutri.Assignments.Operations;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Assignments.Tests.Operations;

public sealed class HeldDeliveriesTests
{
    [Theory, OnBothDatabases]
    public async Task Somebody_finds_the_results_that_they_handed_in_newest_first_page_by_page(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var first = await Delivered(program);
        var second = await Delivered(program);

        var newest = (await Read(program, null)).ShouldHaveSingleItem();
        var older = (await Read(program, newest.Key)).ShouldHaveSingleItem();

        newest.What.Vietnamese.ShouldBe("đã trình");
        newest.Value.Vietnamese.ShouldStartWith(second);
        older.Value.Vietnamese.ShouldStartWith(first);
        (await Read(program, older.Key)).ShouldBeEmpty();
    }

    private static async Task<string> Delivered(AssignmentProgram program)
    {
        var code = await program.Issue();
        await program.Must<AcknowledgeAssignment, AcknowledgeRequest>(
            new(code),
            program.People.Van
        );
        await program.Must<DeliverResult, DeliverRequest>(
            AssignmentProgram.Delivery(code),
            program.People.Van
        );
        return code;
    }

    private static Task<List<HeldThing>> Read(AssignmentProgram program, Guid? after) =>
        program.Program.In(async scope =>
        {
            var things = new List<HeldThing>();
            var held = scope.GetServices<IHoldAboutPeople>().OfType<HeldDeliveries>().Single();
            await foreach (
                var one in held.Read(program.People.Van.Person!.Value, after, 1, default)
            )
            {
                things.Add(one);
            }

            return things;
        });
}
