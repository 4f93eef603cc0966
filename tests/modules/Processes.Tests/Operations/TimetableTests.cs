using Chutri.Platform;
using Chutri.Processes.Model;
using Chutri.Processes.Operations;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Processes.Tests.Operations;

public sealed class TimetableTests
{
    [Theory, OnBothDatabases]
    public async Task A_case_begins_by_itself_on_its_day_once_however_many_nodes_look(
        DatabaseKind kind
    )
    {
        await using var office = await ProcessOffice.Start(kind);
        var process = await office.Published(ProcessOffice.Leave);
        var made = await office.Run<MakeTimetable, MakeTimetableRequest, int>(
            new(process, "Kiểm kê", TimetablePeriod.Week, 1),
            office.Van
        );
        made.Refusal.ShouldBeNull();

        (await Both(office)).ShouldBe(0);
        office.Program.Time.Advance(TimeSpan.FromDays(5));
        (await Both(office)).ShouldBe(1);
        (await Both(office)).ShouldBe(0);

        var begun = (await Cases(office)).ShouldHaveSingleItem();
        begun.Title.ShouldBe("Kiểm kê (30/11/2026)");
        (begun.Unit, begun.Starter).ShouldBe((office.Board.Id, office.Van.Person!.Value));
        (await office.At(begun.Code)).Duty.Holder!.Person.ShouldBe(office.Van.Person);

        var table = (await Tables(office)).ShouldHaveSingleItem();
        (await office.Run<StartByTimetable, Guid, int>(table.Id, Caller.Program)).Value.ShouldBe(0);
        (await Stop(office, process, made.Value, office.Bao)).Refusal!.Kind.ShouldBe(
            RefusalKind.NotAllowed
        );
        (await Stop(office, process, made.Value, office.Van)).Refusal.ShouldBeNull();
        office.Program.Time.Advance(TimeSpan.FromDays(7));
        (await Both(office)).ShouldBe(0);
        await office.LawsHold();
    }

    /// <summary>What two nodes carry out in the same minute.</summary>
    private static async Task<int> Both(ProcessOffice office)
    {
        var done = await Task.WhenAll(CarryOut(office), CarryOut(office));
        done.ShouldAllBe(one => one.Refusal == null);
        return done.Sum(one => one.Done);
    }

    private static Task<DueOutcome> CarryOut(ProcessOffice office) =>
        office.Program.In(scope =>
            scope
                .GetServices<IDueWork>()
                .Single(work => work.Name == "processes.timetables")
                .CarryOut(CancellationToken.None)
        );

    private static Task<Outcome<Done>> Stop(
        ProcessOffice office,
        string process,
        int number,
        Caller by
    ) => office.Run<StopTimetable, StopTimetableRequest, Done>(new(process, number), by);

    private static Task<List<CaseTimetable>> Tables(ProcessOffice office) =>
        office.Program.In(scope =>
            scope.GetRequiredService<AppDatabase>().Set<CaseTimetable>().ToListAsync()
        );

    private static Task<List<ProcessCase>> Cases(ProcessOffice office) =>
        office.Program.In(scope =>
            scope.GetRequiredService<AppDatabase>().Set<ProcessCase>().ToListAsync()
        );
}
