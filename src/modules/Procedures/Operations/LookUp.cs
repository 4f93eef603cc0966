using Chutri.Organization;
using Chutri.Platform;
using Chutri.Procedures.Model;
using Chutri.Processes;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Procedures.Operations;

/// <param name="Address">From where it is asked.</param>
internal sealed record LookUpRequest(string Code, string Secret, string Address);

/// <summary>Where a file is, as everybody may see it who holds the slip: it names nobody, neither applicant nor official.</summary>
/// <param name="At">The steps at which it is now, with the unit that holds each.</param>
internal sealed record LookUpView(
    string Code,
    string Procedure,
    string Unit,
    DossierState State,
    DateOnly? AcceptedOn,
    DateOnly? DueOn,
    DateOnly? NewDueOn,
    DateOnly? ReadyOn,
    IReadOnlyList<LookUpStep> At,
    Rating? Rating
)
{
    public bool MayRate =>
        Rating is null && State is (DossierState.Ready or DossierState.HandedOver);
}

internal sealed record LookUpStep(string Name, string Unit);

/// <summary>Looks a file up by its code and the secret on the slip.</summary>
internal sealed class LookUp(
    AppDatabase db,
    CaseReading cases,
    UnitDirectory units,
    LookUpGuesses guesses,
    AuthorityClock clock
)
{
    public async Task<Outcome<LookUpView>> Run(LookUpRequest request, CancellationToken stop)
    {
        var code = DossierCodes.Spelled(request.Code);
        var now = clock.Now().Utc;
        var who = $"{request.Address} {code}";
        var found = await db.Set<Dossier>()
            .AsNoTracking()
            .SingleOrDefaultAsync(one => one.Code == code, stop);
        if (found is null || !RateDossier.Opens(found.Secret, request.Secret))
        {
            // Whoever has the slip is answered even while somebody else guesses from the same address.
            var tooOften = guesses.Guard.TriedTooOften(who, now);
            guesses.Guard.NoteWrong(who, now);
            return tooOften ? DossierRefusals.TooManyTries : DossierRefusals.NotFoundHere;
        }

        var way =
            found.State is DossierState.UnderWay && found.CaseCode is { } of
                ? await cases.Find(of, clock.Now(), stop)
                : null;
        var names = await units.Names(stop);
        return new LookUpView(
            found.Code,
            found.ProcedureName,
            names.GetValueOrDefault(found.Unit, ""),
            found.State,
            found.AcceptedOn,
            found.DueOn,
            found.NewDueOn,
            found.ReadyOn,
            [
                .. (way?.Open ?? []).Select(step => new LookUpStep(
                    step.Name,
                    step.Duty.Holder is { } holder ? names.GetValueOrDefault(holder.Unit, "") : ""
                )),
            ],
            found.Rating
        );
    }
}
