using System.Runtime.CompilerServices;
using Chutri.Notifications.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Notifications.Operations;

/// <summary>That the person has an own calendar address, and since when; never the address.</summary>
internal sealed class HeldFeed(AppDatabase db) : IHoldAboutPeople
{
    private static readonly Words On = new("đang mở", "is open");
    private static readonly Words ByOwner = new("tự mở", "opened by yourself");

    public string Code => "calendar-feed";

    public Words Title { get; } = new("Địa chỉ lịch riêng", "Own calendar address");

    public Words Purpose { get; } =
        new(
            "Để ứng dụng lịch của mình lấy được hạn việc. Địa chỉ chỉ được giữ dưới dạng không đọc lại được, đến khi tắt.",
            "So that your calendar program can fetch your deadlines. The address is kept only in a form that cannot be read back, until it is switched off."
        );

    public Task<long> Count(PersonId person, CancellationToken stop) =>
        db.Set<CalendarFeed>().LongCountAsync(feed => feed.Person == person, stop);

    public async IAsyncEnumerable<HeldThing> Read(
        PersonId person,
        Guid? after,
        int atMost,
        [EnumeratorCancellation] CancellationToken stop
    )
    {
        if (after is null && atMost > 0 && await db.FeedOf(person, stop) is { } feed)
        {
            yield return new(feed.Id, Title, On, feed.MadeAt, ByOwner);
        }
    }
}
