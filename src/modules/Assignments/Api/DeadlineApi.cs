using Chutri.Assignments.Forms;
using Chutri.Assignments.Operations;
using Chutri.Platform.Web;
using Chutri.WorkingCalendar;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Assignments.Api;

internal static class DeadlineApi
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/deadline", Show)
            .WithTags("Assignments")
            .WithName("PreviewDeadline")
            .WithSummary(AssignmentApiWords.PreviewDeadline)
            .Produces<DeadlinePreviewJson>()
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<IResult> Show(
        [AsParameters] DeadlineForm form,
        HttpContext context,
        PreviewDeadline preview,
        CancellationToken stop
    ) =>
        (await preview.Show(form, stop)).Answer(
            context,
            seen =>
                TypedResults.Ok(
                    new DeadlinePreviewJson(
                        seen.Due,
                        seen.Passed,
                        seen.Explanation.Sentences(),
                        seen.At
                    )
                )
        );
}

/// <param name="Due">The last day, if the work were given today; none for work without an end.</param>
/// <param name="At">The time on that day; none where the whole day is within time.</param>
/// <param name="Passed">It lies before now: the work cannot be given so.</param>
/// <param name="Steps">How it was counted, in both languages.</param>
internal sealed record DeadlinePreviewJson(
    DateOnly? Due,
    bool Passed,
    IReadOnlyList<Sentence> Steps,
    TimeOnly? At
);
