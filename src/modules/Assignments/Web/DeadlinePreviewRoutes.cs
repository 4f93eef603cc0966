using Chutri.Assignments.Forms;
using Chutri.Assignments.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.WorkingCalendar;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Assignments.Web;

/// <summary>For the fields of a deadline, in whatever form: what they come to while they are being filled in.</summary>
internal static class DeadlinePreviewRoutes
{
    public static void Map(IEndpointRouteBuilder pages) =>
        pages.MapGet(AssignmentUrls.DeadlinePreview, Show);

    /// <summary>What is wrong is no failure here: whoever types has not finished yet.</summary>
    private static async Task<IResult> Show(
        [AsParameters] DeadlineForm form,
        PreviewDeadline preview,
        CancellationToken stop
    )
    {
        var seen = await preview.Show(form, stop);
        return TypedResults.Ok(
            seen.Refusal is { } refusal
                ? new PreviewJson(
                    "",
                    [],
                    refusal.Fields is [var first, ..] ? first.Sentence.ToString() : ""
                )
                : Of(seen.Value)
        );
    }

    private static PreviewJson Of(DeadlineSeen seen) =>
        new(
            (
                seen.Due is { } due
                    ? seen.At is { } at
                        ? IssueWords.WouldBeDueAt(Said(DayWords.Of(due.ToDateTime(at))))
                        : IssueWords.WouldBeDue(Said(DayWords.WithWeekday(due)))
                    : IssueWords.WouldNeverBeDue
            ).ToString(),
            [.. seen.Explanation.Sentences().Select(sentence => Said(sentence).ToString())],
            seen.Passed ? IssueWords.LiesBehind.ToString() : ""
        );

    private static Words Said(Sentence sentence) => new(sentence.Vietnamese, sentence.English);

    /// <param name="Due">In words; empty where it cannot be said yet.</param>
    /// <param name="Problem">What is missing or wrong; empty where nothing is.</param>
    private sealed record PreviewJson(string Due, IReadOnlyList<string> Steps, string Problem);
}
