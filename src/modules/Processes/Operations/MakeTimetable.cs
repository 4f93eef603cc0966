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
