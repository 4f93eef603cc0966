using Chutri.Functions.Model;
using Chutri.Functions.Storage;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Functions.Operations;

/// <param name="Functions">How many functions the unit has in the field.</param>
/// <param name="Cooperating">Of them, how many in which another unit leads.</param>
/// <param name="Overlaps">Of them, in how many pairs that wait or are to be settled.</param>
internal sealed record MatrixCell(int Functions, int Cooperating, int Overlaps)
{
    public int Leading => Functions - Cooperating;
}

/// <param name="Cells">By field and unit; only those with something in them.</param>
/// <param name="Gaps">What the lists to compare with ask for and no unit does, by the field of the nearest function; "" where none is near.</param>
internal sealed record Matrix(
    IReadOnlyList<string> Fields,
    IReadOnlyList<UnitSummary> Units,
    IReadOnlyDictionary<(string Field, UnitId Unit), MatrixCell> Cells,
    IReadOnlyDictionary<string, int> Gaps,
    OverlapCounts Progress
);

/// <summary>Which unit has what in which field, and where that is not settled: of the register as it holds today.</summary>
internal sealed class ReadMatrix(
    AppDatabase db,
    Registers registers,
    UnitDirectory units,
    FindOverlaps overlaps,
    FindGaps gaps,
    AuthorityClock clock
)
{
    public async Task<Matrix> Run(CancellationToken stop)
    {
        var register = await registers.Read(stop);
        var today = clock.Now().Today;
        var fields = register.Fields(today);
        var spelling = fields.ToDictionary(Register.FieldKey);
        var holding = register
            .All.Where(one => one.HoldsOn(today) && one.Field.Length > 0)
            .ToList();
        var pairs = await db.Set<OverlapQuestion>()
            .AsNoTracking()
            .Where(one => one.IsFound && (one.Verdict == null || one.Verdict == Verdict.Overlap))
            .Select(one => new { one.First, one.Second })
            .ToListAsync(stop);
        var counts = pairs
            .SelectMany(pair => new[] { pair.First, pair.Second })
            .GroupBy(id => id)
            .ToDictionary(of => of.Key, of => of.Count());
        var having = holding.Select(one => one.Unit).ToHashSet();
        return new(
            fields,
            [.. (await units.ActiveOn(today, stop)).Where(unit => having.Contains(unit.Id))],
            holding
                .GroupBy(one => (spelling[Register.FieldKey(one.Field)], one.Unit))
                .ToDictionary(
                    cell => cell.Key,
                    cell => new MatrixCell(
                        cell.Count(),
                        cell.Count(one => one.Cooperates),
                        cell.Sum(one => counts.GetValueOrDefault(one.Id))
                    )
                ),
            (await gaps.Run(stop))
                .Where(line => line.Standing is GapStanding.Uncovered)
                .GroupBy(line => spelling.GetValueOrDefault(Register.FieldKey(line.Field), ""))
                .ToDictionary(of => of.Key, of => of.Count()),
            await overlaps.Count(stop)
        );
    }
}
