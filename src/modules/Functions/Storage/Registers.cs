using Chutri.Functions.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Functions.Storage;

/// <summary>The last register read by this process. The mark in the database says whether it still holds.</summary>
internal sealed class KeptRegister
{
    private Register? kept;

    public async Task<Register> Current(AppDatabase db, CancellationToken stop)
    {
        var mark = await db.Set<RegisterRow>().Select(row => row.Mark).SingleAsync(stop);
        if (kept is { } last && last.Mark == mark)
        {
            return last;
        }

        var rows = await db.Set<UnitFunction>().AsNoTracking().ToListAsync(stop);
        var loaded = new Register(
            mark,
            [
                .. rows.OrderBy(row => row.Unit.Value)
                    .ThenBy(row => row.Id)
                    .Select(row => new KnownFunction(
                        row.Id,
                        row.Unit,
                        row.Text,
                        row.Field,
                        row.Kind,
                        row.Origin,
                        row.Decides,
                        row.Source,
                        row.Document,
                        row.Provision,
                        row.From,
                        row.Until,
                        row.Before,
                        row.AwaitsHome,
                        KnownFunction.FoldedOf(row.Text, row.Field, row.Source)
                    )),
            ]
        );
        kept = loaded;
        return loaded;
    }
}

/// <summary>The register as a request reads it, and the turning of its mark.</summary>
internal sealed class Registers(AppDatabase db, KeptRegister kept)
{
    private Register? read;

    public async Task<Register> Read(CancellationToken stop) =>
        read ??= await kept.Current(db, stop);

    /// <summary>First thing in an operation that changes the register: two at once queue up, and the second sees the first's change.</summary>
    public async Task Begin(CancellationToken stop)
    {
        (await Current(stop)).Turn();
        read = null;
    }

    private async Task<RegisterRow> Current(CancellationToken stop) =>
        db.Set<RegisterRow>().Local.SingleOrDefault()
        ?? await db.Set<RegisterRow>().SingleAsync(stop);
}
