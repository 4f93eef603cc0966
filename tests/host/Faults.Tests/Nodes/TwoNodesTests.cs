using Chutri.Faults.Tests.Kills;
using Chutri.Faults.Tests.Programs;
using Chutri.Faults.Tests.Work;
using Chutri.Testing;

namespace Chutri.Faults.Tests.Nodes;

/// <summary>Two nodes on one PostgreSQL behind a balancer: one may go, killed or told to, and the people at work do not notice.</summary>
public sealed class TwoNodesTests
{
    private const int Callers = 4;
    private const int ActsBetween = 15;

    private static readonly (string, string)[] Settings =
    [
        ("Chutri__LeaveInSeconds", "2"),
        ("Chutri__Proxies", "127.0.0.1"),
    ];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static int Kills => Figures.InFull ? Math.Max(2, Figures.Kills / 5) : 2;

    [Fact]
    public async Task One_node_is_killed_and_each_is_upgraded_while_people_work_and_nothing_is_lost()
    {
        Figures.OnlyInFull();
        await using var place = await Place.Create(DatabaseKind.Postgres);
        await using var one = new RunningProgram(place.Named, Settings);
        await using var other = new RunningProgram(place.Named, Settings);
        await Task.WhenAll(one.Start(Stop), other.Start(Stop)); // together, on a database in which nothing is yet
        await using var balancer = await Balancer.Start(Stop, one.Address, other.Address);
        await balancer.WhenUp(one.Address, Stop);
        await balancer.WhenUp(other.Address, Stop);
        await using var work = await Workload.Begin(
            balancer.Address,
            balancer.Address,
            Callers,
            Figures.Seed
        );

        for (var kill = 0; kill < Kills; kill++)
        {
            await Killed(kill % 2 == 0 ? one : other, balancer, work);
        }

        Figures.Say(
            $"two nodes, {Kills} kills: {work.Tally}; sent to the other node {balancer.Retried}, 502 {balancer.Failed}"
        );
        work.Tally.Missed.ShouldBe(0);

        var (repeated, retried, failed) = (work.Tally.Repeated, balancer.Retried, balancer.Failed);
        await BringUp(place);
        await Upgraded(one, balancer, work);
        await Upgraded(other, balancer, work);
        await work.Finish();

        Figures.Say(
            $"two nodes, both started anew: {work.Tally}; sent to the other node {balancer.Retried}, 502 {balancer.Failed}"
        );
        work.Tally.Missed.ShouldBe(0);
        work.Tally.Repeated.ShouldBe(repeated);
        balancer.Failed.ShouldBe(failed);
        balancer.Retried.ShouldBe(retried);
        work.Tally.Refused.ShouldBeEmpty();
        (await work.Differences(place)).ShouldBeEmpty($"seed {Figures.Seed}");
        await Doctor.FindsEveryLawKept(place);
    }

    /// <summary>What the migrations of a newer program may do while older nodes run (docs/decisions/0027).</summary>
    private static async Task BringUp(Place place)
    {
        await place.Ask("create table later_things (id uuid primary key)");
        await place.Ask("alter table assignments_assignments add column later_note text");
        await place.Ask("alter table platform_facts add column later_count int not null default 0");
    }

    private static async Task Killed(RunningProgram node, Balancer balancer, Workload work)
    {
        await work.Acts(ActsBetween, Stop);
        await node.Kill();
        await work.Acts(ActsBetween, Stop);
        await node.Start(Stop);
        await balancer.WhenUp(node.Address, Stop);
    }

    private static async Task Upgraded(RunningProgram node, Balancer balancer, Workload work)
    {
        await work.Acts(ActsBetween, Stop);
        (await node.End(Stop)).ShouldBe(0, node.Said);
        await work.Acts(ActsBetween, Stop);
        await node.Start(Stop);
        await balancer.WhenUp(node.Address, Stop);
        await work.Acts(ActsBetween, Stop);
    }
}
