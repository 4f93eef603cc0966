using System.Runtime.CompilerServices;
using Chutri.Notifications.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Notifications.Operations;

/// <summary>That a mail was sent, and when.</summary>
internal sealed class RetainMail(AppDatabase db) : RetainRows<OutgoingMessage>
{
    public static RetentionRule TheRule { get; } =
        new(
            "notifications.mail",
            new(
                "dấu vết thư đã gửi hoặc không gửi được",
                "traces of mail that was sent, or could not be"
            ),
            new("từ khi lập thư", "after it was made"),
            new(
                "Xóa dòng ghi thư. Nội dung thư vốn không được giữ.",
                "The line goes. What the mail said was never kept."
            ),
            new(
                "Đủ để chứng minh ai đã được báo qua thư, lúc nào, trong kỳ đánh giá hằng năm và thời gian khiếu nại",
                "Long enough to show who was told by mail and when, through the yearly appraisal and the time for complaints"
            ),
            KeptFor.Days(730)
        )
        {
            Bounds = new(30, 3650),
        };

    public override RetentionRule Rule => TheRule;

    protected override IQueryable<OutgoingMessage> Over(Moment before) =>
        db.Set<OutgoingMessage>().Where(message => message.MadeAt < before.Utc);
}

/// <summary>Which mail the person was sent, and when.</summary>
internal sealed class HeldMail(AppDatabase db) : IHoldAboutPeople
{
    private static readonly Words Reminders = new("thư nhắc việc", "mail with reminders");
    private static readonly Words News = new("thư thông báo", "mail with news");
    private static readonly Words Sent = new("đã gửi", "sent");
    private static readonly Words NotSent = new("chưa gửi được", "not sent");
    private static readonly Words NotNeeded = new(
        "không cần gửi nữa, vì đã đọc hoặc đã xong",
        "not needed any more: read or done before"
    );
    private static readonly Words ByProgram = new("chương trình ghi", "noted by the program");

    public string Code => "mail";

    public Words Title { get; } = new("Thư đã gửi cho mình", "Mail that you were sent");

    public Words Purpose { get; } =
        new(
            "Để biết thư đã được gửi lúc nào; nội dung thư không được giữ.",
            "To know when mail was sent; what it said is not kept."
        );

    public RetentionRule KeptBy => RetainMail.TheRule;

    public Task<long> Count(PersonId person, CancellationToken stop) =>
        db.Set<OutgoingMessage>().LongCountAsync(message => message.Person == person, stop);

    public async IAsyncEnumerable<HeldThing> Read(
        PersonId person,
        Guid? after,
        int atMost,
        [EnumeratorCancellation] CancellationToken stop
    )
    {
        var mine = db.Set<OutgoingMessage>()
            .AsNoTracking()
            .Where(message => message.Person == person);
        if (after is { } last)
        {
            mine = mine.Where(message => message.Id.CompareTo(last) < 0);
        }

        var newest = mine.OrderByDescending(message => message.Id).Take(atMost);
        await foreach (var message in newest.AsAsyncEnumerable().WithCancellation(stop))
        {
            yield return new(
                message.Id,
                message.Digest is null ? News : Reminders,
                message.State switch
                {
                    MessageState.Sent => Sent,
                    MessageState.NotNeeded => NotNeeded,
                    _ => NotSent,
                },
                message.SentAt ?? message.MadeAt,
                ByProgram
            );
        }
    }
}
