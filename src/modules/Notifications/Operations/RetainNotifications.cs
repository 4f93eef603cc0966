using Chutri.Notifications.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Notifications.Operations;

/// <summary>Read or not: what was told so long ago is told by the thing itself and by its facts.</summary>
internal sealed class RetainNotifications(AppDatabase db) : RetainRows<Notification>
{
    public static RetentionRule TheRule { get; } =
        new(
            "notifications.notifications",
            new("thông báo gửi cho từng người", "what people were told"),
            new("từ lần báo sau cùng", "after it was told last"),
            new(
                "Xóa dòng thông báo và lúc đọc. Việc, sự việc và nhật ký còn nguyên.",
                "The line and the moment of reading go. The work, its facts and the journal stand."
            ),
            new(
                "Đủ để chứng minh ai đã được báo, lúc nào, trong kỳ đánh giá hằng năm và thời gian khiếu nại",
                "Long enough to show who was told what and when, through the yearly appraisal and the time for complaints"
            ),
            KeptFor.Days(730)
        )
        {
            Bounds = new(90, 3650),
        };

    public override RetentionRule Rule => TheRule;

    protected override IQueryable<Notification> Over(Moment before) =>
        db.Set<Notification>().Where(line => line.At < before.Utc);
}

/// <summary>Which reminders were sent. They also keep a reminder from being sent twice, so they outlast any step (<see cref="Reminding"/>).</summary>
internal sealed class RetainDigests(AppDatabase db) : IRetain
{
    public static RetentionRule TheRule { get; } =
        new(
            "notifications.digests",
            new("bản nhắc việc hằng ngày của từng người", "people's reminders of each day"),
            new("từ ngày nhắc", "after the day"),
            new(
                "Xóa danh sách việc đã nhắc. Việc và hạn của nó còn nguyên.",
                "The list of what was reminded goes. The work and its deadline stand."
            ),
            new(
                "Đủ để chứng minh ai đã được nhắc, lúc nào, trong kỳ đánh giá hằng năm và thời gian khiếu nại",
                "Long enough to show who was reminded and when, through the yearly appraisal and the time for complaints"
            ),
            KeptFor.Days(730)
        )
        {
            Bounds = new(90, 3650),
        };

    public RetentionRule Rule => TheRule;

    public Task<bool> Any(Moment before, CancellationToken stop) => Over(before).AnyAsync(stop);

    public async Task<int> TakeOut(Moment before, CancellationToken stop)
    {
        var over = Over(before).Select(digest => digest.Id);
        await db.Set<SentReminder>()
            .Where(sent => over.Contains(sent.Digest))
            .ExecuteDeleteAsync(stop);
        return await Over(before).ExecuteDeleteAsync(stop);
    }

    private IQueryable<ReminderDigest> Over(Moment before) =>
        db.Set<ReminderDigest>().Where(digest => digest.Day < before.Today);
}
