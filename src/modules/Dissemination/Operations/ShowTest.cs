using Chutri.Dissemination.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

/// <param name="Choices">In the order in which this person sees them.</param>
internal sealed record AskedQuestion(string Text, IReadOnlyList<string> Choices);

/// <param name="Open">The questions of the try that was begun; empty while none is.</param>
/// <param name="Last">The last try that was handed in.</param>
/// <param name="NotNow">Why no try can be begun; null where one can.</param>
internal sealed record MyTest(
    Campaign Campaign,
    int Number,
    IReadOnlyList<AskedQuestion> Open,
    TestPaper? Last,
    bool Passed,
    int Used,
    Refusal? NotNow
);

/// <summary>A test as the one who takes it sees it; nobody else does.</summary>
internal sealed class ShowTest(AppDatabase db, OwnPlace place, AuthorityClock clock)
{
    public async Task<Outcome<MyTest>> Of(string code, Caller caller, CancellationToken stop)
    {
        var found = await place.Of(code, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var (campaign, member) = found.Value;
        if (campaign.Understanding.Drawn == 0)
        {
            return DisseminationRefusals.NoTest;
        }

        var papers = await db.Set<TestPaper>()
            .AsNoTracking()
            .Where(one => one.Campaign == campaign.Id && one.Person == member.Person)
            .OrderBy(one => one.Number)
            .ToListAsync(stop);
        var open = papers.Find(one => one.HandedInAt is null);
        return new MyTest(
            campaign,
            open?.Number ?? papers.Count + 1,
            open is null ? [] : await Questions(open, stop),
            papers.FindLast(one => one.HandedInAt is not null),
            papers.Exists(one => one.Passed is true),
            papers.Count(one => one.HandedInAt is not null),
            open is null ? TestRule.Refuse(campaign, papers, clock.Now()) : null
        );
    }

    private async Task<IReadOnlyList<AskedQuestion>> Questions(
        TestPaper paper,
        CancellationToken stop
    )
    {
        Guid[] ids = [.. paper.Drawn.Select(one => one.Question)];
        var bank = await db.Set<Question>()
            .AsNoTracking()
            .Where(one => ids.Contains(one.Id))
            .ToDictionaryAsync(one => one.Id, stop);
        return
        [
            .. paper.Drawn.Select(one => new AskedQuestion(
                bank[one.Question].Text,
                [.. one.Order.Select(at => bank[one.Question].Choices[at])]
            )),
        ];
    }
}

/// <summary>The bank, for those who run the campaign.</summary>
internal sealed class FindQuestions(AppDatabase db)
{
    public const int OnPage = 100;

    /// <param name="after">The number of the last one that was read.</param>
    public async Task<KeyPage<Question>> Page(Guid campaign, string? after, CancellationToken stop)
    {
        var bank = db.Set<Question>().AsNoTracking().Where(one => one.Campaign == campaign);
        var total = await bank.LongCountAsync(stop);
        if (Cursor.Read(after, 1) is [var key] && int.TryParse(key, out var number))
        {
            bank = bank.Where(one => one.Number > number);
        }

        var page = await bank.OrderBy(one => one.Number).Take(OnPage + 1).ToListAsync(stop);
        return new(
            [.. page.Take(OnPage)],
            page.Count > OnPage
                ? Cursor.Write(
                    page[OnPage - 1]
                        .Number.ToString(System.Globalization.CultureInfo.InvariantCulture)
                )
                : null,
            total
        );
    }

    public async Task<IReadOnlySet<string>> Texts(Guid campaign, CancellationToken stop) =>
        (
            await db.Set<Question>()
                .Where(one => one.Campaign == campaign && one.RetiredAt == null)
                .Select(one => one.Text)
                .ToListAsync(stop)
        )
            .Select(VietnameseText.Folding.Fold)
            .ToHashSet();
}
