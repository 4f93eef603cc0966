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

    public IAsyncEnumerable<HeldThing> Read(
        PersonId person,
        Guid? after,
        int atMost,
        CancellationToken stop
    ) =>
        (
            from paper in db.Set<TestPaper>().AsNoTracking()
            join campaign in db.Set<Campaign>() on paper.Campaign equals campaign.Id
            where paper.Person == person
            select new HeldRow<TestPaper, Campaign>
            {
                Key = paper.Id,
                Row = paper,
                Of = campaign,
            }
        ).NewestFirst(
            after,
            atMost,
            (paper, campaign) =>
                new HeldThing(
                    paper.Id,
                    HeldThing.Plain(campaign.Code),
                    HeldAttendanceWords.Test(campaign.Title, paper),
                    paper.DrawnAt,
                    HeldAttendanceWords.FromOneself
                )
                {
                    Href = DisseminationUrls.Of(campaign.Code, "test"),
                },
            stop
        );
}
