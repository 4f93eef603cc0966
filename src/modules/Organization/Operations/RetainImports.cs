using Chutri.Organization.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization.Operations;

/// <summary>Lists that were handed in hold names, also of people whose name was taken out since.</summary>
internal sealed class RetainImports(AppDatabase db, FileStore files) : IRetain
{
    public static RetentionRule TheRule { get; } =
        new(
            "organization.imports",
            new(
                "tệp danh sách đơn vị, người và chức vụ đã nhập",
                "files of units, people and posts that were imported"
            ),
            new("từ khi đọc tệp", "after the file was read"),
            new(
                "Xóa tệp và dòng của nó ở trang Nhập danh sách. Những gì đã ghi từ tệp và sự việc nhập còn nguyên.",
                "The file and its row on the page of imports are removed. What was written from it, and the fact, stand."
            ),
            new(
                "Tệp chứa tên nhiều người; sau khi ghi xong chỉ còn dùng để đối chiếu",
                "The file holds the names of many; once written it only serves to compare"
            ),
            KeptFor.Days(365)
        )
        {
            Bounds = new(30, 1825),
        };

    public RetentionRule Rule => TheRule;

    public Task<bool> Any(Moment before, CancellationToken stop) => Over(before).AnyAsync(stop);

    public async Task<int> TakeOut(Moment before, CancellationToken stop)
    {
        var digests = await Over(before)
            .Select(import => import.Sha256)
            .Distinct()
            .ToListAsync(stop);
        var removed = await Over(before).ExecuteDeleteAsync(stop);
        await files.RemoveUnused(digests, stop);
        return removed;
    }

    private IQueryable<ImportRecord> Over(Moment before) =>
        db.Set<ImportRecord>().Where(import => import.ReadAt < before.Utc);
}
