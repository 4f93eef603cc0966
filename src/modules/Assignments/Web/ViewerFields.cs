using Chutri.Assignments.Model;
using Chutri.Assignments.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using static Chutri.Assignments.Web.ActionFields;

namespace Chutri.Assignments.Web;

/// <summary>The fields that say who sees an assignment, and what that brings about.</summary>
internal static class ViewerFields
{
    public const string Everybody = "none";

    public static IReadOnlyList<ActionField> Of(
        AssignmentView seen,
        IReadOnlyList<Choice> people
    ) =>
        [
            new(ActionFieldKind.Choice, IssueRules.LimitField, ViewerWords.LimitedAs)
            {
                Hint = ViewerWords.NoSecrecy,
                Choices = ViewerWords.Limits,
                Value = ViewerWords.ValueOf(seen.Limit),
            },
            new(ActionFieldKind.People, LimitViewersRequest.ViewersField, ViewerWords.Viewers)
            {
                Hint = ViewerWords.ViewersHint,
                Optional = true,
                Choices = people,
                Values = [.. seen.Viewers.Select(viewer => viewer.Code)],
            },
            Reason(),
        ];

    public static IEnumerable<Words> Consequences(AssignmentView seen) =>
        [
            ViewerWords.NotThere,
            ViewerWords.EachLook,
            .. seen.Limit is null ? [] : new[] { ViewerWords.WhoeverIsLeftOut },
            .. seen.Parts.Count > 0 ? new[] { ViewerWords.PartsToo } : [],
        ];
}
