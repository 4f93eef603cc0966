using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Procedures.Model;
using Chutri.Procedures.Operations;
using Chutri.ProcessEngine.Describing;
using Chutri.Processes;
using Microsoft.AspNetCore.Http;

namespace Chutri.Procedures.Web;

/// <summary>The counter's papers, from the facts and the edition of the form by which each was written.</summary>
internal sealed class Sheets(
    ShowDossier show,
    FormTexts forms,
    AuthorityRecord authorities,
    UnitDirectory units,
    PublicAddress address,
    AuthorityClock clock
)
{
    /// <param name="kind">Which paper.</param>
    /// <param name="number">Of letters of apology: which.</param>
    public async Task<IResult> Show(
        HttpContext context,
        string code,
        FormKind kind,
        int? number,
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
        if (kind is FormKind.Slip && !view.MayReceive)
        {
            // It carries what the applicant alone rates the work by.
            return PlatformRefusals
                .OutOfReach(ProcedureActs.Receive, view.Unit.Name)
                .Answer(context);
        }

        var letter = view.Apologies.FirstOrDefault(one => one.Number == number);
        if (FormOf(view.Dossier, kind, letter) is not { } edition)
        {
            return Pages.GoTo(
                context,
                ProcedureUrls.Dossier(view.Dossier.Code),
                Told.Refused(DossierRefusals.NoSuchPaper)
            );
        }

        var text =
            kind is FormKind.Control
                ? await forms.InForce(kind, stop)
                : await forms.Edition(kind, edition, stop);
        var authority = await authorities.Current(stop);
        var superior = view.Unit.Parent is { } parent
            ? (await units.Names(stop)).GetValueOrDefault(parent, "")
            : "";
        var sheet = Sheet(context, view, kind, letter, text, superior, authority?.Place ?? "");
        return Pages.ShowBare<SheetPage>(context, sheet, new Words(text.Title, text.Title));
    }

    /// <summary>Null where there is no such paper of this file.</summary>
    private static int? FormOf(Dossier one, FormKind kind, Apology? letter) =>
        kind switch
        {
            FormKind.Slip => one.SlipForm,
            FormKind.Request => one.RequestForm,
            FormKind.Refusal => one.RefusalForm,
            FormKind.Stopped => one.StoppedForm,
            FormKind.Apology => letter?.Form,
            _ => one.AcceptedAt is null ? null : 0,
        };

    private SheetModel Sheet(
        HttpContext context,
        DossierView view,
        FormKind kind,
        Apology? letter,
        FormText text,
        string superior,
        string place
    )
    {
        var one = view.Dossier;
        var isSlip = kind is FormKind.Slip;
        var at = clock.LocalOf(AtOf(one, kind, letter) ?? clock.Now().Utc);
        return new(
            kind switch
            {
                FormKind.Control => SheetLooks.Control,
                FormKind.Apology => SheetLooks.Large,
                _ => SheetLooks.Small,
            },
            superior,
            view.Unit.Name,
            text.Mark,
            text.Title,
            one.Code,
            FormFields.Fill(text.Body, Values(view, letter, at)),
            kind is FormKind.Control ? [.. view.Apologies.Select(Since)] : [],
            isSlip
                ? [.. view.Papers.Where(paper => paper.IsThere).Select(paper => paper.Name)]
                : [],
            kind is FormKind.Control ? [.. view.Way.Select(step => Row(step, view))] : [],
            isSlip ? DossierCodes.Spaced(one.Secret) : null,
            isSlip ? address.Of(context.Request, ProcedureUrls.LookUp) : null,
            isSlip
                ? QrCode.Svg(
                    address.Of(context.Request, ProcedureUrls.LookUpOf(one.Code, one.Secret)),
                    SheetWords.LookUp.Vietnamese
                )
                : null,
            SheetWords.PlaceAndDay(place, DateOnly.FromDateTime(at)).Vietnamese,
            isSlip || kind is FormKind.Request ? SheetWords.Submitter.Vietnamese : "",
            kind is FormKind.Apology
                ? SheetWords.Signer.Vietnamese
                : SheetWords.Receiver.Vietnamese,
            letter?.Signature ?? view.ReceivedBy,
            text.Source,
            ProcedureUrls.Dossier(one.Code)
        );
    }

    /// <summary>When it was given out; null for the control slip, which says how things stand now.</summary>
    private static DateTime? AtOf(Dossier one, FormKind kind, Apology? letter) =>
        kind switch
        {
            FormKind.Request => one.AskedAt,
            FormKind.Refusal => one.RefusedAt,
            FormKind.Stopped => one.StoppedAt,
            FormKind.Apology => letter?.SignedAt,
            FormKind.Control => null,
            _ => one.AcceptedAt ?? one.CameAt,
        };

    private Dictionary<string, string> Values(DossierView view, Apology? letter, DateTime at)
    {
        var one = view.Dossier;
        string[] reach =
        [
            .. new[] { view.Applicant?.Phone, view.Applicant?.Address }.OfType<string>(),
        ];
        return new()
        {
            ["ma_ho_so"] = one.Code,
            ["thu_tuc"] = one.ProcedureName,
            ["ma_thu_tuc"] = one.ProcedureCode,
            ["don_vi"] = view.Unit.Name,
            ["nguoi_nop"] = view.Applicant?.Name ?? SheetWords.Dash,
            ["lien_he"] = string.Join(", ", reach.Where(part => part.Length > 0)),
            ["ngay"] = SheetWords.Day(DateOnly.FromDateTime(at)),
            ["can_cu"] = one.Basis,
            ["gio_nhan"] = one.AcceptedAt is { } taken ? SheetWords.At(clock.LocalOf(taken)) : "",
            ["thoi_han"] =
                one.Promise.Length > 0
                    ? SpanWords.Of(WorkSpan.Parse(one.Promise, null)).Vietnamese
                    : "",
            ["ngay_hen"] = one.DueOn is { } due ? SheetWords.Day(due) : "",
            ["le_phi"] = ProcedureWords.FeeOf(one.FeeInVnd).Vietnamese,
            ["ma_tra_cuu"] = view.MayReceive ? DossierCodes.Spaced(one.Secret) : "",
            ["noi_quyet_dinh"] = one.Decides,
            ["ly_do"] = letter?.Cause ?? one.Note ?? "",
            ["noi_cham"] = letter?.Where ?? "",
            ["ngay_hen_cu"] = letter is null ? "" : SheetWords.Day(letter.OldDueOn),
            ["ngay_hen_moi"] = (letter?.NewDueOn ?? one.NewDueOn) is { } anew
                ? SheetWords.Day(anew)
                : "",
        };
    }

    private string Since(Apology letter) =>
        SheetWords
            .NewDate(
                letter.Number,
                DateOnly.FromDateTime(clock.LocalOf(letter.SignedAt)),
                letter.NewDueOn,
                letter.Signature
            )
            .Vietnamese;

    private ControlRow Row(CaseStepSummary step, DossierView view) =>
        new(
            step.Name,
            StepHolders.Of(step, view).Vietnamese,
            SheetWords.At(clock.LocalOf(step.ArrivedAt)),
            step.Duty.Due is { } due ? DateText.Brief(due).Vietnamese : SheetWords.Dash,
            step.EndedAt is { } ended
                ? SheetWords.At(clock.LocalOf(ended))
                : SheetWords.StillOpen.Vietnamese,
            step.EndedAt is null
                ? step.Duty.Timing.Sentence.Vietnamese
                : $"{step.Became.Vietnamese}, {step.Duty.Timing.Sentence.Vietnamese}"
        );
}
