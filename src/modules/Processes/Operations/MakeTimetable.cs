using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Processes.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Processes.Operations;

/// <param name="Title">What each case is called, before its day.</param>
/// <param name="Day">Of the week, Monday = 1, or of the month.</param>
internal sealed record MakeTimetableRequest(
    string Process,
    string Title,
    TimetablePeriod Period,
    int Day
);

/// <summary>Cases begin by themselves from now on, for the caller's unit and in the caller's name.</summary>
internal sealed class MakeTimetable(AppDatabase db, ProcessDesk desk, Calendars calendars)
    : IOperation<MakeTimetableRequest, int>,
        INumbering
{
    public Act Act => ProcessesActs.Schedule;

    /// <returns>Its number in the process.</returns>
    public async Task<Outcome<int>> Run(
        MakeTimetableRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (await desk.Find(request.Process, stop) is not { } process)
        {
            return ProcessesRefusals.NoSuchProcess;
        }

        if (caller is not { Authority: { } starter, Unit: { } unit })
        {
            return ProcessesRefusals.OnlyPeople;
        }

        if (process.Published == 0)
        {
            return ProcessesRefusals.NotPublished;
        }

        var made = new CaseTimetable
        {
            Process = process.Id,
            Number =
                1 + await db.Set<CaseTimetable>().CountAsync(t => t.Process == process.Id, stop),
            Title = request.Title,
            Unit = unit,
            Starter = starter,
            Period = request.Period,
            Day = request.Day,
            MadeAt = now.Utc,
        };
        made.Advance(await calendars.InForce(stop), now.Today);
        db.Add(made);
        var said = made.Recurrence.Say();
        db.Record(
            new TimetableMade(
                process.Id,
                process.Code,
                process.Title,
                made.Title,
                said.Vietnamese,
                said.English,
                made.NextOn!.Value
            ),
            caller,
            now
        );
        return made.Number;
    }
}

internal sealed record StopTimetableRequest(string Process, int Number);

/// <summary>No case begins by it any more; those that began go on.</summary>
internal sealed class StopTimetable(AppDatabase db, ProcessDesk desk)
    : IOperation<StopTimetableRequest, Done>
{
    public Act Act => ProcessesActs.Schedule;

    public async Task<Outcome<Done>> Run(
        StopTimetableRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (await desk.Find(request.Process, stop) is not { } process)
        {
            return ProcessesRefusals.NoSuchProcess;
        }

        var found = await db.Set<CaseTimetable>()
            .SingleOrDefaultAsync(t => t.Process == process.Id && t.Number == request.Number, stop);
        if (found is null)
        {
            return ProcessesRefusals.NoSuchTimetable;
        }

        if (
            !caller.ActsFor(found.Unit)
            && await desk.Refuse(ProcessesActs.Describe, process.Owner, caller, stop) is { } no
        )
        {
            return no;
        }

        if (found.NextOn is null)
        {
            return ProcessesRefusals.TimetableIsOver;
        }

        found.Stop();
        db.Record(
            new TimetableStopped(process.Id, process.Code, process.Title, found.Title),
            caller,
            now
        );
        return new Done();
    }
}

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

internal sealed class TimetablesOfCases(
    AppDatabase db,
    StartByTimetable start,
    OperationRunner runner,
    AuthorityClock clock
) : IDueWork
{
    private const int AtOnce = 200;

    public string Name => "processes.timetables";

    public Words Title { get; } =
        new("Hồ sơ tự bắt đầu theo lịch", "Cases that begin by a timetable");

    public async Task<DueOutcome> CarryOut(CancellationToken stop)
    {
        var today = clock.Now().Today;
        var due = await db.Set<CaseTimetable>()
            .Where(t => t.NextOn != null && t.NextOn <= today)
            .OrderBy(t => t.NextOn)
            .Take(AtOnce)
            .Select(t => t.Id)
            .ToListAsync(stop);
        return await DueOutcome.Each(due, id => runner.Run(start, id, Caller.Program, stop), stop);
    }
}
