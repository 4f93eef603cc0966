using Chutri.Organization;
using Chutri.Platform;
using Chutri.Procedures.Model;
using Chutri.Processes;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Procedures.Operations;

/// <param name="Applicant">Null once it was taken out.</param>
/// <param name="Way">The way of its case; empty as long as there is none.</param>
internal sealed record DossierView(
    Dossier Dossier,
    UnitSummary Unit,
    Applicant? Applicant,
    IReadOnlyList<CheckedPaper> Papers,
    IReadOnlyList<StepOnTheWay> Way,
    IReadOnlyList<Apology> Apologies,
    string ReceivedBy,
    bool MayReceive,
    bool MayApologise
)
{
    public IEnumerable<StepOnTheWay> OpenSteps => Way.Where(step => step.EndedAt is null);
}

/// <summary>One file: what came in, what was promised, where it is. For the counter, its leaders, and whoever does or did a step of it.</summary>
internal sealed class ShowDossier(
    AppDatabase db,
    Intake intake,
    ProcedureDesk desk,
    CaseReading cases,
    UnitDirectory units,
    PersonDirectory people
)
{
    public async Task<Outcome<DossierView>> Run(string code, Caller caller, CancellationToken stop)
    {
        if (await intake.Find(code, stop) is not { } one)
        {
            return DossierRefusals.NoSuchDossier;
        }

        var way = one.CaseCode is { } of ? await cases.Of(of, caller, stop) : null;
        var receives = await desk.May(ProcedureActs.Receive, one.Unit, caller, stop);
        if (!receives && way?.TakesPart is not true && !caller.IsUnbounded)
        {
            return DossierRefusals.NoSuchDossier;
        }

        var by = one.ReceivedBy is { } person
            ? (await people.Names([person], stop)).GetValueOrDefault(person, "")
            : "";
        return new DossierView(
            one,
            (await units.Find(one.Unit, stop))!,
            one.ApplicantName is { } name
                ? new(
                    name,
                    one.ApplicantPhone ?? "",
                    one.ApplicantIdentity ?? "",
                    one.ApplicantAddress ?? ""
                )
                : null,
            CheckedPaper.Read(one.Papers),
            way?.Steps ?? [],
            await db.Set<Apology>()
                .AsNoTracking()
                .Where(letter => letter.Dossier == one.Id)
                .OrderBy(letter => letter.Number)
                .ToListAsync(stop),
            by,
            receives,
            await desk.May(ProcedureActs.Apologise, one.Unit, caller, stop)
        );
    }
}
