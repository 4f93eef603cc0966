using Chutri.Duties;
using Chutri.Platform;
using Chutri.Procedures.Model;
using Chutri.ProcessEngine.Describing;
using Chutri.Processes;
using Chutri.WorkingCalendar;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Procedures.Operations;

/// <summary>Lays files before operations, and reckons when something is promised for.</summary>
internal sealed class Intake(AppDatabase db, Calendars calendars, AuthorityClock clock)
{
    public Task<Dossier?> Find(string code, CancellationToken stop)
    {
        var spelled = DossierCodes.Spelled(code);
        return db.Set<Dossier>().SingleOrDefaultAsync(one => one.Code == spelled, stop);
    }

    public async Task<Deadline> Promised(WorkSpan within, Moment now, CancellationToken stop) =>
        SpanDeadline.Of(within, await calendars.InForce(stop), clock.LocalOf(now.Utc));

    public async Task<bool> IsWorkingDay(DateOnly day, CancellationToken stop) =>
        (await calendars.InForce(stop)).IsWorkingDay(day);
}
