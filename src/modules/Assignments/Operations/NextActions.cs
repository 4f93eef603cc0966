using Chutri.Assignments.Model;
using Chutri.Platform;

namespace Chutri.Assignments.Operations;

/// <summary>What whoever looks may do with an assignment now: the next step, and the quieter rest. Whatever is not refused is offered.</summary>
internal static class NextActions
{
    public static IReadOnlyList<NextAction> Of(AssignmentView seen, Caller caller) =>
        [
            .. InOrder(seen)
                .Where(action => WhoMay.Refuse(action.Path, seen, caller) is null)
                .DistinctBy(action => action.Path),
        ];

    /// <summary>Sending back is near at hand while it is not acknowledged, and the last of the lead's ways out later.</summary>
    private static IEnumerable<NextAction> InOrder(AssignmentView seen) =>
        [
            new("acknowledge", Main: true),
            .. seen.State is AssignmentState.Issued ? new[] { new NextAction("send-back") } : [],
            new("deliver", Main: true),
            new("report-progress"),
            .. seen.Requests.SelectMany(Answers),
            new("redirect", Main: true),
            new("accept", Main: true),
            new("return"),
            new("decide-extension", Main: true),
            new("hand-to-person"),
            new("ask-cooperation"),
            new("break-down"),
            new("request-extension"),
            new("send-back"),
            new("remind"),
            new("resume", Main: true),
            new("pause"),
            new("withdraw"),
            new("name-accountable"),
            new("viewers"),
        ];

    private static IEnumerable<NextAction> Answers(RequestView request) =>
        [
            new($"cooperation/{request.Number}", Main: true),
            new($"cooperation/{request.Number}/hand-to-person"),
        ];
}

/// <param name="Path">The end of its page's address.</param>
/// <param name="Main">The step that is waited for, not merely possible.</param>
internal sealed record NextAction(string Path, bool Main = false);
