using System.Runtime.CompilerServices;
using Chutri.Dissemination.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

/// <summary>Receipts with what the person wrote.</summary>
internal sealed class HeldReceipts(AppDatabase db) : IHoldAboutPeople
{
    public string Code => "acknowledgements";

    public Words Title { get; } =
        new("Xác nhận đã hiểu và bài thu hoạch", "Acknowledgements and reflections");

    public Words Purpose { get; } =
        new(
            "Để chứng minh đã đọc và hiểu; bài thu hoạch thì xóa sau một thời gian.",
            "To show that it was read and understood; the reflection is taken out after a time."
        );

    public Task<long> Count(PersonId person, CancellationToken stop) =>
        db.Set<Acknowledgement>().LongCountAsync(one => one.Person == person, stop);

    public async IAsyncEnumerable<HeldThing> Read(
        PersonId person,
        Guid? after,
        int atMost,
        [EnumeratorCancellation] CancellationToken stop
    )
    {
        var found =
            from receipt in db.Set<Acknowledgement>().AsNoTracking()
            join campaign in db.Set<Campaign>() on receipt.Campaign equals campaign.Id
            where receipt.Person == person
            select new { receipt, campaign };
        if (after is { } last)
        {
            found = found.Where(one => one.campaign.Id.CompareTo(last) < 0);
        }

        var newest = found.OrderByDescending(one => one.campaign.Id).Take(atMost);
        await foreach (var one in newest.AsAsyncEnumerable().WithCancellation(stop))
        {
            yield return new(
                one.campaign.Id,
                HeldThing.Plain(one.receipt.Code),
                HeldAttendanceWords.Receipt(one.campaign.Title, one.receipt),
                one.receipt.At,
                HeldAttendanceWords.FromOneself
            )
            {
                Href = DisseminationUrls.Of(one.campaign.Code, "read"),
            };
        }
    }
}
