using Chutri.Inspections.Forms;
using Chutri.Inspections.Operations;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Http;

namespace Chutri.Inspections.Web;

/// <content>Work that puts a finding right, and whether it helped.</content>
internal static partial class InspectionEndRoutes
{
    private static async Task<IResult> Remedy(
        string code,
        int number,
        [AsParameters] SentForm sent,
        GiveRemedy give,
        InspectionFormPages show
    ) =>
        await sent.Run(
            give,
            await RemedyForm.Of(sent.Entry).Parse(code, number, sent.Fields.Begin(), sent.Stop),
            given =>
                Pages.GoTo(
                    sent.Context,
                    InspectionUrls.Of(code),
                    Told.Done(FindingPageWords.Given(given))
                ),
            again => show.Remedy(sent.Context, code, number, again, sent.Stop)
        );

    private static Task<IResult> Check(
        string code,
        int number,
        [AsParameters] SentForm sent,
        CheckRemedy check,
        InspectionPages show
    ) =>
        sent.OnInspection(
            code,
            InspectionUrls.EffectForm(number),
            EffectPageWords.Checked,
            check,
            new CheckRemedyForm(
                sent.Entry.TextOrNull("effect"),
                sent.Entry.TextOrNull("note")
            ).Parse(code, number, sent.Fields.Begin()),
            show
        );
}
