using Chutri.Dissemination.Forms;
using Chutri.Dissemination.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Dissemination.Api;

/// <summary>Reports to the superior unit for programs.</summary>
internal static class ReportApi
{
    /// <param name="one">One campaign, for what is done with it.</param>
    public static void Map(IEndpointRouteBuilder one)
    {
        one.MapGet("/reports", Find)
            .WithName("FindReports")
            .WithSummary(DisseminationApiWords.FindReports)
            .Produces<MadeReportListJson>()
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound);
        one.MapPost("/reports", Make)
            .Produces<MadeReportJson>()
            .Tells("MakeReport", DisseminationApiWords.MakeReport);
    }

    private static async Task<IResult> Find(
        string code,
        HttpContext context,
        Caller caller,
        CampaignDesk desk,
        ShowReports reports,
        CancellationToken stop
    )
    {
        if (!caller.Has(DisseminationActs.Run))
        {
            return PlatformRefusals.RoleMayNot(DisseminationActs.Run, caller).Answer(context);
        }

        var found = await desk.Run(code, DisseminationActs.Run, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var campaign = found.Value;
        var made = new List<MadeReportJson>();
        foreach (var report in await reports.Of(campaign.Id, stop))
        {
            made.Add(await Told(campaign.Code, report.Code, reports, stop));
        }

        return TypedResults.Ok(new MadeReportListJson(made));
    }

    private static async Task<IResult> Make(
        string code,
        ReportForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        PublicAddress address,
        MakeReport make,
        OperationRunner runner,
        ShowReports reports,
        CancellationToken stop
    )
    {
        var read = fields.Begin();
        var head = form.Read(read);
        var site = address.Of(context.Request, "");
        var request = read.Answer(() => new MakeReportRequest(code, head, site));
        var done = await runner.Run(make, request, caller, stop);
        return done.Refusal is { } refusal
            ? refusal.Answer(context)
            : TypedResults.Ok(await Told(code, done.Value, reports, stop));
    }

    private static async Task<MadeReportJson> Told(
        string campaign,
        string report,
        ShowReports reports,
        CancellationToken stop
    ) =>
        new(
            report,
            DisseminationUrls.Of(campaign, $"reports/{report}"),
            [
                .. (await reports.FiguresOf(report, stop)).Select(one => new ReportFigureJson(
                    one.Code,
                    one.Meaning,
                    one.Value,
                    one.Href,
                    DisseminationUrls.Figure(one.Code)
                )),
            ]
        );
}

/// <param name="Items">The newest first, fifty at most.</param>
internal sealed record MadeReportListJson(IReadOnlyList<MadeReportJson> Items);

/// <param name="Url">The paper, a Word document.</param>
internal sealed record MadeReportJson(
    string Code,
    string Url,
    IReadOnlyList<ReportFigureJson> Figures
);

/// <param name="Value">As the report says it.</param>
/// <param name="Url">The list that makes it, as it is now.</param>
/// <param name="Then">The list as it was when the report was made.</param>
internal sealed record ReportFigureJson(
    string Code,
    string Meaning,
    string Value,
    string Url,
    string Then
);
