using Chutri.Platform;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Platform.Web;

/// <summary>How a door to a module's lists is called, and what it does.</summary>
public sealed record ListDoor(string Name, Words Summary);

/// <param name="Find">Files that were read.</param>
/// <param name="Read">Reads one and says what it would do.</param>
/// <param name="Show">What one that was read would do.</param>
/// <param name="Write">Writes one that was read.</param>
public sealed record ListDoors(ListDoor Find, ListDoor Read, ListDoor Show, ListDoor Write);

/// <summary>A module's lists for programs.</summary>
/// <param name="line">What a row would do, as the API says it.</param>
public sealed class ListFileApi<TPages, TFile, TRow, TLine>(Func<TRow, TLine> line)
    where TPages : ListFilePages<TFile, TRow>
    where TFile : ListFileRecord
    where TRow : IListRow
{
    /// <typeparam name="TVersions">Versions of the module's files.</typeparam>
    public void Map<TVersions>(IEndpointRouteBuilder files, ListDoors doors)
        where TVersions : IVersions
    {
        files
            .MapGet("", Find)
            .WithName(doors.Find.Name)
            .GoesOnById()
            .WithSummary(doors.Find.Summary)
            .Produces<ListFilesJson>()
            .ProducesProblem(StatusCodes.Status403Forbidden);
        TakesList(files.MapPost("", Read).TakesFiles(), doors.Read)
            .Accepts<IFormFile>("multipart/form-data");
        files
            .MapGet("/{id:guid}", Show)
            .HasTag<TVersions>("id")
            .WithName(doors.Show.Name)
            .WithSummary(doors.Show.Summary)
            .Produces<ListPreviewJson<TLine>>()
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound);
        files
            .MapPost("/{id:guid}/write", Write)
            .ComparesVersion()
            .Of<TVersions>("id")
            .WithName(doors.Write.Name)
            .WithSummary(doors.Write.Summary)
            .Produces<ListCountsJson>()
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
    }

    /// <summary>A door by which a list comes in.</summary>
    public RouteHandlerBuilder TakesList(RouteHandlerBuilder route, ListDoor door) =>
        route
            .WithName(door.Name)
            .WithSummary(door.Summary)
            .Produces<ListPreviewJson<TLine>>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    /// <summary>Reads what was sent and answers what it would do.</summary>
    public async Task<IResult> Take(
        HttpContext context,
        Outcome<ListRequest<TRow>> request,
        TPages lists,
        Caller caller,
        CancellationToken stop
    ) =>
        (await lists.Read(request, caller, stop)).Answer(
            context,
            preview => TypedResults.Json(Json(preview), statusCode: StatusCodes.Status201Created)
        );

    private static async Task<IResult> Find(
        string? after,
        HttpContext context,
        Caller caller,
        CancellationToken stop
    ) =>
        (await Of(context).Find(after, caller, stop)).Answer(
            context,
            page =>
                TypedResults.Ok(
                    new ListFilesJson(
                        [.. page.Items.Select(ListFileJson.Of)],
                        page.Next,
                        page.Total
                    )
                )
        );

    private async Task<IResult> Read(HttpContext context, Caller caller, CancellationToken stop) =>
        await Take(
            context,
            await ListFileUpload.Sent<TRow>(context.Request, stop),
            Of(context),
            caller,
            stop
        );

    private async Task<IResult> Show(
        Guid id,
        HttpContext context,
        Caller caller,
        CancellationToken stop
    ) =>
        (await Of(context).Look(id, caller, stop)).Answer(
            context,
            preview => TypedResults.Ok(Json(preview))
        );

    private static async Task<IResult> Write(
        Guid id,
        HttpContext context,
        Caller caller,
        CancellationToken stop
    ) =>
        (await Of(context).Write(id, caller, stop)).Answer(
            context,
            counts => TypedResults.Ok(ListCountsJson.Of(counts))
        );

    /// <summary>Not a parameter of the doors: the analyzer of routes cannot read one whose type is left open.</summary>
    private static TPages Of(HttpContext context) =>
        context.RequestServices.GetRequiredService<TPages>();

    private ListPreviewJson<TLine> Json(ListPreview<TRow> preview) =>
        new(
            preview.Id,
            preview.FileName,
            preview.State.ToString(),
            ListCountsJson.Of(preview.Work.Counts),
            [
                .. preview.Work.Problems.Select(problem => new ListProblemJson(
                    problem.Row,
                    problem.Column,
                    problem.Sentence.ToString()
                )),
            ],
            [.. preview.Work.Rows.Select(line)]
        );
}
