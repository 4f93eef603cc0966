using Chutri.Dissemination.Model;
using Chutri.Platform;

namespace Chutri.Dissemination.Operations;

/// <summary>May the test be taken (again) now?</summary>
internal static class TestRule
{
    /// <summary>All tries were handed in, and none was passed.</summary>
    public static bool AreUsed(
        Campaign campaign,
        AudienceMember member,
        IReadOnlyCollection<TestPaper> papers
    ) =>
        papers.Count >= TriesOf(campaign, member)
        && papers.All(one => one.HandedInAt is not null && one.Passed is not true);

    public static int TriesOf(Campaign campaign, AudienceMember member) =>
        campaign.Understanding.Tries + member.ExtraTries;

    public static Refusal? Refuse(
        Campaign campaign,
        AudienceMember member,
        IReadOnlyList<TestPaper> papers,
        Moment now
    )
    {
        var rule = campaign.Understanding;
        if (rule.Drawn == 0)
        {
            return DisseminationRefusals.NoTest;
        }

        if (papers.Any(one => one.Passed is true))
        {
            return DisseminationRefusals.TestIsPassed;
        }

        var tries = TriesOf(campaign, member);
        if (papers.Count >= tries)
        {
            return DisseminationRefusals.TriesAreUsed(tries);
        }

        return
            (papers.Count == 0 ? null : papers[^1].HandedInAt)?.AddHours(rule.RetryAfterHours)
                is { } again
            && again > now.Utc
            ? DisseminationRefusals.TryAgainLater((int)Math.Ceiling((again - now.Utc).TotalHours))
            : null;
    }
}
