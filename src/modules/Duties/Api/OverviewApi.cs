using System.Globalization;
using Chutri.Duties.Web;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Duties.Api;

internal static class OverviewApi
{
    private const int DocumentsOnPage = 100;

    public static void Map(IEndpointRouteBuilder api)
    {
        var overview = api.MapGroup("/overview").WithTags("Overview");
        Described<OverviewJson>(
            overview.MapGet("", Whole),
            "ShowOverview",
            DutyApiWords.ShowOverview
        );
        Described<IReadOnlyList<UnitCellsJson>>(
            overview.MapGet("/units", ByUnit),
            "ShowOverviewByUnit",
            DutyApiWords.ShowOverviewByUnit
        );
        Described<DocumentCellsListJson>(
                overview.MapGet("/documents", ByDocument),
                "ShowOverviewByDocument",
                DutyApiWords.ShowOverviewByDocument
            )
            .GoesOnById();
        WaitingApi.Map(overview);
        Described<IReadOnlyList<MonthCellsJson>>(
            overview.MapGet("/months", ByMonth),
            "ShowOverviewByMonth",
            DutyApiWords.ShowOverviewByMonth
        );
    }

    private static RouteHandlerBuilder Described<T>(
        RouteHandlerBuilder route,
        string name,
        Words summary
    ) =>
        route
            .WithName(name)
            .WithSummary(summary)
            .Produces<T>()
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static Task<IResult> Whole(
        [AsParameters] OverviewQuestion question,
        HttpContext context,
        OverviewReading reading,
        AuthorityClock clock,
        CancellationToken stop
    ) =>
        Read(
            question,
            context,
            reading,
            clock,
            overview => new OverviewJson(
                overview.Unit is { } unit ? DutyWriting.Json(unit) : null,
                DutyWriting.Json(overview.Cells, question.Form)
            ),
            stop
        );

    private static Task<IResult> ByUnit(
        [AsParameters] OverviewQuestion question,
        HttpContext context,
        OverviewReading reading,
        AuthorityClock clock,
        CancellationToken stop
    ) =>
        Read(
            question,
            context,
            reading,
            clock,
            overview =>
                overview
                    .Units.Select(row => new UnitCellsJson(
                        DutyWriting.Json(row.Unit),
                        row.Own,
                        DutyWriting.Json(
                            row.Cells,
                            question.Form with
                            {
                                Unit = row.Unit.Code,
                                Own = row.Own ? "1" : null,
                            }
                        )
                    ))
                    .ToList(),
            stop
        );

    private static Task<IResult> ByMonth(
        [AsParameters] OverviewQuestion question,
        HttpContext context,
        OverviewReading reading,
        AuthorityClock clock,
        CancellationToken stop
    ) =>
        Read(
            question,
            context,
            reading,
            clock,
            overview =>
                overview
                    .Months.Select(row => (Word: MonthWord(row.Month), row.Cells))
                    .Select(row => new MonthCellsJson(
                        row.Word,
                        DutyWriting.Json(row.Cells, question.Form with { Month = row.Word })
                    ))
                    .ToList(),
            stop
        );

    private static async Task<IResult> ByDocument(
        [AsParameters] OverviewQuestion question,
        string? after,
        HttpContext context,
        OverviewReading reading,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        var asked = await question.Parse(stop);
        if (asked.Refused)
        {
            return asked.Refusal!.Answer(context);
        }

        var (unit, kind) = (asked.Value.Unit, asked.Value.Kind);
        var page = await reading.DocumentsOf(unit, kind, DocumentsOnPage, after, clock.Now(), stop);
        return TypedResults.Ok(
            new DocumentCellsListJson(
                [
                    .. page.Items.Select(row => new DocumentCellsJson(
                        row.Document?.Value,
                        row.Title?.Number,
                        row.Title?.Subject,
                        DutyWriting.Json(
                            row.Cells,
                            question.Form with
                            {
                                Document = row.Document?.Value.ToString() ?? "none",
                            }
                        )
                    )),
                ],
                page.Next,
                page.Total
            )
        );
    }

    private static async Task<IResult> Read<T>(
        OverviewQuestion question,
        HttpContext context,
        OverviewReading reading,
        AuthorityClock clock,
        Func<Overview, T> answer,
        CancellationToken stop
    )
    {
        var asked = await question.Parse(stop);
        if (asked.Refused)
        {
            return asked.Refusal!.Answer(context);
        }

        var now = clock.Now();
        var (unit, kind) = (asked.Value.Unit, asked.Value.Kind);
        var overview = await reading.Read(
            unit,
            kind,
            question.Year ?? now.Today.Year,
            documentsAtMost: 0,
            now,
            stop
        );
        return TypedResults.Ok(answer(overview));
    }

    private static string MonthWord(DateOnly month) =>
        month.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
