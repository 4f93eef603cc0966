using Chutri.Dissemination.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

/// <param name="Choices">In the order in which this person sees them.</param>
internal sealed record AskedQuestion(string Text, IReadOnlyList<string> Choices);

/// <param name="Open">The questions of the try that was begun; empty while none is.</param>
/// <param name="Last">The last try that was handed in.</param>
/// <param name="ReadAgain">Where the answers stand that were wrong in it, while they are kept.</param>
/// <param name="Tries">How many this person has.</param>
/// <param name="NotNow">Why no try can be begun; null where one can.</param>
internal sealed record MyTest(
    Campaign Campaign,
    int Number,
    IReadOnlyList<AskedQuestion> Open,
    TestPaper? Last,
    IReadOnlyList<string> ReadAgain,
    bool Passed,
    int Used,
    int Tries,
    Refusal? NotNow
);

/// <summary>A test as the one who takes it sees it; nobody else does.</summary>
internal sealed class ShowTest(
    AppDatabase db,
    CampaignDesk desk,
    OwnPlace place,
    AuthorityClock clock
)
{
    /// <returns>Where there is nothing to take, the reason why.</returns>
    public async Task<Outcome<MyTest>> Of(string code, Caller caller, CancellationToken stop)
    {
        if (await desk.Campaign(code, stop) is not { } campaign)
        {
            return DisseminationRefusals.NoSuchCampaign;
        }

        var own = await place.Of(campaign.Code, caller, stop);
        if (own.Refusal is not null || campaign.Understanding.Drawn == 0)
        {
            var why = own.Refusal ?? DisseminationRefusals.NoTest;
            var tries = campaign.Understanding.Tries;
            return new MyTest(campaign, 1, [], null, [], Passed: false, 0, tries, why);
        }

        var papers = await db.Set<TestPaper>()
            .AsNoTracking()
            .Where(one => one.Campaign == campaign.Id && one.Person == own.Value.Member.Person)
            .OrderBy(one => one.Number)
            .ToListAsync(stop);
        var open = papers.Find(one => one.HandedInAt is null);
        var last = papers.FindLast(one => one.HandedInAt is not null);
        return new MyTest(
            campaign,
            open?.Number ?? papers.Count + 1,
            open is null ? [] : await Questions(open, stop),
            last,
            last is { Passed: false } ? last.ReadAgain(await FindQuestions.On(db, last, stop)) : [],
            papers.Exists(one => one.Passed is true),
            papers.Count(one => one.HandedInAt is not null),
            TestRule.TriesOf(campaign, own.Value.Member),
            open is null ? TestRule.Refuse(campaign, own.Value.Member, papers, clock.Now()) : null
        );
    }

    private async Task<IReadOnlyList<AskedQuestion>> Questions(
        TestPaper paper,
        CancellationToken stop
    )
    {
        var bank = await FindQuestions.On(db, paper, stop);
        return
        [
            .. paper.Drawn.Select(one => new AskedQuestion(
                bank[one.Question].Text,
                [.. one.Order.Select(at => bank[one.Question].Choices[at])]
            )),
        ];
    }
}
