using System.Runtime.CompilerServices;
using Chutri.Notifications.Model;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Notifications.Operations;

/// <summary>On which days the person was reminded, and of how much. The inbox keeps one line for them all while it is not read.</summary>
internal sealed class HeldDigests(AppDatabase db) : IHoldAboutPeople
{
    private static readonly Words Reminders = new("nhắc việc trong ngày", "reminders of the day");
    private static readonly Words ByProgram = new("chương trình ghi", "noted by the program");

    public string Code => "reminders";

    public Words Title { get; } =
        new("Bản nhắc việc đã gửi cho mình", "Reminders that you were sent");

    public Words Purpose { get; } =
        new(
            "Để biết mình đã được nhắc ngày nào, bao nhiêu việc.",
            "To know on which days you were reminded, and of how much."
        );

    public RetentionRule KeptBy => RetainDigests.TheRule;

    public Task<long> Count(PersonId person, CancellationToken stop) =>
        db.Set<ReminderDigest>().LongCountAsync(digest => digest.Person == person, stop);

    public async IAsyncEnumerable<HeldThing> Read(
        PersonId person,
        Guid? after,
        int atMost,
        [EnumeratorCancellation] CancellationToken stop
    )
    {
        var mine = db.Set<ReminderDigest>().Where(digest => digest.Person == person);
        if (after is { } last)
        {
            mine = mine.Where(digest => digest.Id.CompareTo(last) < 0);
        }

        var newest = mine.OrderByDescending(digest => digest.Id)
            .Take(atMost)
            .Select(digest => new
            {
                digest.Id,
                digest.At,
                Duties = digest.Reminders.Count,
            });
        await foreach (var digest in newest.AsAsyncEnumerable().WithCancellation(stop))
        {
            yield return new(
                digest.Id,
                Reminders,
                CountWords.Of(digest.Duties, "việc", "duty", "duties"),
                digest.At,
                ByProgram
            );
        }
    }
}
