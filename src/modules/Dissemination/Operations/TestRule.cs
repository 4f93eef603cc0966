using Chutri.Dissemination.Model;
using Chutri.Platform;

namespace Chutri.Dissemination.Operations;

/// <summary>May the test be taken (again) now?</summary>
internal static class TestRule
{
    public static Refusal? Refuse(Campaign campaign, IReadOnlyList<TestPaper> papers, Moment now)
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

        if (papers.Count >= rule.Tries)
        {
            return DisseminationRefusals.TriesAreUsed(rule.Tries);
        }

        return
            (papers.Count == 0 ? null : papers[^1].HandedInAt)?.AddHours(rule.RetryAfterHours)
                is { } again
            && again > now.Utc
            ? DisseminationRefusals.TryAgainLater((int)Math.Ceiling((again - now.Utc).TotalHours))
            : null;
    }
}
