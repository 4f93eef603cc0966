using Chutri.Organization.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization.Storage;

/// <summary>The last snapshot read by this process. The mark in the database says whether it still holds.</summary>
internal sealed class UnitSnapshots
{
    private Kept? kept;

    public async Task<UnitSnapshot> Current(AppDatabase db, CancellationToken stop)
    {
        var mark = await db.Set<Edition>().Select(edition => edition.Mark).SingleAsync(stop);
        if (kept is { } last && last.Mark == mark)
        {
            return last.Snapshot;
        }

        var loaded = await Load(db, stop);
        kept = new(mark, loaded);
        return loaded;
    }

    private static async Task<UnitSnapshot> Load(AppDatabase db, CancellationToken stop)
    {
        var rows = await db.Set<Unit>()
            .Select(unit => new
            {
                unit.Id,
                unit.Code,
                unit.Name,
                unit.ShortName,
                unit.Abbreviation,
                unit.Branch,
                unit.Parent,
                unit.From,
                unit.Until,
                unit.Successor,
            })
            .ToListAsync(stop);
        var names = await db.Set<UnitName>().AsNoTracking().ToListAsync(stop);
        var authority = await new AuthorityRecord(db).Current(stop);
        var lines = LineageOf.All(rows.ToDictionary(row => row.Id, row => row.Parent));
        return new(
            [
                .. rows.Select(row => new UnitSummary(
                    row.Id,
                    row.Code,
                    row.Name,
                    row.ShortName,
                    row.Abbreviation,
                    row.Branch,
                    row.Parent,
                    lines[row.Id],
                    row.From,
                    row.Until,
                    row.Successor
                )),
            ],
            [.. names.Select(name => new DatedName(name.Unit, name.Naming, name.From, name.Until))],
            authority
        );
    }

    private sealed record Kept(Guid Mark, UnitSnapshot Snapshot);
}
