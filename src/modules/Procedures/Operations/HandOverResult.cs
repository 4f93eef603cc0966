using Chutri.Platform;
using Chutri.Procedures.Model;

namespace Chutri.Procedures.Operations;

/// <param name="To">Who takes it along in the applicant's place; null = the applicant.</param>
internal sealed record HandOverRequest(string Code, string? To);

/// <summary>The result goes to the applicant, at the counter.</summary>
internal sealed class HandOverResult(AppDatabase db, Intake intake, ProcedureDesk desk)
    : IOperation<HandOverRequest, Done>
{
    public Act Act => ProcedureActs.Receive;

    public async Task<Outcome<Done>> Run(
        HandOverRequest request,
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

        if ((request.To ?? dossier.ApplicantName) is not { Length: > 0 } to)
        {
            return Refusal.Invalid("to", DossierFieldWords.To);
        }

        if (dossier.HandOver(to, caller.Person, now) is { } no)
        {
            return no;
        }

        db.Record(new ResultHandedOver(dossier.Id, dossier.Code), caller, now);
        return new Done();
    }
}
