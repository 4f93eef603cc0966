using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Processes.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Processes.Operations;

/// <summary>
/// The case of a day that has come. Done twice it begins one: the day of the next one is moved in the same transaction, and the second
/// node finds it moved.
/// </summary>
internal sealed class StartByTimetable(
    AppDatabase db,
    CaseStarting starting,
    StaffReading staffing,
    PersonDirectory people,
    UnitDirectory units,
    Calendars calendars
) : IOperation<Guid, int>, INumbering
{
    public static Act Right { get; } =
        new(
            "processes.start-by-timetable",
            new("bắt đầu hồ sơ theo lịch", "start cases by their timetable")
        );

    public Act Act => Right;

    public async Task<Outcome<int>> Run(Guid id, Caller caller, Moment now, CancellationToken stop)
    {
        var table = await db.Set<CaseTimetable>().SingleAsync(t => t.Id == id, stop);
        if (table.NextOn is not { } day || day > now.Today)
        {
            return 0;
        }

        table.Advance(await calendars.InForce(stop), now.Today);
        var process = (await db.Set<DescribedProcess>().FindAsync([table.Process], stop))!;
        var unit = (await units.Find(table.Unit, stop))!;
        while (unit.Successor is { } successor && !unit.ActiveOn(now.Today))
        {
            unit = (await units.Find(successor, stop))!;
        }

        var set = await staffing.Find(table.Starter, stop);
        var person =
            set is not null && set.PostsOn(now.Today).Any(post => post.ActsFor(unit.Id))
                ? set
                : await people.HeadOf(unit.Id, now.Today, stop) ?? set;
        if (person is null)
        {
            return ProcessesRefusals.OnlyPeople;
        }

        var begun = await starting.Begin(
            process,
            new(process.Code, table.TitleOn(day).Shortened(Lengths.Title), null),
            person,
            unit,
            caller,
            now,
            stop
        );
        return begun.Refusal is { } refusal ? refusal : 1;
    }
}
