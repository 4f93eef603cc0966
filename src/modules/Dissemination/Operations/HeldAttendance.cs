using Chutri.Dissemination.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

/// <summary>Which campaigns somebody is on the list of, and what became of it.</summary>
internal sealed class HeldAudience(AppDatabase db) : IHoldAboutPeople
{
    public string Code => "audience";

    public Words Title { get; } =
        new("Tên trong danh sách quán triệt", "On lists of campaigns of dissemination");

    public Words Purpose { get; } =
        new(
            "Để biết ai phải học, ai đã học, ai được miễn và vì sao.",
            "To know who has to attend, who did, and who is exempt and why."
        );

    public Task<long> Count(PersonId person, CancellationToken stop) =>
        db.Set<AudienceMember>().LongCountAsync(member => member.Person == person, stop);

    public IAsyncEnumerable<HeldThing> Read(
        PersonId person,
        Guid? after,
        int atMost,
        CancellationToken stop
    ) =>
        (
            from member in db.Set<AudienceMember>().AsNoTracking()
            join campaign in db.Set<Campaign>() on member.Campaign equals campaign.Id
            where member.Person == person
            select new HeldRow<AudienceMember, Campaign>
            {
                Key = campaign.Id,
                Row = member,
                Of = campaign,
            }
        ).NewestFirst(
            after,
            atMost,
            (member, campaign) =>
                new HeldThing(
                    campaign.Id,
                    HeldThing.Plain(campaign.Code),
                    HeldAttendanceWords.Standing(campaign.Title, member),
                    campaign.PlannedAt,
                    HeldAttendanceWords.FromList
                )
                {
                    Href = DisseminationUrls.Campaign(campaign.Code),
                },
            stop
        );
}

/// <summary>Entries of rolls, struck ones too.</summary>
internal sealed class HeldAttendance(AppDatabase db) : IHoldAboutPeople
{
    public string Code => "attendance";

    public Words Title { get; } = new("Điểm danh các buổi học", "Attendance at sessions");

    public Words Purpose { get; } =
        new(
            "Để chứng minh đã dự học; số của điện thoại thì xóa sớm.",
            "To show that one attended; the number of the telephone is taken out early."
        );

    public Task<long> Count(PersonId person, CancellationToken stop) =>
        db.Set<Attendance>().LongCountAsync(entry => entry.Person == person, stop);

    public IAsyncEnumerable<HeldThing> Read(
        PersonId person,
        Guid? after,
        int atMost,
        CancellationToken stop
    ) =>
        (
            from entry in db.Set<Attendance>().AsNoTracking()
            join session in db.Set<StudySession>() on entry.Session equals session.Id
            where entry.Person == person
            select new HeldRow<Attendance, StudySession>
            {
                Key = entry.Id,
                Row = entry,
                Of = session,
            }
        ).NewestFirst(
            after,
            atMost,
            (entry, session) =>
                new HeldThing(
                    entry.Id,
                    HeldThing.Plain(session.Code),
                    HeldAttendanceWords.Entry(session.Title, entry),
                    entry.ReceivedAt,
                    HeldAttendanceWords.By(entry.RecordedByName)
                )
                {
                    Href = DisseminationUrls.Session(session.Code),
                },
            stop
        );
}
