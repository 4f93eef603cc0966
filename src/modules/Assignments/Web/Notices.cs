using Chutri.Assignments.Operations;
using Chutri.Documents;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Assignments.Web;

/// <summary>What whoever looks should know before anything else.</summary>
internal static class Notices
{
    /// <param name="change">What became of its provision since it was issued.</param>
    public static IEnumerable<Told> Of(AssignmentView seen, ChangeKind? change)
    {
        if (seen.Limit is { } limit)
        {
            yield return new(ToldKind.Note, ViewerWords.Notice(limit))
            {
                Detail = ViewerWords.EachLook,
            };
        }

        var open = seen.Duty.State is Duties.DutyState.Open or Duties.DutyState.Paused;
        if (open && !seen.AccountableIsThere)
        {
            yield return new(
                ToldKind.Note,
                new(
                    $"{seen.Accountable.Name} hiện không giữ chức vụ nào ở {seen.Lead.Name}.",
                    $"{seen.Accountable.Name} holds no post in {seen.Lead.Name} today."
                )
            )
            {
                Detail = new(
                    "Cần đổi người chịu trách nhiệm để việc luôn có người trả lời.",
                    "Name another accountable person, so that somebody answers for it."
                ),
            };
        }

        if (
            change is { } kind
            && seen
                is {
                    Source: { Document: { } document, Version: { } before },
                    DocumentVersion: { } after
                }
        )
        {
            yield return new(
                ToldKind.Note,
                new(
                    $"Điều khoản của việc này {kind.Name().Vietnamese} trong bản {after} của văn bản; việc được giao theo bản {before}.",
                    $"The provision of this assignment is {kind.Name().English} in version {after} of the document; it was issued from version {before}."
                )
            )
            {
                Detail = AssignmentWords.ContentStays,
                Href = DocumentUrls.Comparison(document, before, after),
                Link = AssignmentWords.SeeComparison,
            };
        }
    }
}
