using Chutri.Duties;
using Chutri.Platform;
using Chutri.Procedures.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Procedures.Operations;

/// <param name="Cause">Why it is late.</param>
/// <param name="Where">At which step, held by whom, since when.</param>
internal sealed record SignApologyRequest(string Code, string Cause, string Where, DateOnly NewDue);

/// <summary>
/// A person signs the letter of apology: the applicant has a new date. What is late stays late by the first one.
/// </summary>
internal sealed class SignApology(
    AppDatabase db,
    Intake intake,
    ProcedureDesk desk,
    DutyBook duties,
    FormTexts forms
) : IOperation<SignApologyRequest, int>
{
    public Act Act => ProcedureActs.Apologise;

    /// <returns>The number of the letter.</returns>
    public async Task<Outcome<int>> Run(
        SignApologyRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (await intake.Find(request.Code, stop) is not { } dossier)
        {
            return DossierRefusals.NoSuchDossier;
        }

        if (await desk.Refuse(Act, dossier.Unit, caller, stop) is { } refusal)
        {
            return refusal;
        }

        if (dossier.State is not DossierState.UnderWay || dossier.Appointment is not { } old)
        {
            return DossierRefusals.NothingToApologise(dossier.Code, dossier.State.Name());
        }

        if (request.NewDue <= old || request.NewDue < now.Today)
        {
            return Refusal.Invalid("newDue", DossierFieldWords.NewDue);
        }

        if (!await intake.IsWorkingDay(request.NewDue, stop))
        {
            return Refusal.Invalid("newDue", DossierFieldWords.NotAWorkingDay);
        }

        var last = await db.Set<Apology>()
            .Where(one => one.Dossier == dossier.Id)
            .MaxAsync(one => (int?)one.Number, stop);
        var letter = new Apology
        {
            Dossier = dossier.Id,
            Number = (last ?? 0) + 1,
            Cause = request.Cause,
            Where = request.Where,
            OldDueOn = old,
            NewDueOn = request.NewDue,
            Form = (await forms.InForce(FormKind.Apology, stop)).Number,
            SignedBy = caller.Person,
            Signature = $"{caller.Signature}, {caller.Title}".Trim(',', ' '),
            SignedAt = now.Utc,
        };
        db.Add(letter);
        if (dossier.ApologyDuty is { } duty)
        {
            var closed = await duties.Close(duty, null, now, stop);
            if (closed.Refusal is { } no)
            {
                return no;
            }
        }

        dossier.Apologised(request.NewDue);
        db.Record(new ApologySigned(dossier.Id, dossier.Code, old, request.NewDue), caller, now);
        return letter.Number;
    }
}
