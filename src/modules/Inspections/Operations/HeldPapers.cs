using Chutri.Inspections.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Inspections.Operations;

/// <summary>Which papers somebody put into files of inspections.</summary>
internal sealed class HeldPapers(AppDatabase db) : HeldRows<InspectionPaper, Inspection>
{
    public override string Code => "inspection-papers";

    public override Words Title { get; } =
        new("Tài liệu đã đưa vào hồ sơ kiểm tra", "Papers put into files of inspections");

    public override Words Purpose { get; } =
        new("Để biết tài liệu từ đâu ra.", "To know where a paper comes from.");

    public override RetentionRule? KeptBy => RetainInspectionFiles.TheRule;

    protected override IQueryable<HeldRow<InspectionPaper, Inspection>> Of(PersonId person) =>
        from paper in db.Set<InspectionPaper>().AsNoTracking()
        join inspection in db.Set<Inspection>() on paper.Inspection equals inspection.Id
        where paper.AddedBy == person
        select new HeldRow<InspectionPaper, Inspection>
        {
            Key = paper.Id,
            Row = paper,
            Of = inspection,
        };

    protected override HeldThing Say(InspectionPaper row, Inspection of) =>
        new(
            row.Id,
            HeldThing.Plain($"{of.Code}/{row.Number}"),
            HeldThing.Plain(row.Name),
            row.AddedAt,
            new("do chính mình đưa vào", "put in by oneself")
        )
        {
            Href = InspectionUrls.Of(of.Code),
        };
}
