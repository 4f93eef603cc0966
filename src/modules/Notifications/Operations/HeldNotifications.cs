using System.Runtime.CompilerServices;
using Chutri.Notifications.Model;
using Chutri.Notifications.Storage;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Notifications.Operations;

/// <summary>What the person was told, when, and whether it was read.</summary>
internal sealed class HeldNotifications(
    AppDatabase db,
    FactCatalogue catalogue,
    AuthorityClock clock
) : IHoldAboutPeople
{
    private static readonly Words ByProgram = new("chương trình ghi", "noted by the program");
    private static readonly Words Reminders = new("nhắc việc trong ngày", "reminders of the day");
    private static readonly Words NotRead = new("chưa đọc", "not read");

    public string Code => "notifications";

    public Words Title { get; } = new("Thông báo đã gửi cho mình", "What you were told");

    public Words Purpose { get; } =
        new(
            "Để biết mình đã được báo điều gì, lúc nào, đã đọc hay chưa.",
            "To know what you were told, when, and whether you read it."
        );

    public RetentionRule KeptBy => RetainNotifications.TheRule;

    public Task<long> Count(PersonId person, CancellationToken stop) =>
        db.StillSeen().LongCountAsync(line => line.Person == person, stop);

    public async IAsyncEnumerable<HeldThing> Read(
        PersonId person,
        Guid? after,
        int atMost,
        [EnumeratorCancellation] CancellationToken stop
    )
    {
        var mine = db.StillSeen().Where(line => line.Person == person);
        if (after is { } last)
        {
            mine = mine.Where(line => line.Id.CompareTo(last) < 0);
        }

        var newest =
            from line in mine.OrderByDescending(line => line.Id).Take(atMost)
            join fact in db.Set<Fact>() on line.Fact equals (Guid?)fact.Id into facts
            from fact in facts.DefaultIfEmpty()
            orderby line.Id descending
            select new { Line = line, Kind = fact == null ? null : fact.Kind };
        await foreach (var row in newest.AsAsyncEnumerable().WithCancellation(stop))
        {
            yield return new(
                row.Line.Id,
                row.Kind is { } kind ? catalogue.NameOf(kind) : Reminders,
                row.Line.ReadAt is { } read ? ReadOn(clock.DayOf(read)) : NotRead,
                row.Line.At,
                ByProgram
            )
            {
                Href = NotificationUrls.List,
            };
        }
    }

    private static Words ReadOn(DateOnly day) =>
        new($"đã đọc ngày {day:dd/MM/yyyy}", $"read on {day:yyyy-MM-dd}");
}
