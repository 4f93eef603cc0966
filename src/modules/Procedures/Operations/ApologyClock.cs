using Chutri.Duties;
using Chutri.Platform;
using Chutri.Procedures.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Procedures.Operations;

/// <summary>Files that will not be ready by their appointment, each in an act of its own.</summary>
internal sealed class ApologyClock(
    AppDatabase db,
    DraftApology draft,
    OperationRunner runner,
    Calendars calendars,
    AuthorityClock clock
) : IDueWork
{
    private const int AtOnce = 500;

    public string Name => "procedures.apologies";

    public Words Title { get; } =
        new(
            "Soạn văn bản xin lỗi trước ngày hẹn trả",
            "Letters of apology before what was promised passes"
        );

    public async Task<DueOutcome> CarryOut(CancellationToken stop)
    {
        var now = clock.Now();
        var last = (await calendars.InForce(stop)).NextWorkingDay(now.Today);
        var due = await db.Set<Dossier>()
            .AsNoTracking()
            .Where(one =>
                one.State == DossierState.UnderWay
                && one.ApologyDuty == null
                && one.StandsSince == null
                && (one.NewDueOn ?? one.DueOn) <= last
                && (one.AcceptedOn < now.Today || (one.NewDueOn ?? one.DueOn) <= now.Today)
            )
            .OrderBy(one => one.Id)
            .ToListAsync(stop);
        return await DueOutcome.Each(
            due.Where(one => one.AcceptedOn < now.Today || one.IsHalfOver(now)),
            one => runner.Run(draft, one.Id, Caller.Program, stop),
            stop,
            AtOnce
        );
    }
}
