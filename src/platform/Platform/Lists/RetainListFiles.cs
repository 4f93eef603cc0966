using Microsoft.EntityFrameworkCore;

namespace Chutri.Platform;

/// <summary>A list that was handed in only serves to compare once it is written.</summary>
public abstract class RetainListFiles<TFile>(AppDatabase db, FileStore files) : IRetain
    where TFile : ListFileRecord
{
    private const int UsualDays = 365;
    private const int FewestDays = 30;
    private const int MostDays = 1825;

    public abstract RetentionRule Rule { get; }

    public Task<bool> Any(Moment before, CancellationToken stop) => Over(before).AnyAsync(stop);

    public async Task<int> TakeOut(Moment before, CancellationToken stop)
    {
        var digests = await Over(before).Select(file => file.Sha256).Distinct().ToListAsync(stop);
        var removed = await Over(before).ExecuteDeleteAsync(stop);
        await files.RemoveUnused(digests, stop);
        return removed;
    }

    /// <param name="code">Of the rule.</param>
    /// <param name="what">Which files.</param>
    /// <param name="page">The page on which they stand.</param>
    protected static RetentionRule RuleOf(string code, Words what, Words page) =>
        new(
            code,
            what,
            new("từ khi đọc tệp", "after the file was read"),
            new(
                $"Xóa tệp và dòng của nó ở trang {page.Vietnamese}. Những gì đã ghi từ tệp và sự việc nhập còn nguyên.",
                $"The file and its row on the page {page.English} are removed. What was written from it, and the fact, stand."
            ),
            new(
                "Sau khi ghi xong, tệp chỉ còn dùng để đối chiếu",
                "Once written, the file only serves to compare"
            ),
            KeptFor.Days(UsualDays)
        )
        {
            Bounds = new(FewestDays, MostDays),
        };

    private IQueryable<TFile> Over(Moment before) =>
        db.Set<TFile>().Where(file => file.ReadAt < before.Utc);
}
