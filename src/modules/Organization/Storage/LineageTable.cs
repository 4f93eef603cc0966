using Chutri.Organization.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization.Storage;

/// <summary>Keeps the lineage table equal to the tree: rewrites the lines of units that moved and of all below them.</summary>
internal sealed class LineageTable(AppDatabase db)
{
    /// <summary>After the units themselves have been saved, in the same transaction.</summary>
    /// <returns>How many units' lines were rewritten.</returns>
    public async Task<int> Refresh(CancellationToken stop)
    {
        var parents = await db.Set<Unit>()
            .Select(unit => new { unit.Id, unit.Parent })
            .ToDictionaryAsync(unit => unit.Id, unit => unit.Parent, stop);
        var held = (await db.Set<UnitLineage>().AsNoTracking().ToListAsync(stop)).ToLookup(row =>
            row.Unit
        );
        var right = LineageOf.All(parents);
        UnitId[] changed =
        [
            .. right.Where(line => !Same(line.Value, held[line.Key])).Select(line => line.Key),
        ];
        foreach (var some in changed.Chunk(500))
        {
            await db.Set<UnitLineage>()
                .Where(row => some.Contains(row.Unit))
                .ExecuteDeleteAsync(stop);
        }

        await ManyRows.Insert(
            db,
            OrganizationTables.Lineage,
            ["unit", "ancestor", "distance"],
            changed
                .SelectMany(unit => LineageOf.Rows(unit, right[unit]))
                .Select(row => new object?[] { row.Unit.Value, row.Ancestor.Value, row.Distance }),
            stop
        );
        return changed.Length;
    }

    private static bool Same(IReadOnlyList<UnitId> line, IEnumerable<UnitLineage> rows) =>
        rows.OrderBy(row => row.Distance).Select(row => row.Ancestor).SequenceEqual(line);
}
