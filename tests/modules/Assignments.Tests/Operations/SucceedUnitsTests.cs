using Chutri.Assignments.Model;
using Chutri.Assignments.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Assignments.Tests.Operations;

public sealed class SucceedUnitsTests
{
    [Theory, OnBothDatabases]
    public async Task The_successor_leads_with_its_own_head_accountable_and_stops_cooperating(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var people = program.People;
        var led = await program.Underway(
            program.Draft() with
            {
                Cooperating = [people.Finance.Id],
            }
        );
        await program.Run<AskCooperation, AskCooperationRequest, int>(
            new(led, people.Finance.Id, "Cho biết quỹ lương", null),
            people.Van
        );
        var joined = await program.Underway(
            program.Draft() with
            {
                LeadUnit = people.Propaganda.Id,
                Accountable = people.Trang.Person,
                Cooperating = [people.Organising.Id],
            },
            people.Trang
        );

        (await Moving(program, people.Organising.Id)).ShouldContain("phối hợp trong 1 nhiệm vụ");
        await Ends(
            program,
            people.Organising.Id,
            "Ban Tổ chức",
            people.Finance.Id,
            "Ban Tài chính"
        );

        var succeeded = await program.Find(led);
        succeeded.LeadUnit.ShouldBe(people.Finance.Id);
        succeeded.Accountable.ShouldBe(people.Oanh.Person!.Value);
        succeeded.Cooperating.ShouldBeEmpty();
        succeeded.Requests.Single().State.ShouldBe(CooperationState.Dropped);
        (await program.DutyOf(led)).Holder!.Unit.ShouldBe(people.Finance.Id);
        (await program.Find(joined)).Cooperating.Single().Unit.ShouldBe(people.Finance.Id);
        (await program.FactsAbout(led))[0].ShouldBe("assignments.succeeded");
        await program.LawsHold();
    }

    /// <summary>What the preview of the reorganization says that will move.</summary>
    private static Task<string[]> Moving(AssignmentProgram program, UnitId unit) =>
        program.Program.In(async scope =>
        {
            var moving = new List<string>();
            foreach (var source in scope.GetServices<IReorganizationEffects>())
            {
                var work = await source.HeldOpenBy([unit], CancellationToken.None);
                moving.AddRange(work.Select(some => some.What.Vietnamese));
            }

            return moving.ToArray();
        });

    private static async Task Ends(
        AssignmentProgram program,
        UnitId from,
        string fromName,
        UnitId to,
        string toName
    )
    {
        var fact = new UnitSucceeded(
            from,
            fromName,
            to,
            toName,
            program.Now.Today,
            "Quyết định 12/QĐ-LĐLĐ"
        );
        var told = await program.Program.In(scope =>
            scope
                .GetRequiredService<OperationRunner>()
                .Run(
                    new Telling(scope.GetRequiredService<AppDatabase>()),
                    fact,
                    program.People.Khue,
                    CancellationToken.None
                )
        );
        told.Refusal?.Sentence.Vietnamese.ShouldBeNull();
    }

    private sealed class Telling(AppDatabase db) : IOperation<UnitSucceeded, Done>
    {
        public Act Act { get; } = new("test-tell", new("báo", "tell"), Act.Everybody);

        public Task<Outcome<Done>> Run(
            UnitSucceeded request,
            Caller caller,
            Moment now,
            CancellationToken stop
        )
        {
            db.Record(request, caller, now);
            return Task.FromResult<Outcome<Done>>(new Done());
        }
    }
}
