using Chutri.Assignments.Forms;
using Chutri.Assignments.Operations;
using Chutri.Assignments.Storage;
using Chutri.Assignments.Web;
using Chutri.Duties;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Assignments.Api;

/// <summary>Assignments for programs: what the pages show and issue. What is done with one stands in <see cref="ActionApi"/>.</summary>
internal static class AssignmentApi
{
    private const int FactsOfPage = 50;

    public static void Map(IEndpointRouteBuilder api)
    {
        var assignments = api.MapGroup("/assignments").WithTags("Assignments");
        assignments
            .MapGet("", Find)
            .WithName("FindAssignments")
            .GoesOnByKey((after, query) => DutyListing.ReadsKey(after, query["sort"]))
            .WithSummary(AssignmentApiWords.FindAssignments)
            .Produces<AssignmentListJson>()
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        assignments
            .MapPost("", Issue)
            .WithName("IssueAssignment")
            .WithSummary(AssignmentApiWords.IssueAssignment)
            .Produces<IssuedAssignmentJson>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        assignments
            .MapGet("/{code}", Show)
            .HasTag<AssignmentVersions>()
            .WithName("ShowAssignment")
            .WithSummary(AssignmentApiWords.ShowAssignment)
            .Produces<AssignmentDetailJson>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        assignments
            .MapPost("/{code}/parts", BreakDown)
            .ComparesVersion()
            .Of<AssignmentVersions>()
            .WithName("BreakDownAssignment")
            .WithSummary(AssignmentApiWords.BreakDownAssignment)
            .Produces<IssuedAssignmentJson>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        assignments
            .MapPost("/{code}/keep-beside", Keep)
            .ComparesVersion()
            .Of<AssignmentVersions>()
            .WithName("KeepDuplicate")
            .WithSummary(AssignmentApiWords.KeepDuplicate)
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        assignments
            .MapGet("/{code}/facts", Facts)
            .WithName("ShowAssignmentFacts")
            .GoesOnByKey((after, _) => Guid.TryParse(after, out Guid _))
            .WithSummary(AssignmentApiWords.ShowAssignmentFacts)
            .Produces<FactListJson>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        assignments
            .MapGet("/{code}/files/{file:guid}", File)
            .WithName("FetchEvidence")
            .WithSummary(AssignmentApiWords.FetchEvidence)
            .SendsKeptFile();
        var acts = assignments.MapGroup("").ComparesVersion().Of<AssignmentVersions>();
        DeadlineApi.Map(api);
        LeadMeasureApi.Map(assignments);
        FunctionUseApi.Map(assignments);
        ActionApi.Map(acts);
        FileActionApi.Map(acts);
    }

    private static async Task<IResult> Keep(
        string code,
        KeepDuplicateForm form,
        HttpContext context,
        Caller caller,
        KeepDuplicate keep,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(keep, form.Parse(code), caller, stop)).Answer(
            context,
            _ => TypedResults.NoContent()
        );

    private static async Task<IResult> Find(
        [AsParameters] DutyFilterForm form,
        HttpContext context,
        FindAssignments find,
        CancellationToken stop
    ) =>
        (await find.Page(form, FindAssignments.RowsOfPage, stop)).Answer(
            context,
            page =>
                TypedResults.Ok(
                    new AssignmentListJson(
                        [.. page.Items.Select(AssignmentLineJson.Of)],
                        page.Next,
                        page.Total
                    )
                )
        );

    private static async Task<IResult> Issue(
        IssueForm form,
        HttpContext context,
        IssueFormReading forms,
        IssueAssignment issue,
        OperationRunner runner,
        Caller caller,
        CancellationToken stop
    )
    {
        var draft = await forms.Read(form, part: false, stop);
        return (await runner.Run(issue, draft, caller, stop)).Answer(context, Created);
    }

    private static async Task<IResult> BreakDown(
        string code,
        IssueForm form,
        HttpContext context,
        IssueFormReading forms,
        BreakDownAssignment breakDown,
        OperationRunner runner,
        Caller caller,
        CancellationToken stop
    )
    {
        var draft = await forms.Read(form, part: true, stop);
        var part = draft.Then<BreakDownRequest>(parsed => new BreakDownRequest(code, parsed));
        return (await runner.Run(breakDown, part, caller, stop)).Answer(context, Created);
    }

    private static IResult Created(string code) =>
        TypedResults.Created(
            $"/api/v1/assignments/{code}",
            new IssuedAssignmentJson(code, AssignmentUrls.Assignment(code))
        );

    private static async Task<IResult> Show(
        string code,
        HttpContext context,
        LookAtAssignment look,
        Caller caller,
        CancellationToken stop
    ) =>
        (await look.Find(code, caller, stop)).Answer(
            context,
            seen => TypedResults.Ok(AssignmentDetailJson.Of(seen, caller))
        );

    private static async Task<IResult> Facts(
        string code,
        string? after,
        HttpContext context,
        Caller caller,
        LookAtAssignment look,
        FactReading facts,
        CancellationToken stop
    )
    {
        var found = await look.Find(code, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var last = Guid.TryParse(after, out var id) ? id : (Guid?)null;
        var happened = await facts.About(found.Value.Id.Value, caller, FactsOfPage + 1, last, stop);
        var shown = happened.Take(FactsOfPage).ToList();
        return TypedResults.Ok(
            new FactListJson(
                [.. shown.Select(fact => FactJson.Of(fact, thing: null))],
                happened.Count > FactsOfPage ? shown[^1].Envelope.Id.ToString() : null,
                await facts.CountAbout(found.Value.Id.Value, stop)
            )
        );
    }

    private static async Task<IResult> File(
        string code,
        Guid file,
        HttpContext context,
        LookAtAssignment look,
        Caller caller,
        CancellationToken stop
    ) =>
        (await look.File(code, file, caller, stop)).Answer(
            context,
            found => KeptFileAnswer.Of(context, found)
        );
}
