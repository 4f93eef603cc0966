using System.Net;
using Chutri.Faults.Tests.Kills;
using Chutri.Faults.Tests.Programs;
using Chutri.Faults.Tests.Work;
using Chutri.Testing;

namespace Chutri.Faults.Tests.Disks;

/// <summary>The disk under a data folder fails: acts are refused with a sentence, people still look, and work goes on when it is mended.</summary>
public sealed class DiskTests
{
    private const int MostActs = 500;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_full_disk_refuses_acts_lets_look_and_goes_on_when_there_is_room_again()
    {
        await using var disk = await Disk.InMemory(megabytes: 24);
        await using var program = await new RunningProgram(["--data", disk.Data]).Start(Stop);
        var office = await Office.Found(program.Address);
        using var chairman = await Office.SignIn(program.Address, Office.Chairman);
        using var desk = new Desk(program.Address, office.ChairmansToken);
        await desk.IssueUntil(expected: null, atMost: 1);

        disk.Fill();
        await desk.IssueUntil("disk-full", MostActs);
        (await desk.Look()).ShouldBe(HttpStatusCode.OK);
        (await chairman.Get("/")).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var other = Browser.At(program.Address);
        (await other.Get("/sign-in")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await BuiltProgram.Run(Stop, ["status", "--data", disk.Data])).Status.ShouldBe(1);

        disk.Free();
        await desk.IssueUntil(expected: null, atMost: 1);
        await IsAsAcknowledged(program, disk.Data, desk);
    }

    [Fact]
    public async Task On_a_full_disk_no_verb_says_that_there_is_no_data()
    {
        await using var disk = await Disk.InMemory(megabytes: 24);
        (
            await BuiltProgram.Run(Stop, ["database", "migrate", "--data", disk.Data])
        ).Status.ShouldBe(0);

        disk.Fill();
        var status = await BuiltProgram.Run(Stop, ["status", "--data", disk.Data]);

        status.Status.ShouldBe(3);
        status.Error.ShouldContain("đã đầy");
    }

    [Fact]
    public async Task A_disk_that_becomes_read_only_refuses_acts_lets_look_and_goes_on_after_its_repair()
    {
        Figures.OnlyInFull();
        await using var disk = await Disk.OfBlocks(megabytes: 64);
        await using var program = await new RunningProgram(["--data", disk.Data]).Start(Stop);
        var office = await Office.Found(program.Address);
        using var chairman = await Office.SignIn(program.Address, Office.Chairman);
        using var desk = new Desk(program.Address, office.ChairmansToken);
        await desk.IssueUntil(expected: null, atMost: 1);

        await disk.Break();
        (await desk.Issue("Việc trên đĩa hỏng")).ShouldBeOneOf("disk-read-only", "database-away");
        (await desk.Look()).ShouldBe(HttpStatusCode.OK);
        (await chairman.Get("/")).StatusCode.ShouldBe(HttpStatusCode.OK);

        await program.Kill();
        await disk.Repair();
        await program.Start(Stop);
        (await chairman.Get("/")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await desk.IssueUntil(expected: null, atMost: 1);
        await IsAsAcknowledged(program, disk.Data, desk);
    }

    [Fact]
    public async Task A_data_folder_that_is_taken_away_acknowledges_nothing_and_goes_on_when_it_is_back()
    {
        var folder = Directory.CreateTempSubdirectory("chutri-gone-");
        var (data, away) = (
            Path.Combine(folder.FullName, "data"),
            Path.Combine(folder.FullName, "away")
        );
        await using var program = await new RunningProgram(["--data", data]).Start(Stop);
        var office = await Office.Found(program.Address);
        using var chairman = await Office.SignIn(program.Address, Office.Chairman);
        using var desk = new Desk(program.Address, office.ChairmansToken);
        await desk.IssueUntil(expected: null, atMost: 1);

        Directory.Move(data, away);
        (await desk.Issue("Việc giao vào chỗ trống")).ShouldBe("database-away");
        (await program.Ready(Stop)).ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await desk.Issue("Việc giao vào chỗ trống")).ShouldBe("database-away");
        Directory.Exists(data).ShouldBeFalse();

        Directory.Move(away, data);
        (await chairman.Get("/")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await desk.IssueUntil(expected: null, atMost: 1);
        await IsAsAcknowledged(program, data, desk);
        folder.Delete(recursive: true);
    }

    private static async Task IsAsAcknowledged(RunningProgram program, string data, Desk desk)
    {
        (await program.End(Stop)).ShouldBe(0, program.Said);
        await using var place = Place.In(data);
        var titles = await place.Ask("select title from assignments_assignments");
        titles.Select(row => row[0]).ShouldBe(desk.Issued, ignoreOrder: true);
        await Doctor.FindsEveryLawKept(place);
    }
}
