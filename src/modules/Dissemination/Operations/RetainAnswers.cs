using Chutri.Dissemination.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

/// <summary>What somebody answered and wrote is needed only while it can still be asked about; that it was passed stays.</summary>
internal sealed class RetainAnswers(AppDatabase db) : IRetain
{
    public static RetentionRule TheRule { get; } =
        new(
            "dissemination.answers",
            new("câu trả lời kiểm tra và bài thu hoạch", "answers of tests, and reflections"),
            new("từ khi nộp bài", "after they were handed in"),
            new(
                "Xóa câu trả lời và bài thu hoạch. Kết quả đạt hay chưa và biên nhận còn nguyên.",
                "Answers and reflections are taken out. Passed or not, and the receipt, stand."
            ),
            new(
                "Luật số 91/2025/QH15: không giữ lâu hơn mục đích",
                "Law 91/2025/QH15: not kept longer than needed"
            ),
            KeptFor.Days(180)
        )
        {
            Bounds = new(30, 1825),
        };

    public RetentionRule Rule => TheRule;

    public async Task<bool> Any(Moment before, CancellationToken stop) =>
        await Papers(before).AnyAsync(stop) || await Receipts(before).AnyAsync(stop);

    public async Task<int> TakeOut(Moment before, CancellationToken stop) =>
        await Papers(before)
            .ExecuteUpdateAsync(change => change.SetProperty(one => one.Lines, (string?)null), stop)
        + await Receipts(before)
            .ExecuteUpdateAsync(
                change => change.SetProperty(one => one.Reflection, (string?)null),
                stop
            );

    private IQueryable<TestPaper> Papers(Moment before) =>
        db.Set<TestPaper>().Where(one => one.HandedInAt < before.Utc && one.Lines != null);

    private IQueryable<Acknowledgement> Receipts(Moment before) =>
        db.Set<Acknowledgement>().Where(one => one.At < before.Utc && one.Reflection != null);
}
