using System.Security.Cryptography;
using Chutri.Dissemination.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

/// <summary>Draws the caller's questions at random; a try that was begun and not handed in goes on.</summary>
internal sealed class BeginTest(AppDatabase db, OwnPlace place) : IOperation<string, int>
{
    public Act Act => DisseminationActs.Own;

    /// <returns>Which try it is.</returns>
    public async Task<Outcome<int>> Run(
        string code,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await place.Of(code, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var (campaign, member) = found.Value;
        var papers = await db.Set<TestPaper>()
            .Where(one => one.Campaign == campaign.Id && one.Person == member.Person)
            .OrderBy(one => one.Number)
            .ToListAsync(stop);
        if (papers.LastOrDefault() is { HandedInAt: null } begun)
        {
            return begun.Number;
        }

        if (TestRule.Refuse(campaign, member, papers, now) is { } not)
        {
            return not;
        }

        var bank = await db.Set<Question>()
            .AsNoTracking()
            .Where(one => one.Campaign == campaign.Id && one.RetiredAt == null)
            .OrderBy(one => one.Number)
            .ToArrayAsync(stop);
        RandomNumberGenerator.Shuffle<Question>(bank);
        var paper = TestPaper.Of(
            campaign.Id,
            member.Person,
            papers.Count + 1,
            [
                .. bank.Take(campaign.Understanding.Drawn)
                    .Select(one => new DrawnQuestion(one.Id, Shuffled(one.Choices.Count), null)),
            ],
            now
        );
        db.Add(paper);
        return paper.Number;
    }

    private static int[] Shuffled(int count)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        RandomNumberGenerator.Shuffle<int>(order);
        return order;
    }
}
