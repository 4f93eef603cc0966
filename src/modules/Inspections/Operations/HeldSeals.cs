using Chutri.Inspections.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Inspections.Operations;

/// <summary>In which draws somebody is named to open the seal.</summary>
internal sealed class HeldSeals(AppDatabase db) : HeldRows<DrawReader, InspectionDraw>
{
    public override string Code => "inspection-seals";

    public override Words Title { get; } =
        new("Rút thăm được mở niêm phong", "Draws whose seal one may open");

    public override Words Purpose { get; } =
        new("Để chỉ người có tên mở được niêm phong.", "So that only those named open the seal.");

    protected override IQueryable<HeldRow<DrawReader, InspectionDraw>> Of(PersonId person) =>
        from reader in db.Set<DrawReader>().AsNoTracking()
        join draw in db.Set<InspectionDraw>() on reader.Draw equals draw.Id
        where reader.Person == person
        select new HeldRow<DrawReader, InspectionDraw>
        {
            Key = draw.Id,
            Row = reader,
            Of = draw,
        };

    protected override HeldThing Say(DrawReader row, InspectionDraw of) =>
        new(
            of.Id,
            HeldThing.Plain(of.Code),
            HeldThing.Plain(of.Title),
            null,
            new("do người lập cuộc rút thăm ghi", "from whoever planned the draw")
        )
        {
            Href = InspectionUrls.Draw(of.Code),
        };
}
