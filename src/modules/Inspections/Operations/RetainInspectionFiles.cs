using Chutri.Inspections.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Inspections.Operations;

/// <summary>
/// What served an inspection and does not stand in its conclusion: what the unit handed over, minutes and photographs, and what members of
/// the team declared about themselves.
/// </summary>
internal sealed class RetainInspectionFiles(AppDatabase db, FileStore files) : IRetain
{
    public static RetentionRule TheRule { get; } =
        new(
            "inspections.files",
            new(
                "tài liệu đơn vị cung cấp, biên bản, ảnh, phiếu kiểm tra và lời khai liên quan trong hồ sơ kiểm tra đã đóng",
                "papers handed over, minutes, photographs, check sheets and declared ties in closed files of inspections"
            ),
            new("từ khi đóng hồ sơ", "after the file was closed"),
            new(
                "Xóa các tài liệu ấy, phiếu và lời khai. Kết luận, phát hiện, ý kiến và mục lục kèm mã băm còn nguyên.",
                "These papers, sheets and declarations are taken out. Conclusion, findings, replies and the index with its digests stand."
            ),
            new(
                "Luật số 91/2025/QH15; mười năm là thời hạn dài nhất còn xử lý kỷ luật cán bộ, nên chứng cứ được giữ đến lúc ấy",
                "Law 91/2025/QH15; ten years is the longest time in which a cadre can be disciplined, so evidence is kept until then"
            ),
            KeptFor.Years(10)
        )
        {
            Bounds = new(5, 70),
        };

    public RetentionRule Rule => TheRule;

    public async Task<bool> Any(Moment before, CancellationToken stop) =>
        await Papers(before).AnyAsync(stop)
        || await Ties(before).AnyAsync(stop)
        || await Sheets(before).AnyAsync(stop);

    public async Task<int> TakeOut(Moment before, CancellationToken stop)
    {
        var sheets = Sheets(before).Select(sheet => sheet.Id);
        var entries = db.Set<SheetEntry>().Where(entry => sheets.Contains(entry.Sheet));
        List<string> digests =
        [
            .. await Papers(before).Select(paper => paper.Sha256).Distinct().ToListAsync(stop),
            .. await entries
                .Where(entry => entry.Sha256 != null)
                .Select(entry => entry.Sha256!)
                .Distinct()
                .ToListAsync(stop),
        ];
        var removed = await Papers(before).ExecuteDeleteAsync(stop);
        await db.Set<SheetChoice>()
            .Where(choice => sheets.Contains(choice.Sheet))
            .ExecuteDeleteAsync(stop);
        await db.Set<SheetCopy>()
            .Where(copy => sheets.Contains(copy.Sheet))
            .ExecuteDeleteAsync(stop);
        removed += await entries.ExecuteDeleteAsync(stop);
        removed += await Sheets(before).ExecuteDeleteAsync(stop);
        await files.RemoveUnused(digests, stop);
        return removed
            + await Ties(before)
                .ExecuteUpdateAsync(
                    change =>
                        change
                            .SetProperty(member => member.Tie, (string?)null)
                            .SetProperty(member => member.Known, ""),
                    stop
                );
    }

    private IQueryable<InspectionPaper> Papers(Moment before)
    {
        var closed = Closed(before);
        return db.Set<InspectionPaper>()
            .Where(paper => paper.Kind == PaperKind.Given || paper.Kind == PaperKind.OfTeam)
            .Where(paper => closed.Contains(paper.Inspection));
    }

    private IQueryable<CheckSheet> Sheets(Moment before)
    {
        var closed = Closed(before);
        return db.Set<CheckSheet>().Where(sheet => closed.Contains(sheet.Inspection));
    }

    private IQueryable<TeamMember> Ties(Moment before)
    {
        var closed = Closed(before);
        return db.Set<TeamMember>()
            .Where(member => member.Tie != null || member.Known != "")
            .Where(member => closed.Contains(member.Inspection));
    }

    private IQueryable<Guid> Closed(Moment before) =>
        db.Set<Inspection>()
            .Where(inspection => inspection.ClosedAt < before.Utc)
            .Select(inspection => inspection.Id);
}
