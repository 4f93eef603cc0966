using Chutri.Platform;
using Chutri.Processes.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Processes.Operations;

/// <summary>What was filled in is needed as long as a case can be asked about; how it went stays.</summary>
internal sealed class RetainCases(AppDatabase db, CaseKeeping keeping) : IRetain
{
    /// <summary>The rest in the minutes after: each case is read and written whole.</summary>
    private const int AtOnce = 200;

    public static RetentionRule TheRule { get; } =
        new(
            "processes.contents",
            new(
                "nội dung đã điền, hỏi, trả lời và tệp trong hồ sơ chạy theo quy trình",
                "what was filled in, asked, answered and sent in cases of processes"
            ),
            new("từ khi hồ sơ kết thúc", "after the case was over"),
            new(
                "Xóa nội dung đã điền, câu hỏi, câu trả lời và tệp. Các bước, ai làm, thời gian, lý do mà mọi người đọc được và số liệu còn nguyên.",
                "What was filled in, questions, answers and files are taken out. Steps, who did them, times, reasons that everybody reads, and figures stand."
            ),
            new(
                "Luật số 91/2025/QH15: không giữ lâu hơn mục đích",
                "Law 91/2025/QH15: not kept longer than needed"
            ),
            KeptFor.Years(10)
        )
        {
            Bounds = new(1, 50),
        };

    public RetentionRule Rule => TheRule;

    public Task<bool> Any(Moment before, CancellationToken stop) => Over(before).AnyAsync(stop);

    public async Task<int> TakeOut(Moment before, CancellationToken stop)
    {
        var over = await Over(before)
            .OrderBy(one => one.EndedAt)
            .Take(AtOnce)
            .Select(one => one.Id)
            .ToListAsync(stop);
        foreach (var one in over)
        {
            await keeping.TakeOut(one, stop);
        }

        return over.Count;
    }

    private IQueryable<ProcessCase> Over(Moment before) =>
        db.Set<ProcessCase>().Where(one => !one.ContentsGone && one.EndedAt < before.Utc);
}
