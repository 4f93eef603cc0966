using System.Net;
using Chutri.Faults.Tests.Kills;
using Chutri.Faults.Tests.Programs;
using Chutri.Faults.Tests.Work;
using Chutri.Testing;

namespace Chutri.Faults.Tests.Databases;

/// <summary>The PostgreSQL server goes and comes back, in order and as in a loss of power.</summary>
public sealed class DatabaseGoneTests
{
    private const int Callers = 4;
    private const int ActsBetween = 10;
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task While_it_is_gone_a_sentence_says_so_and_when_it_is_back_all_goes_on()
    {
        await using var server = await PostgresServer.Start();
        await using var program = await new RunningProgram(["--database", server.Database]).Start(
            Stop
        );
        var office = await Office.Found(program.Address);
        using var chairman = await Office.SignIn(program.Address, Office.Chairman);
        using var desk = new Desk(program.Address, office.ChairmansToken);
        await desk.IssueUntil(expected: null, atMost: 1);

        await server.Down("fast");
        using var page = await chairman.Get("/").WaitAsync(Soon, Stop);
        page.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        page.Headers.RetryAfter.ShouldNotBeNull();
        (await Browser.Text(page)).ShouldContain("chưa nối được với cơ sở dữ liệu");
        (await desk.Issue("Việc khi mất cơ sở dữ liệu").WaitAsync(Soon, Stop)).ShouldBe(
            "database-away"
        );
        (await program.Ready(Stop)).ShouldBe(HttpStatusCode.ServiceUnavailable);
        using var watch = Browser.At(program.Address);
        using var alive = await watch.Get("/health");
        alive.StatusCode.ShouldBe(HttpStatusCode.OK);

        await server.Up();
        await program.WhenReady(Stop);
        using var again = await chairman.Get("/");
        again.StatusCode.ShouldBe(HttpStatusCode.OK);
        await desk.IssueUntil(expected: null, atMost: 1);
    }

    [Fact]
    public async Task A_program_that_is_started_before_its_database_waits_for_it_and_says_so_once()
    {
        await using var server = await PostgresServer.Start();
        await server.Down("fast");
        await using var program = new RunningProgram(["--database", server.Database]);
        program.Begin();
        using var visitor = Browser.At(program.Address);
        while (await program.Ready(Stop) is null)
        {
            program.HasEnded.ShouldBeFalse(program.Said);
            await Task.Delay(50, Stop);
        }

        (await program.Ready(Stop)).ShouldBe(HttpStatusCode.ServiceUnavailable);
        using var alive = await visitor.Get("/health");
        alive.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var page = await visitor.Get("/");
        page.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await Browser.Text(page)).ShouldContain("chờ cơ sở dữ liệu");

        await server.Up();
        await program.WhenReady(Stop);
        await Office.Found(program.Address);
        program.Said.Split("Không nối được").Length.ShouldBe(2, program.Said);
        program.Said.ShouldNotContain("fail:");
        program.Said.ShouldNotContain("   at ");
        (await program.End(Stop)).ShouldBe(0, program.Said);
    }

    [Fact]
    public async Task It_loses_its_power_while_people_work_and_nothing_acknowledged_is_lost()
    {
        Figures.OnlyInFull();
        await using var server = await PostgresServer.Start();
        await using var place = Place.On(server.Database);
        await using var program = await new RunningProgram(place.Named).Start(Stop);
        await using var work = await Workload.Begin(
            program.Address,
            program.Address,
            Callers,
            Figures.Seed
        );
        for (var time = 0; time < (Figures.InFull ? 20 : 2); time++)
        {
            await work.Acts(ActsBetween, Stop);
            await server.Down("immediate");
            await server.Up();
        }

        await work.Acts(ActsBetween, Stop);
        await work.Finish();
        (await program.End(Stop)).ShouldBe(0, program.Said);
        Figures.Say($"database server without power, seed {Figures.Seed}: {work.Tally}");
        (await work.Differences(place)).ShouldBeEmpty($"seed {Figures.Seed}");
        await Doctor.FindsEveryLawKept(place);
    }
}
