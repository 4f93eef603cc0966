using Chutri.Platform;
using Chutri.Privacy.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Privacy.Operations;

/// <summary>What was wrong and what would be right is taken out; that it was asked and answered in time stands, and how.</summary>
internal sealed class RetainCorrections(AppDatabase db) : IRetain
{
    public static RetentionRule TheRule { get; } =
        new(
            "privacy.corrections",
            new(
                "nội dung đề nghị sửa dữ liệu cá nhân đã trả lời",
                "texts of answered requests for correction"
            ),
            new("từ khi trả lời", "after the answer"),
            new(
                "Xóa phần ghi điều gì sai, thế nào mới đúng. Mã đề nghị, ngày, kết quả, câu trả lời và sự việc còn nguyên.",
                "What was wrong and would be right is taken out. Code, days, outcome, answer and facts stand."
            ),
            new(
                "Luật số 91/2025/QH15: giữ đủ lâu để chứng minh đã trả lời đúng hạn",
                "Law 91/2025/QH15: kept long enough to show that it was answered in time"
            ),
            KeptFor.Years(5)
        )
        {
            Bounds = new(1, 20),
        };

    public RetentionRule Rule => TheRule;

    public Task<bool> Any(Moment before, CancellationToken stop) => Over(before).AnyAsync(stop);

    public Task<int> TakeOut(Moment before, CancellationToken stop) =>
        Over(before)
            .ExecuteUpdateAsync(
                change =>
                    change
                        .SetProperty(request => request.Wrong, "")
                        .SetProperty(request => request.Right, ""),
                stop
            );

    private IQueryable<CorrectionRequest> Over(Moment before) =>
        db.Set<CorrectionRequest>()
            .Where(request => request.AnsweredAt < before.Utc && request.Wrong != "");
}
