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
    public static void Map(IEndpointRouteBuilder one) =>
        one.MapPost("/reports", Make)
            .Produces<MadeReportJson>()
            .Tells("MakeReport", DisseminationApiWords.MakeReport);

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
            : TypedResults.Ok(
                new MadeReportJson(
                    done.Value,
                    DisseminationUrls.Of(code, $"reports/{done.Value}"),
                    [
                        .. (await reports.FiguresOf(done.Value, stop)).Select(
                            one => new ReportFigureJson(
                                one.Code,
                                one.Meaning,
                                one.Value,
                                one.Href,
                                DisseminationUrls.Figure(one.Code)
                            )
                        ),
                    ]
                )
            );
    }
}

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
