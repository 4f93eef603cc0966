using Chutri.Platform;
using Chutri.Procedures.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Procedures.Operations;

/// <summary>A list that was handed in only serves to compare once it is written.</summary>
internal sealed class RetainProcedureFiles(AppDatabase db, FileStore files) : IRetain
{
    public static RetentionRule TheRule { get; } =
        new(
            "procedures.files",
            new("tệp danh mục thủ tục đã nhập", "files of procedures that were imported"),
            new("từ khi đọc tệp", "after the file was read"),
            new(
                "Xóa tệp và dòng của nó ở trang Nhập thủ tục. Những gì đã ghi từ tệp và sự việc nhập còn nguyên.",
                "The file and its row on the page of imports are removed. What was written from it, and the fact, stand."
            ),
            new(
                "Sau khi ghi xong, tệp chỉ còn dùng để đối chiếu",
                "Once written, the file only serves to compare"
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
        var digests = await Over(before).Select(file => file.Sha256).Distinct().ToListAsync(stop);
        var removed = await Over(before).ExecuteDeleteAsync(stop);
        await files.RemoveUnused(digests, stop);
        return removed;
    }

    private IQueryable<ProcedureFile> Over(Moment before) =>
        db.Set<ProcedureFile>().Where(file => file.ReadAt < before.Utc);
}
