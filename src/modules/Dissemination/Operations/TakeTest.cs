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

        if (TestRule.Refuse(campaign, papers, now) is { } not)
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

/// <param name="Answers">For each question in the order of the paper, the choice as it was shown, from 0; null = not answered.</param>
internal sealed record HandInTestRequest(string Code, IReadOnlyList<int?> Answers);

/// <param name="ReadAgain">Where the answers stand that were wrong.</param>
internal sealed record TriedTest(
    bool Passed,
    int Right,
    int Asked,
    IReadOnlyList<string> ReadAgain
);

/// <summary>Judges a try by the bank. What was not answered is said before, so that no try is lost by a slip.</summary>
internal sealed class HandInTest(AppDatabase db, OwnPlace place)
    : IOperation<HandInTestRequest, TriedTest>
{
    public Act Act => DisseminationActs.Own;

    public async Task<Outcome<TriedTest>> Run(
        HandInTestRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await place.Of(request.Code, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var (campaign, member) = found.Value;
        var paper = await db.Set<TestPaper>()
            .SingleOrDefaultAsync(
                one =>
                    one.Campaign == campaign.Id
                    && one.Person == member.Person
                    && one.HandedInAt == null,
                stop
            );
        if (paper is null)
        {
            return DisseminationRefusals.TestIsNotBegun;
        }

        var drawn = paper.Drawn;
        FieldError[] missing =
        [
            .. drawn
                .Select((one, at) => (one, at))
                .Where(pair =>
                    request.Answers.ElementAtOrDefault(pair.at) is not { } answer
                    || answer < 0
                    || answer >= pair.one.Order.Count
                )
                .Select(pair => new FieldError(Field(pair.at), TestFieldWords.Answer)),
        ];
        if (missing.Length > 0)
        {
            return Refusal.Invalid(missing);
        }

        Guid[] ids = [.. drawn.Select(one => one.Question)];
        var bank = await db.Set<Question>()
            .AsNoTracking()
            .Where(one => ids.Contains(one.Id))
            .ToDictionaryAsync(one => one.Id, stop);
        int[] chosen = [.. drawn.Select((one, at) => one.Order[request.Answers[at]!.Value])];
        int[] right = [.. drawn.Select(one => bank[one.Question].Right)];
        db.Record(paper.HandIn(chosen, right, campaign, now), caller, now);
        return new TriedTest(
            paper.Passed!.Value,
            paper.Right!.Value,
            paper.Asked,
            [
                .. drawn
                    .Where((_, at) => chosen[at] != right[at])
                    .Select(one => bank[one.Question].Source)
                    .Where(source => source.Length > 0)
                    .Distinct(),
            ]
        );
    }

    /// <summary>The name of the field of an answer, from 0.</summary>
    public static string Field(int at) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"answer{at + 1}");
}

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

/// <summary>The caller's own row on the list of an open campaign.</summary>
internal sealed class OwnPlace(AppDatabase db, CampaignDesk desk)
{
    public async Task<Outcome<(Campaign Campaign, AudienceMember Member)>> Of(
        string code,
        Caller caller,
        CancellationToken stop
    )
    {
        if (await desk.Campaign(code, stop) is not { } campaign)
        {
            return DisseminationRefusals.NoSuchCampaign;
        }

        if (campaign.MustBeOpen() is { } not)
        {
            return not;
        }

        return
            caller.Person is { } me
            && await db.Set<AudienceMember>()
                .SingleOrDefaultAsync(one => one.Campaign == campaign.Id && one.Person == me, stop)
                is { } member
            ? (campaign, member)
            : DisseminationRefusals.NotInAudience(caller.Name);
    }
}
