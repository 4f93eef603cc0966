using Chutri.Dissemination.Forms;
using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Dissemination.Web;

/// <summary>Reports to the superior unit, and the short codes of their figures.</summary>
internal static class ReportRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        var one = DisseminationUrls.List + "/{code}/report";
        pages.MapGet(
            one,
            (string code, HttpContext context, ReportPages show, CancellationToken stop) =>
                show.Show(context, code, FormEntry.Empty, stop)
        );
        pages.MapPost(one, Make);
        pages.MapGet(
            DisseminationUrls.List + "/{code}/reports/{report}",
            (
                string code,
                string report,
                HttpContext context,
                ReportPages show,
                CancellationToken stop
            ) => show.File(context, code, report, stop)
        );
        pages.MapGet(DisseminationUrls.Figure("{figure}"), Figure);
    }

    private static async Task<IResult> Make(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        PublicAddress address,
        MakeReport make,
        OperationRunner runner,
        ReportPages show,
        CancellationToken stop
    )
    {
        var site = address.Of(context.Request, "");
        var request = ReportForm.Of(entry).Parse(code, site, fields.Begin());
        var done = await runner.Run(make, request, caller, stop);
        return done.Refusal is not { } refusal
                ? Pages.GoTo(
                    context,
                    DisseminationUrls.Of(code, "report"),
                    Told.Done(ReportWords.Made(done.Value))
                )
            : refusal.Kind is RefusalKind.NotFound or RefusalKind.NotAllowed
                ? refusal.Answer(context)
            : await show.Show(context, code, entry.With(refusal), stop);
    }

    private static async Task<IResult> Figure(
        string figure,
        HttpContext context,
        ShowReports reports,
        AuthorityClock clock,
        CancellationToken stop
    ) =>
        (await reports.Figure(figure, stop)).Answer(
            context,
            one =>
                Pages.Show<FigurePage>(
                    context,
                    new FigureModel(
                        one.Code,
                        one.Meaning,
                        one.Value,
                        one.Href,
                        one.Report,
                        one.Campaign,
                        one.CampaignTitle,
                        clock.LocalOf(one.At)
                    ),
                    ReportWords.Figure
                )
        );
}

internal sealed class ReportPages(
    CampaignDesk desk,
    ShowReports reports,
    FileStore files,
    UnitDirectory units,
    PersonDirectory people,
    AuthorityClock clock
)
{
    public async Task<IResult> Show(
        HttpContext context,
        string code,
        FormEntry entry,
        CancellationToken stop
    )
    {
        var found = await Run(context, code, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var campaign = found.Value;
        var all = await units.All(stop);
        var owner = all[campaign.Owner];
        var head = await people.HeadOf(owner.Id, clock.Now().Today, stop);
        return Pages.Show<ReportPage>(
            context,
            new ReportModel(
                campaign.Code,
                campaign.Title,
                owner.Parent is { } parent ? all[parent].Name : "",
                Symbol(owner),
                head?.TitleFor(owner.Id, clock.Now().Today) ?? "",
                head?.Name ?? "",
                owner.Branch is Branch.Party ? owner.Name : "VT",
                [
                    .. (await reports.Of(campaign.Id, stop)).Select(report => new ReportRowModel(
                        report.Code,
                        DisseminationUrls.Of(campaign.Code, $"reports/{report.Code}"),
                        ReportWords.MadeBy(report.MadeByName, clock.LocalOf(report.MadeAt))
                    )),
                ],
                entry
            ),
            ReportWords.Title,
            entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK
        );
    }

    public async Task<IResult> File(
        HttpContext context,
        string code,
        string report,
        CancellationToken stop
    )
    {
        var found = await Run(context, code, stop);
        return found.Refusal is { } refusal ? refusal.Answer(context)
            : await reports.File(found.Value.Id, report, files, stop) is { } file
                ? KeptFileAnswer.Of(context, file)
            : DisseminationRefusals.NoSuchFile.Answer(context);
    }

    private async Task<Outcome<Campaign>> Run(
        HttpContext context,
        string code,
        CancellationToken stop
    )
    {
        var caller = context.Features.Get<Caller>()!;
        return caller.Has(DisseminationActs.Run)
            ? await desk.Run(code, DisseminationActs.Run, caller, stop)
            : PlatformRefusals.RoleMayNot(DisseminationActs.Run, caller);
    }

    private static string Symbol(UnitSummary owner)
    {
        var letters = owner.Abbreviation ?? owner.Code.Split('-')[0];
        return owner.Branch is Branch.Party ? $"BC/{letters}" : $"BC-{letters}";
    }
}
