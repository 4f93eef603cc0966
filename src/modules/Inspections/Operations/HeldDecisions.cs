using Chutri.Inspections.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Inspections.Operations;

/// <summary>Which inspections somebody decided on.</summary>
internal sealed class HeldDecisions(AppDatabase db) : HeldRows<Inspection, Inspection>
{
    public override string Code => "inspection-decisions";

    public override Words Title { get; } =
        new("Cuộc kiểm tra đã quyết định", "Inspections decided on");

    public override Words Purpose { get; } =
        new(
            "Để biết ai ra quyết định, và người đó được xem hồ sơ.",
            "To know who decided; that person sees the file."
        );

    protected override IQueryable<HeldRow<Inspection, Inspection>> Of(PersonId person) =>
        from inspection in db.Set<Inspection>().AsNoTracking()
        where inspection.DecidedBy == person
        select new HeldRow<Inspection, Inspection>
        {
            Key = inspection.Id,
            Row = inspection,
            Of = inspection,
        };

    protected override HeldThing Say(Inspection row, Inspection of) =>
        new(
            row.Id,
            HeldThing.Plain(row.Code),
            row.Act.Capital(),
            null,
            new("do chính mình quyết định", "decided by oneself")
        )
        {
            Href = InspectionUrls.Of(of.Code),
        };
}
