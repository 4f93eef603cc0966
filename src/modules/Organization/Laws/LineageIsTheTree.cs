using Chutri.Organization.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization.Laws;

internal sealed class LineageIsTheTree : ILaw
{
    public string Code => "unit-lineage-is-the-tree";

    public Words Sentence { get; } =
        new(
            "Bảng dòng cấp trên của mỗi đơn vị khớp với cây tổ chức, và cây không có vòng.",
            "The lineage table of every unit equals the tree, and the tree has no ring."
        );

    public async Task<LawFinding> Check(AppDatabase db, Moment now, CancellationToken stop)
    {
        var units = await db.Set<Unit>()
            .Select(unit => new
            {
                unit.Id,
                unit.Code,
                unit.Parent,
            })
            .ToListAsync(stop);
        var parents = units.ToDictionary(unit => unit.Id, unit => unit.Parent);
        var rows = (await db.Set<UnitLineage>().AsNoTracking().ToListAsync(stop)).ToLookup(row =>
            row.Unit
        );
        var lines = LineageOf.All(parents);
        return Findings.Of(
            units.Count,
            [
                .. units
                    .Where(unit =>
                        parents.GetValueOrDefault(lines[unit.Id][^1]) is not null
                        || !rows[unit.Id]
                            .OrderBy(row => row.Distance)
                            .Select(row => (row.Ancestor, row.Distance))
                            .SequenceEqual(
                                lines[unit.Id].Select((superior, distance) => (superior, distance))
                            )
                    )
                    .Select(unit => unit.Code),
            ]
        );
    }
}
