using Chutri.Organization;
using Chutri.Platform;
using Chutri.Procedures.Model;
using Chutri.Processes;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Procedures.Operations;

/// <summary>Lays a procedure before an operation, and says who reaches it.</summary>
internal sealed class ProcedureDesk(AppDatabase db, UnitDirectory units, CaseReading cases)
{
    public Task<Procedure?> Find(string code, CancellationToken stop)
    {
        var spelled = Procedure.Spelled(code);
        return db.Set<Procedure>().SingleOrDefaultAsync(one => one.Code == spelled, stop);
    }

    /// <summary>The procedure, where the caller may do this to it.</summary>
    public async Task<Outcome<Procedure>> For(
        string code,
        Act act,
        Caller caller,
        CancellationToken stop
    ) =>
        await Find(code, stop) is not { } procedure ? ProcedureRefusals.NoSuchProcedure
        : await Refuse(act, procedure.Unit, caller, stop) is { } refusal ? refusal
        : procedure;

    public async Task<Refusal?> Refuse(Act act, UnitId of, Caller caller, CancellationToken stop)
    {
        var unit = await units.Find(of, stop);
        return unit is not null && caller.May(act, unit.Id, unit.Lineage)
            ? null
            : PlatformRefusals.OutOfReach(act, unit?.Name ?? "");
    }

    public async Task<bool> May(Act act, UnitId of, Caller caller, CancellationToken stop) =>
        caller.Has(act) && await Refuse(act, of, caller, stop) is null;

    /// <summary>Why the procedure cannot be bound to its process; null where it can, or is bound to none.</summary>
    public async Task<Words?> WrongProcess(ProcedureContent content, CancellationToken stop)
    {
        if (content.Process.Length == 0)
        {
            return null;
        }

        return await cases.Process(content.Process, stop) is not { } process
                ? ProcedureFieldWords.NoSuchProcess(content.Process)
            : process.Promise is { } promise && promise.InHours > content.Promise.InHours
                ? ProcedureFieldWords.ProcessIsLonger(
                    process.Code,
                    SpanWords.Of(promise).Vietnamese
                )
            : null;
    }
}
