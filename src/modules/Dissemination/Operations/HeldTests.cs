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
