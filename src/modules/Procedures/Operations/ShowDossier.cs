using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Procedures.Model;
using Chutri.Processes;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Procedures.Operations;

/// <param name="Applicant">Null once it was taken out.</param>
/// <param name="Answering">Who answers for steps that nobody has taken: the head of the unit, by unit, with the post.</param>
/// <param name="Missing">What was asked for at a step and has not come.</param>
/// <param name="Way">The way of its case; empty as long as there is none.</param>
internal sealed record DossierView(
    Dossier Dossier,
    UnitSummary Unit,
    Applicant? Applicant,
    IReadOnlyList<CheckedPaper> Papers,
    IReadOnlyList<CaseStepSummary> Way,
    IReadOnlyDictionary<UnitId, string> Answering,
    IReadOnlyList<Apology> Apologies,
    CaseMissing? Missing,
    string ReceivedBy,
    bool MayReceive,
    bool MayApologise
)
{
    public IEnumerable<CaseStepSummary> OpenSteps => Way.Where(step => step.EndedAt is null);
}

/// <summary>One file: what came in, what was promised, where it is. For the counter, its leaders, and whoever does or did a step of it.</summary>
internal sealed class ShowDossier(
    AppDatabase db,
    Intake intake,
    ProcedureDesk desk,
    CaseReading cases,
    UnitDirectory units,
    PersonDirectory people,
    AuthorityClock clock
)
{
    public async Task<Outcome<DossierView>> Run(string code, Caller caller, CancellationToken stop)
    {
        if (await intake.Find(code, stop) is not { } one)
        {
            return DossierRefusals.NoSuchDossier;
        }

        var way = one.CaseCode is { } of ? await cases.Find(of, clock.Now(), stop) : null;
        var receives = await desk.May(ProcedureActs.Receive, one.Unit, caller, stop);
        var leads = await desk.May(ProcedureActs.Apologise, one.Unit, caller, stop);
        if (
            !receives
            && !leads
            && !caller.IsUnbounded
            && way?.Steps.Any(step => DoesOrDid(step, caller)) is not true
        )
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
            await Answering(way?.Open ?? [], stop),
            await db.Set<Apology>()
                .AsNoTracking()
                .Where(letter => letter.Dossier == one.Id)
                .OrderBy(letter => letter.Number)
                .ToListAsync(stop),
            way?.Missing,
            by,
            receives,
            leads
        );
    }

    private async Task<IReadOnlyDictionary<UnitId, string>> Answering(
        IEnumerable<CaseStepSummary> open,
        CancellationToken stop
    )
    {
        UnitId[] untaken =
        [
            .. open.Select(step => step.Duty.Holder)
                .OfType<Holder>()
                .Where(holder => holder.Person is null)
                .Select(holder => holder.Unit)
                .Distinct(),
        ];
        if (untaken.Length == 0)
        {
            return new Dictionary<UnitId, string>();
        }

        var today = clock.Now().Today;
        return (await people.HeadsOf(untaken, today, stop)).ToDictionary(
            head => head.Key,
            head => $"{head.Value.Name}, {head.Value.TitleFor(head.Key, today)}".Trim(',', ' ')
        );
    }

    private static bool DoesOrDid(CaseStepSummary step, Caller caller) =>
        step.Duty.Holder is { } holder && caller.ActsFor(holder.Unit) && Works(caller)
        || step.Duty.Holdings.Any(held =>
            held.Person is { } person && (person == caller.Person || person == caller.Authority)
        );

    private static bool Works(Caller caller) =>
        caller.Role is Role.Head or Role.Deputy or Role.Clerk or Role.Officer;
}
