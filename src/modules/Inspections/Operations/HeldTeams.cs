using Chutri.Inspections.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Inspections.Operations;

/// <summary>In which teams somebody was, and what ties that person declared.</summary>
internal sealed class HeldTeams(AppDatabase db) : IHoldAboutPeople
{
    public string Code => "inspection-teams";

    public Words Title { get; } = new("Đoàn kiểm tra đã tham gia", "Teams of inspections");

    public Words Purpose { get; } =
        new(
            "Để biết ai kiểm tra ai, và không để người có liên quan kiểm tra.",
            "To know who inspected whom, and that nobody tied to a unit did."
        );

    public Task<long> Count(PersonId person, CancellationToken stop) =>
        Of(person).LongCountAsync(stop);

    public IAsyncEnumerable<HeldThing> Read(
        PersonId person,
        Guid? after,
        int atMost,
        CancellationToken stop
    ) =>
        Of(person)
            .NewestFirst(
                after,
                atMost,
                (member, inspection) =>
                    new HeldThing(
                        member.Id,
                        HeldThing.Plain(inspection.Code),
                        member.Tie is { Length: > 0 } tie ? HeldThing.Plain(tie)
                            : member.IsHead ? new("trưởng đoàn", "head of the team")
                            : new("thành viên đoàn", "member of the team"),
                        member.DeclaredAt,
                        new(
                            "do người ra quyết định và chính mình",
                            "from whoever decided, and oneself"
                        )
                    )
                    {
                        Href = InspectionUrls.Of(inspection.Code),
                    },
                stop
            );

    private IQueryable<HeldRow<TeamMember, Inspection>> Of(PersonId person) =>
        from member in db.Set<TeamMember>().AsNoTracking()
        join inspection in db.Set<Inspection>() on member.Inspection equals inspection.Id
        where member.Person == person
        select new HeldRow<TeamMember, Inspection>
        {
            Key = member.Id,
            Row = member,
            Of = inspection,
        };
}
