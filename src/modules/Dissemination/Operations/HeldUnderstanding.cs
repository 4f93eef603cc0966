using System.Runtime.CompilerServices;
using Chutri.Dissemination.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

/// <summary>Tries of tests: how many were right stands here, for the person alone.</summary>
internal sealed class HeldTests(AppDatabase db) : IHoldAboutPeople
{
    public string Code => "tests";

    public Words Title { get; } = new("Bài kiểm tra khi quán triệt", "Tests of understanding");

    public Words Purpose { get; } =
        new(
            "Để biết đã hiểu hay chưa. Cấp trên chỉ thấy đạt hay chưa; câu trả lời thì xóa sau một thời gian.",
            "To see whether it was understood. Superiors see passed or not; the answers are taken out after a time."
        );

    public Task<long> Count(PersonId person, CancellationToken stop) =>
        db.Set<TestPaper>().LongCountAsync(one => one.Person == person, stop);

    public async IAsyncEnumerable<HeldThing> Read(
        PersonId person,
        Guid? after,
        int atMost,
        [EnumeratorCancellation] CancellationToken stop
    )
    {
        var found =
            from paper in db.Set<TestPaper>().AsNoTracking()
            join campaign in db.Set<Campaign>() on paper.Campaign equals campaign.Id
            where paper.Person == person
            select new { paper, campaign };
        if (after is { } last)
        {
            found = found.Where(one => one.paper.Id.CompareTo(last) < 0);
        }

        var newest = found.OrderByDescending(one => one.paper.Id).Take(atMost);
        await foreach (var one in newest.AsAsyncEnumerable().WithCancellation(stop))
        {
            yield return new(
                one.paper.Id,
                HeldThing.Plain(one.campaign.Code),
                HeldAttendanceWords.Test(one.campaign.Title, one.paper),
                one.paper.DrawnAt,
                HeldAttendanceWords.FromOneself
            )
            {
                Href = DisseminationUrls.Of(one.campaign.Code, "test"),
            };
        }
    }
}

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
