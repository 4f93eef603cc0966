using Chutri.Duties;
using Chutri.Platform;
using Chutri.Procedures.Model;
using Chutri.Processes.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Procedures.Operations;

/// <summary>When the case of a file has come to its end there is a result; when it was ended early, there is none.</summary>
internal sealed class FollowCase(AppDatabase db, DutyBook duties, FormTexts forms)
    : IListen<CaseEnded>,
        IListen<CaseStopped>
{
    public async Task Hear(CaseEnded fact, Caller caller, Moment now, CancellationToken stop)
    {
        if (await Of(fact.Case, stop) is { } dossier)
        {
            await NoApology(dossier, now, stop);
            dossier.HasResult(now);
        }
    }

    public async Task Hear(CaseStopped fact, Caller caller, Moment now, CancellationToken stop)
    {
        if (await Of(fact.Case, stop) is { } dossier)
        {
            await NoApology(dossier, now, stop);
            var form = await forms.InForce(FormKind.Stopped, stop);
            dossier.Stop(fact.Why?.Shortened(Lengths.Reason), form.Number, now);
        }
    }

    private Task<Dossier?> Of(Guid id, CancellationToken stop) =>
        db.Set<Dossier>()
            .SingleOrDefaultAsync(
                one => one.Case == id && one.State == DossierState.UnderWay,
                stop
            );

    private async Task NoApology(Dossier dossier, Moment now, CancellationToken stop)
    {
        if (dossier.ApologyDuty is { } duty)
        {
            await duties.Withdraw(duty, null, now, stop);
        }
    }
}
