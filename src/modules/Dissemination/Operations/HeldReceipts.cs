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

    public IAsyncEnumerable<HeldThing> Read(
        PersonId person,
        Guid? after,
        int atMost,
        CancellationToken stop
    ) =>
        (
            from receipt in db.Set<Acknowledgement>().AsNoTracking()
            join campaign in db.Set<Campaign>() on receipt.Campaign equals campaign.Id
            where receipt.Person == person
            select new HeldRow<Acknowledgement, Campaign>
            {
                Key = campaign.Id,
                Row = receipt,
                Of = campaign,
            }
        ).NewestFirst(
            after,
            atMost,
            (receipt, campaign) =>
                new HeldThing(
                    campaign.Id,
                    HeldThing.Plain(receipt.Code),
                    HeldAttendanceWords.Receipt(campaign.Title, receipt),
                    receipt.At,
                    HeldAttendanceWords.FromOneself
                )
                {
                    Href = DisseminationUrls.Of(campaign.Code, "read"),
                },
            stop
        );
}
