using Chutri.Inspections.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Inspections.Operations;

/// <summary>What somebody wrote on check sheets.</summary>
internal sealed class HeldSheets(AppDatabase db) : HeldRows<SheetEntry, Inspection>
{
    public override string Code => "inspection-sheets";

    public override Words Title { get; } =
        new("Phần đã ghi trong phiếu kiểm tra", "What was written on check sheets");

    public override Words Purpose { get; } =
        new(
            "Để biết ai ghi điều gì tại đơn vị, lúc nào.",
            "To know who wrote what at the unit, and when."
        );

    public override RetentionRule? KeptBy => RetainInspectionFiles.TheRule;

    protected override IQueryable<HeldRow<SheetEntry, Inspection>> Of(PersonId person) =>
        from entry in db.Set<SheetEntry>().AsNoTracking()
        join sheet in db.Set<CheckSheet>() on entry.Sheet equals sheet.Id
        join inspection in db.Set<Inspection>() on sheet.Inspection equals inspection.Id
        where entry.By == person
        select new HeldRow<SheetEntry, Inspection>
        {
            Key = entry.Id,
            Row = entry,
            Of = inspection,
        };

    protected override HeldThing Say(SheetEntry row, Inspection of) =>
        new(
            row.Id,
            HeldThing.Plain($"{of.Code} {row.Question}".TrimEnd()),
            row.Answer.Length > 0 ? HeldThing.Plain(row.Answer) : row.Kind.Name(),
            row.MadeAt,
            new("do chính mình ghi", "written by oneself")
        )
        {
            Href = InspectionUrls.Of(of.Code),
        };
}
