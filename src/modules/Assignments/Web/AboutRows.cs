using Chutri.Assignments.Model;
using Chutri.Assignments.Operations;

namespace Chutri.Assignments.Web;

/// <summary>Who, what and with whom: the rows beside the deadline and the source.</summary>
internal static class AboutRows
{
    private const string Vietnamese = "vi";

    public static IEnumerable<NamedValue> Of(AssignmentView seen)
    {
        yield return new(AssignmentWords.Lead, seen.Lead.Name, Strong: true, Language: Vietnamese);
        yield return Written(AssignmentWords.Accountable, seen.Accountable.Signature);
        yield return Written(AssignmentWords.Issuer, seen.IssuerSignature);
        if (seen.SupervisingLeader is { } leader)
        {
            yield return Written(AssignmentWords.Supervising, leader.Signature);
        }

        if (seen.Work.Length > 0 && seen.Work != seen.Title)
        {
            yield return Written(AssignmentWords.Work, seen.Work);
        }

        yield return Written(AssignmentWords.Deliverable, seen.Deliverable);
        yield return Written(AssignmentWords.Authority, seen.Authority);
        if (seen.Cooperating.Count > 0)
        {
            yield return Written(
                AssignmentWords.Cooperating,
                string.Join(", ", seen.Cooperating.Select(unit => unit.Name))
            );
        }

        foreach (var row in Around(seen))
        {
            yield return row;
        }
    }

    private static IEnumerable<NamedValue> Around(AssignmentView seen)
    {
        if (seen.Parent is { } whole)
        {
            yield return new(
                AssignmentWords.Whole,
                $"{whole.Code}: {whole.Title}",
                Href: AssignmentUrls.Assignment(whole.Code),
                Language: Vietnamese
            );
        }

        if (seen.Recurrence is { } recurrence)
        {
            yield return new(AssignmentWords.Recurring, recurrence.ToString());
        }

        if (seen.State.IsOpen() && seen.LastProgress is { } progress)
        {
            yield return Written(
                AssignmentWords.Progress,
                AssignmentWords.ProgressOf(progress.Percent, progress.Sentence).Vietnamese
            );
        }
    }

    private static NamedValue Written(Platform.Words name, string value) =>
        new(name, value, Language: Vietnamese);
}
