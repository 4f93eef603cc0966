using Chutri.Platform;
using Chutri.Procedures.Model;
using Chutri.Processes;

namespace Chutri.Procedures.Operations;

internal enum TakeInDecision
{
    Accept,
    Ask,
    Refuse,
}

/// <param name="Dossier">Code of a file whose applicant was asked and comes again; null = one that comes for the first time.</param>
/// <param name="Procedure">Code; not read where <paramref name="Dossier"/> says it.</param>
/// <param name="PapersThere">Names of the papers that are there, as the procedure lists them.</param>
/// <param name="Note">What has to be corrected, or why it is refused.</param>
internal sealed record TakeInRequest(
    string? Dossier,
    string? Procedure,
    Applicant Applicant,
    IReadOnlyCollection<string> PapersThere,
    TakeInDecision Decision,
    string Note
);

/// <summary>
/// What a counter does with a file: it is taken in and its case begins, or the applicant is asked once for all that is missing, or it
/// is refused with reasons. Each in writing.
/// </summary>
internal sealed class TakeIn(
    AppDatabase db,
    Counters counters,
    ProcedureDesk desk,
    Intake intake,
    FormTexts forms,
    CaseRunning cases
) : IOperation<TakeInRequest, string>, INumbering
{
    public Act Act => ProcedureActs.Receive;

    /// <returns>The code of the file.</returns>
    public async Task<Outcome<string>> Run(
        TakeInRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var known = request.Dossier is { } code ? await intake.Find(code, stop) : null;
        if (request.Dossier is not null && known is null)
        {
            return DossierRefusals.NoSuchDossier;
        }

        if (known is { State: not DossierState.Asked })
        {
            return DossierRefusals.IsTakenIn(known.Code, known.State.Name());
        }

        var found = await desk.For(
            known?.ProcedureCode ?? request.Procedure ?? "",
            Act,
            caller,
            stop
        );
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var procedure = found.Value;
        // Whoever was asked before it ended may still come again.
        if (known is null && procedure.EndedOn is not null)
        {
            return ProcedureRefusals.Ended(procedure.Code);
        }

        if (procedure.Process.Length == 0)
        {
            return DossierRefusals.NoProcess(procedure.Code);
        }

        var papers = PaperLine.Of(procedure.Papers);
        CheckedPaper[] looked =
        [
            .. papers.Select(paper => new CheckedPaper(
                paper.Name,
                paper.MayBeMissing,
                request.PapersThere.Contains(paper.Name)
            )),
        ];
        FieldError[] errors = [.. request.Applicant.Wrong(), .. Wrong(request, looked)];
        return errors.Length > 0
            ? Refusal.Invalid(errors)
            : await Decide(request, known, procedure, looked, caller, now, stop);
    }

    private static IEnumerable<FieldError> Wrong(
        TakeInRequest request,
        IReadOnlyList<CheckedPaper> looked
    )
    {
        var missing = Missing(looked);
        if (request.PapersThere.Any(name => looked.All(paper => paper.Name != name)))
        {
            // The procedure was changed since the page was opened.
            yield return new("papers", DossierFieldWords.NoSuchPaper);
        }
        else if (request.Decision is TakeInDecision.Accept && missing.Count > 0)
        {
            yield return new("papers", DossierFieldWords.Missing(missing));
        }

        if (request.Note.Length > 0)
        {
            yield break;
        }

        if (request.Decision is TakeInDecision.Ask && missing.Count == 0)
        {
            yield return new("note", DossierFieldWords.NothingMissing);
        }
        else if (request.Decision is TakeInDecision.Refuse)
        {
            yield return new("note", DossierFieldWords.WhyRefused);
        }
    }

    private static IReadOnlyList<string> Missing(IEnumerable<CheckedPaper> looked) =>
        [
            .. looked
                .Where(paper => !paper.IsThere && !paper.MayBeMissing)
                .Select(paper => paper.Name),
        ];

    private async Task<Outcome<string>> Decide(
        TakeInRequest request,
        Dossier? known,
        Procedure procedure,
        IReadOnlyList<CheckedPaper> looked,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var papers = CheckedPaper.Write(looked);
        var dossier = known;
        if (dossier is null)
        {
            var number = await counters.Next(DossierCodes.Counter(now.Today.Year), stop);
            dossier = Dossier.Of(
                DossierCodes.Of(now.Today.Year, number),
                procedure,
                request.Applicant,
                papers,
                DossierCodes.NewSecret(),
                caller.Person,
                now
            );
            db.Add(dossier);
        }
        else
        {
            dossier.Look(request.Applicant, papers, caller.Person);
        }

        var refused = request.Decision switch
        {
            TakeInDecision.Ask => await Ask(dossier, request, looked, caller, now, stop),
            TakeInDecision.Refuse => await Refuse(dossier, request, caller, now, stop),
            _ => await Accept(dossier, procedure, caller, now, stop),
        };
        return refused is { } no ? no : dossier.Code;
    }

    private async Task<Refusal?> Accept(
        Dossier dossier,
        Procedure procedure,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var deadline = await intake.Promised(procedure.Within, now, stop);
        var form = await forms.InForce(FormKind.Slip, stop);
        var title = $"{procedure.Name} ({dossier.Code})".Shortened(Lengths.Name);
        var begun = await cases.Start(
            new(procedure.Process, title, null) { DueOn = deadline.Due },
            caller,
            now,
            stop
        );
        if (begun.Refusal is { } refusal)
        {
            return refusal;
        }

        dossier.Accept(procedure, deadline, form.Number, now);
        dossier.RunsAs(begun.Value.Id, begun.Value.Code);
        db.Record(
            new DossierAccepted(
                dossier.Id,
                dossier.Code,
                dossier.ProcedureName,
                deadline.Due,
                begun.Value.Id,
                begun.Value.Code
            ),
            caller,
            now
        );
        return null;
    }

    private async Task<Refusal?> Ask(
        Dossier dossier,
        TakeInRequest request,
        IReadOnlyList<CheckedPaper> looked,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        string[] all =
        [
            .. Missing(looked).Select(paper => PaperWords.Bring(paper).Vietnamese),
            .. request.Note.Split(
                '\n',
                StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
            ),
        ];
        var what = string.Join('\n', all).Shortened(Lengths.Reason);
        var form = await forms.InForce(FormKind.Request, stop);
        if (dossier.Ask(what, form.Number, now) is { } refusal)
        {
            return refusal;
        }

        db.Record(new MoreAsked(dossier.Id, dossier.Code, dossier.ProcedureName), caller, now);
        return null;
    }

    private async Task<Refusal?> Refuse(
        Dossier dossier,
        TakeInRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var form = await forms.InForce(FormKind.Refusal, stop);
        dossier.Refuse(request.Note, form.Number, now);
        db.Record(new DossierRefused(dossier.Id, dossier.Code, dossier.ProcedureName), caller, now);
        return null;
    }
}
