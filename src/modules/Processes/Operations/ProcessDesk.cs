using Chutri.Organization;
using Chutri.Platform;
using Chutri.Processes.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Processes.Operations;

/// <summary>Lays a described process before an operation, and says who reaches it.</summary>
internal sealed class ProcessDesk(AppDatabase db, UnitDirectory units)
{
    public Task<DescribedProcess?> Find(string code, CancellationToken stop)
    {
        var spelled = ProcessCodes.Spelled(code);
        return db.Set<DescribedProcess>()
            .SingleOrDefaultAsync(process => process.Code == spelled, stop);
    }

    /// <summary>The process, where the caller may do this to it.</summary>
    public async Task<Outcome<DescribedProcess>> For(
        string code,
        Act act,
        Caller caller,
        CancellationToken stop
    ) =>
        await Find(code, stop) is not { } process ? ProcessesRefusals.NoSuchProcess
        : await Refuse(act, process.Owner, caller, stop) is { } refusal ? refusal
        : process;

    public async Task<Refusal?> Refuse(Act act, UnitId of, Caller caller, CancellationToken stop)
    {
        var unit = await units.Find(of, stop);
        return unit is not null && caller.May(act, unit.Id, unit.Lineage)
            ? null
            : PlatformRefusals.OutOfReach(act, unit?.Name ?? "");
    }

    public async Task<bool> May(Act act, UnitId of, Caller caller, CancellationToken stop) =>
        caller.Has(act) && await Refuse(act, of, caller, stop) is null;
}
