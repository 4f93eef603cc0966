using Chutri.Inspections.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Inspections.Operations;

/// <summary>In which teams somebody was, and what ties that person declared.</summary>
internal sealed class HeldTeams(AppDatabase db) : HeldRows<TeamMember, Inspection>
{
    public override string Code => "inspection-teams";

    public override Words Title { get; } = new("Đoàn kiểm tra đã tham gia", "Teams of inspections");

    public override Words Purpose { get; } =
        new(
            "Để biết ai kiểm tra ai, và không để người có liên quan kiểm tra.",
            "To know who inspected whom, and that nobody tied to a unit did."
        );

    protected override IQueryable<HeldRow<TeamMember, Inspection>> Of(PersonId person) =>
        from member in db.Set<TeamMember>().AsNoTracking()
        join inspection in db.Set<Inspection>() on member.Inspection equals inspection.Id
        where member.Person == person
        select new HeldRow<TeamMember, Inspection>
        {
            Key = member.Id,
            Row = member,
            Of = inspection,
        };

    protected override HeldThing Say(TeamMember row, Inspection of) =>
        new(
            row.Id,
            HeldThing.Plain(of.Code),
            row.Tie is { Length: > 0 } tie ? HeldThing.Plain(tie)
                : row.IsHead ? new("trưởng đoàn", "head of the team")
                : new("thành viên đoàn", "member of the team"),
            row.DeclaredAt,
            new("do người ra quyết định và chính mình", "from whoever decided, and oneself")
        )
        {
            Href = InspectionUrls.Of(of.Code),
        };
}
