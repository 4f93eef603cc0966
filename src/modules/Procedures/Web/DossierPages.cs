using Chutri.Duties;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Procedures.Model;
using Chutri.Procedures.Operations;
using Chutri.Processes;
using Chutri.WorkingCalendar;
using Microsoft.AspNetCore.Http;

namespace Chutri.Procedures.Web;

/// <summary>The page of a file.</summary>
internal sealed class DossierPages(
    ShowDossier show,
    FactReading facts,
    Calendars calendars,
    AuthorityClock clock
)
{
    private const int FactsShown = 50;

    /// <summary>So many working days after the later of today and the old date the draft proposes.</summary>
    private const int Proposed = 2;

    /// <param name="form">Which of the page's forms was refused.</param>
    public async Task<IResult> Show(
        HttpContext context,
        string code,
        string form,
        FormEntry entry,
        CancellationToken stop
    )
    {
        var caller = context.Features.Get<Caller>()!;
        var found = await show.Run(code, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var view = found.Value;
        var one = view.Dossier;
        var calendar = await calendars.InForce(stop);
        var today = clock.Now().Today;
        return Pages.Show<DossierPage>(
            context,
            new DossierPageModel(
                one.Code,
                one.ProcedureName,
                ProcedureUrls.Procedure(one.ProcedureCode),
                view.Unit.Name,
                one.State.Name(),
                view.Applicant is { } who
                    ? new(who.Name, who.Phone, who.Identity, who.Address)
                    : null,
                view.ReceivedBy,
                clock.LocalOf(one.CameAt),
                Local(one.AcceptedAt),
                Due(one, calendar, today),
                one.NewDueOn,
                Local(one.ReadyAt),
                Local(one.HandedOverAt),
                one.HandedTo,
                one.Rating?.Name(),
                one.Note,
                one.CaseCode is { } of ? ProcessUrls.Case(of) : null,
                one.CaseCode,
                [.. view.OpenSteps.Select(step => Step(step, view))],
                [
                    .. view.Papers.Select(paper => new PaperModel(
                        paper.Name,
                        paper.MayBeMissing,
                        paper.IsThere
                    )),
                ],
                Prints(view),
                one.State is DossierState.Asked && view.MayReceive
                    ? $"{ProcedureUrls.Counter}?dossier={Uri.EscapeDataString(one.Code)}"
                    : null,
                one.State is DossierState.Ready && view.MayReceive,
                one.State is DossierState.HandedOver && one.Rating is null && view.MayReceive
                    ? ProcedureUrls.LookUpOf(one.Code, one.Secret)
                    : null,
                view.MayApologise && one is { State: DossierState.UnderWay, ApologyDuty: not null }
                    ? Draft(view, calendar, today)
                    : null,
                one.ApologyDuty is not null && !view.MayApologise
                    ? DossierWords.WaitsForSignature(view.Unit.Name)
                    : null,
                view.Missing is { } missing
                    ? DossierWords.WaitsForApplicant(clock.LocalOf(missing.AskedAt))
                    : null,
                view.Missing?.What,
                [
                    .. view.Apologies.Select(letter => new LetterModel(
                        DossierWords.LetterNumber(letter.Number),
                        ProcedureUrls.Dossier(one.Code, $"apology/{letter.Number}"),
                        letter.Cause,
                        letter.OldDueOn,
                        letter.NewDueOn,
                        letter.Signature,
                        clock.LocalOf(letter.SignedAt)
                    )),
                ],
                FactView.Of(
                    await facts.AboutAny(
                        one.Case is { } way ? [one.Id, way] : [one.Id],
                        caller,
                        FactsShown,
                        stop
                    ),
                    clock
                ),
                form,
                entry
            ),
            new Words(one.Code, one.Code),
            ProcedurePages.StatusOf(entry)
        );
    }

    /// <summary>How what was promised first stands, whatever new date was given since.</summary>
    internal static (TimelinessKind Kind, Words Sentence)? Timing(
        DossierState state,
        DateOnly? dueOn,
        DateOnly? readyOn,
        WorkCalendar calendar,
        DateOnly today
    )
    {
        if (
            dueOn is not { } due
            || state is DossierState.Asked or DossierState.Refused or DossierState.Stopped
        )
        {
            return null;
        }

        var left = calendar.TimeLeft(due, today, readyOn);
        var said = left.Say();
        var kind = left.Timeliness switch
        {
            Timeliness.DueSoon => TimelinessKind.Soon,
            Timeliness.Overdue => TimelinessKind.Overdue,
            Timeliness.DoneOnTime => TimelinessKind.OnTime,
            Timeliness.DoneLate => TimelinessKind.Late,
            _ => TimelinessKind.Within,
        };
        return (kind, new(said.Vietnamese, said.English));
    }

    private static DeadlineView? Due(Dossier one, WorkCalendar calendar, DateOnly today) =>
        one.DueOn is { } due && one.Deadline is { } json
            ? Timing(one.State, due, one.ReadyOn, calendar, one.StandsSince ?? today)
                is var (kind, sentence)
                ? new(kind, sentence, due)
                {
                    About = one.Code,
                    Why = DeadlineViews.Why(DeadlineJson.Read<Deadline>(json)),
                }
                : new(TimelinessKind.Within, one.State.Name(), due) { About = one.Code }
            : null;

    private static DossierStepModel Step(CaseStepSummary step, DossierView view)
    {
        var code = view.Dossier.CaseCode!;
        return new(
            step.Name,
            StepHolders.Of(step, view),
            ProcessUrls.CaseStep(code, step.Number),
            DeadlineViews.Of(
                step.Duty.Timing,
                step.Duty.State,
                step.Duty.Due,
                step.Duty.Deadline,
                code
            )
        );
    }

    private static IReadOnlyList<PaperLink> Prints(DossierView view)
    {
        var one = view.Dossier;
        var links = new List<PaperLink>();
        Add(view.MayReceive ? one.SlipForm : null, DossierWords.PrintSlip, FormKind.Slip);
        Add(one.AcceptedAt is null ? null : 0, DossierWords.ControlSlip, FormKind.Control);
        Add(one.RequestForm, DossierWords.PrintRequest, FormKind.Request);
        Add(one.RefusalForm, DossierWords.PrintRefusal, FormKind.Refusal);
        Add(one.StoppedForm, DossierWords.PrintStopped, FormKind.Stopped);
        return links;

        void Add(int? form, Words label, FormKind kind)
        {
            if (form is not null)
            {
                links.Add(new(label, ProcedureUrls.Dossier(one.Code, kind.Word()), false));
            }
        }
    }

    private ApologyModel Draft(DossierView view, WorkCalendar calendar, DateOnly today)
    {
        var from = view.Dossier.Appointment is { } due && due > today ? due : today;
        var steps = view.OpenSteps.ToList();
        return new(
            string.Join(
                '\n',
                steps.Select(step =>
                    DossierWords
                        .CauseOf(step.Name, step.Duty.Timing.Timeliness is Timeliness.Overdue)
                        .Vietnamese
                )
            ),
            string.Join(
                '\n',
                steps.Select(step =>
                    DossierWords
                        .HeldAt(
                            step.Name,
                            StepHolders.Of(step, view),
                            clock.LocalOf(step.ArrivedAt),
                            step.Duty.Due
                        )
                        .Vietnamese
                )
            ),
            calendar.AddWorkingDays(from, Proposed)
        );
    }

    private DateTime? Local(DateTime? utc) => utc is { } at ? clock.LocalOf(at) : null;
}
