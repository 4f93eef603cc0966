using System.Net;
using Chutri.Faults.Tests.Kills;
using Chutri.Faults.Tests.Programs;
using Chutri.Faults.Tests.Work;
using Chutri.Testing;

namespace Chutri.Faults.Tests.Clocks;

/// <summary>
/// The machine's clock is set to another year under a running program and back again, by libfaketime where it is installed; the
/// kernel's count of the time since the start goes on as it was, as on a real machine.
/// </summary>
public sealed class ClockTests : IDisposable
{
    private readonly string shift = Path.GetTempFileName();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, InlineData("+365d"), InlineData("-365d")]
    public async Task A_clock_a_year_off_writes_nothing_lets_look_and_acts_go_on_when_it_is_right(
        string off
    )
    {
        Figures.OnlyInFull();
        var library = Directory
            .EnumerateFiles("/usr/lib", "libfaketimeMT.so.1", SearchOption.AllDirectories)
            .FirstOrDefault();
        Assert.SkipWhen(library is null, "libfaketime (Debian: faketime) is not installed");
        await Set("+0");
        await using var place = await Place.Create(DatabaseKind.Sqlite);
        await using var program = await new RunningProgram(
            place.Named,
            ("LD_PRELOAD", library!),
            ("FAKETIME_TIMESTAMP_FILE", shift),
            ("FAKETIME_NO_CACHE", "1"),
            ("FAKETIME_DONT_FAKE_MONOTONIC", "1"),
            ("DONT_FAKE_MONOTONIC", "1")
        ).Start(Stop);
        var office = await Office.Found(program.Address);
        using var desk = new Desk(program.Address, office.ChairmansToken);
        using var chairman = await Office.SignIn(program.Address, Office.Chairman);
        await desk.IssueUntil(expected: null, atMost: 1);

        await Set(off);
        (await desk.Issue("Việc trong năm khác")).ShouldBe("clock-jumped");
        (await desk.Look()).ShouldBe(HttpStatusCode.OK);
        using var page = await chairman.Get("/");
        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await program.Ready(Stop)).ShouldBe(HttpStatusCode.OK);

        await Set("+0");
        await desk.IssueUntil(expected: null, atMost: 1);
        await program.Kill(); // told to end, it would wait by the library's timers
        var days = await place.Ask("select distinct substr(at, 1, 10) from platform_facts");
        days.ShouldAllBe(day => string.CompareOrdinal(day[0], Office.Day(-2)) > 0);
        days.ShouldAllBe(day => string.CompareOrdinal(day[0], Office.Day(2)) < 0);
        await Doctor.FindsEveryLawKept(place);
    }

    public void Dispose() => File.Delete(shift);

    private Task Set(string offset) => File.WriteAllTextAsync(shift, offset + "\n", Stop);
}
