using Chutri.Inspections.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Inspections.Operations;

/// <summary>What an inspection found of somebody's responsibility, once it was sent to them.</summary>
internal sealed class HeldFindings(AppDatabase db) : HeldRows<InspectionFinding, Inspection>
{
    public override string Code => "inspection-findings";

    public override Words Title { get; } = new("Phát hiện khi kiểm tra", "Findings of inspections");

    public override Words Purpose { get; } =
        new(
            "Để người có tên được biết, có ý kiến, và để khắc phục.",
            "So that whoever is named knows, can reply, and it is put right."
        );

    protected override IQueryable<HeldRow<InspectionFinding, Inspection>> Of(PersonId person) =>
        from finding in db.Set<InspectionFinding>().AsNoTracking()
        join inspection in db.Set<Inspection>() on finding.Inspection equals inspection.Id
        where finding.Responsible == person && inspection.State != InspectionState.UnderWay
        select new HeldRow<InspectionFinding, Inspection>
        {
            Key = finding.Id,
            Row = finding,
            Of = inspection,
        };

    protected override HeldThing Say(InspectionFinding row, Inspection of) =>
        new(
            row.Id,
            HeldThing.Plain($"{of.Code}/{row.Number}"),
            HeldThing.Plain(row.Nature),
            null,
            new("do đoàn kiểm tra ghi", "written by the team")
        )
        {
            Href = InspectionUrls.Of(of.Code),
        };
}
