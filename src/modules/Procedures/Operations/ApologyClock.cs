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
        var today = clock.Now().Today;
        var last = (await calendars.InForce(stop)).NextWorkingDay(today);
        var due = await db.Set<Dossier>()
            .Where(one =>
                one.State == DossierState.UnderWay
                && one.ApologyDuty == null
                && one.StandsSince == null
                && (one.NewDueOn ?? one.DueOn) <= last
                && one.AcceptedOn < today
            )
            .OrderBy(one => one.Id)
            .Take(AtOnce)
            .Select(one => one.Id)
            .ToListAsync(stop);
        return await DueOutcome.Each(due, id => runner.Run(draft, id, Caller.Program, stop), stop);
    }
}
