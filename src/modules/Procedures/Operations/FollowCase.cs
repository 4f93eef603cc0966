using Chutri.Duties;
using Chutri.Platform;
using Chutri.Procedures.Model;
using Chutri.Processes;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Procedures.Operations;

/// <summary>
/// When the case of a file has come to its end there is a result; when it was ended early, there is none. While the applicant is
/// asked for more, what was promised stands still.
/// </summary>
internal sealed class FollowCase(
    AppDatabase db,
    DutyBook duties,
    FormTexts forms,
    Calendars calendars
)
    : IListen<CaseEnded>,
        IListen<CaseStopped>,
        IListen<MissingAsked>,
        IListen<MissingGiven>,
        IListen<MissingTakenBack>
{
    public async Task Hear(MissingAsked fact, Caller caller, Moment now, CancellationToken stop) =>
        (await Of(fact.Case, stop))?.Stands(now);

    public Task Hear(MissingGiven fact, Caller caller, Moment now, CancellationToken stop) =>
        NothingIsWaitedFor(fact, caller, now, stop);

    public Task Hear(MissingTakenBack fact, Caller caller, Moment now, CancellationToken stop) =>
        NothingIsWaitedFor(fact, caller, now, stop);

    public async Task Hear(CaseEnded fact, Caller caller, Moment now, CancellationToken stop)
    {
        if (await Of(fact.Case, stop) is { } dossier)
        {
            await NoApology(dossier, now, stop);
            await GoesOn(dossier, caller, now, stop);
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

    private async Task NothingIsWaitedFor(
        CaseFact fact,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (await Of(fact.Case, stop) is { } dossier)
        {
            await GoesOn(dossier, caller, now, stop);
        }
    }

    private async Task GoesOn(Dossier dossier, Caller caller, Moment now, CancellationToken stop) =>
        dossier.GoesOn(
            PaperWords.Waited.Vietnamese,
            caller.Signature,
            await calendars.InForce(stop),
            now
        );

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
