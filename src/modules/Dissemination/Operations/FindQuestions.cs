using Chutri.Dissemination.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

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

    /// <summary>Those that were drawn for a paper, retired ones too.</summary>
    public static Task<Dictionary<Guid, Question>> On(
        AppDatabase db,
        TestPaper paper,
        CancellationToken stop
    )
    {
        Guid[] ids = [.. paper.Drawn.Select(one => one.Question)];
        return db.Set<Question>()
            .AsNoTracking()
            .Where(one => ids.Contains(one.Id))
            .ToDictionaryAsync(one => one.Id, stop);
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
