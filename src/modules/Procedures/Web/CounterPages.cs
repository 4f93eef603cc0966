using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Procedures.Model;
using Chutri.Procedures.Operations;
using Microsoft.AspNetCore.Http;

namespace Chutri.Procedures.Web;

/// <summary>The two pages of the counter.</summary>
internal sealed class CounterPages(
    FindProcedures find,
    ProcedureDesk desk,
    Intake intake,
    UnitDirectory units,
    AuthorityClock clock
)
{
    public async Task<IResult> Show(
        HttpContext context,
        string? procedure,
        string? dossier,
        FormEntry entry,
        CancellationToken stop
    )
    {
        var caller = context.Features.Get<Caller>()!;
        if (!caller.Has(ProcedureActs.Receive))
        {
            return PlatformRefusals.RoleMayNot(ProcedureActs.Receive, caller).Answer(context);
        }

        var known = dossier is { Length: > 0 } ? await intake.Find(dossier, stop) : null;
        if (dossier is { Length: > 0 } && known is null)
        {
            return DossierRefusals.NoSuchDossier.Answer(context);
        }

        var code = known?.ProcedureCode ?? procedure;
        if (string.IsNullOrWhiteSpace(code))
        {
            return await Choose(
                context,
                caller,
                // The form of the first page was sent without a choice.
                procedure is null
                    ? FormEntry.Empty
                    : FormEntry.Empty.With([NothingChosen]),
                stop
            );
        }

        var found = await desk.For(code, ProcedureActs.Receive, caller, stop);
        return found.Refusal is { } refusal
            ? refusal.Answer(context)
            : await Form(context, found.Value, known, entry, stop);
    }

    private static FieldError NothingChosen { get; } =
        new("procedure", DossierFieldWords.Procedure);

    private async Task<IResult> Choose(
        HttpContext context,
        Caller caller,
        FormEntry entry,
        CancellationToken stop
    )
    {
        var names = await units.Names(stop);
        return Pages.Show<CounterChoicePage>(
            context,
            new CounterChoiceModel(
                [
                    .. (await find.Receivable(caller, stop))
                        .OrderByDescending(one => one.Unit == caller.Unit)
                        .ThenBy(one => one.Code, StringComparer.Ordinal)
                        .Select(one => new Choice(
                            one.Code,
                            one.Name,
                            $"{one.Code} · {names.GetValueOrDefault(one.Unit, "")}"
                        )),
                ],
                entry
            ),
            CounterWords.Title,
            ProcedurePages.StatusOf(entry)
        );
    }

    private async Task<IResult> Form(
        HttpContext context,
        Procedure procedure,
        Dossier? known,
        FormEntry entry,
        CancellationToken stop
    )
    {
        var looked = known is null ? [] : CheckedPaper.Read(known.Papers);
        var due = await intake.Promised(procedure.Within, clock.Now(), stop);
        return Pages.Show<CounterPage>(
            context,
            new CounterModel(
                procedure.Code,
                procedure.Name,
                (await units.Find(procedure.Unit, stop))?.Name ?? "",
                SpanWords.Of(procedure.Within),
                ProcedureWords.FeeOf(procedure.FeeInVnd),
                due.Due,
                known?.Code,
                [
                    .. PaperLine
                        .Of(procedure.Papers)
                        .Select(paper => new Choice(
                            paper.Name,
                            new(paper.Name, paper.Name),
                            paper.MayBeMissing ? CounterWords.MayBeMissing : null
                        )),
                ],
                [.. looked.Where(paper => paper.IsThere).Select(paper => paper.Name)],
                known?.ApplicantName,
                known?.ApplicantPhone,
                known?.ApplicantIdentity,
                known?.ApplicantAddress,
                known?.Note,
                entry
            ),
            CounterWords.Title,
            ProcedurePages.StatusOf(entry)
        );
    }
}
