using Chutri.Duties.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Duties.Api;

internal static class DutyApi
{
    private const int RowsAtMost = 500;
    private const int RowsUnlessAsked = 50;

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/my-work", MyWork)
            .WithName("ShowMyWork")
            .WithSummary(DutyApiWords.ShowMyWork)
            .WithTags("Duties")
            .Produces<MyWorkJson>();
        api.MapGet("/duties", List)
            .WithName("FindDuties")
            .GoesOnByKey((after, query) => DutyListing.ReadsKey(after, query["sort"]))
            .WithSummary(DutyApiWords.FindDuties)
            .WithTags("Duties")
            .Produces<DutyListJson>()
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        OverviewApi.Map(api);
        CalendarApi.Map(api);
    }

    private static async Task<IResult> MyWork(
        Guid? post,
        Caller caller,
        ShowMyWork show,
        AuthorityClock clock,
        CancellationToken stop
    ) =>
        TypedResults.Ok(
            DutyWriting.Json(
                await show.Show(caller, post is { } id ? new(id) : null, clock.Now(), stop)
            )
        );

    private static async Task<IResult> List(
        [AsParameters] DutyFilterForm form,
        int? count,
        HttpContext context,
        DutyFilters filters,
        DutyListing listing,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        var filter = await filters.Parse(form, stop);
        if (filter.Refused)
        {
            return filter.Refusal!.Answer(context);
        }

        var rows = Math.Clamp(count ?? RowsUnlessAsked, 1, RowsAtMost);
        var page = await listing.Page(filter.Value, rows, form.After, clock.Now(), stop);
        return TypedResults.Ok(
            new DutyListJson([.. page.Items.Select(DutyWriting.Json)], page.Next, page.Total)
        );
    }
}
