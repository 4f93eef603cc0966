using Chutri.Organization;
using Chutri.Platform;
using Chutri.Privacy.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Privacy.Operations;

/// <summary>
/// A request is read by whoever asked and by whoever may answer; to others there is none. It stays where it was asked: with those who
/// administer the unit of the post by which the person asked, wherever the person goes meanwhile (docs/decisions/0018).
/// </summary>
internal sealed class CorrectionReach(AppDatabase db, UnitDirectory units, ViewLimits limits)
{
    public Task<CorrectionRequest?> Find(string code, CancellationToken stop)
    {
        var spelled = CorrectionCode.Spelled(code);
        return db.Set<CorrectionRequest>()
            .AsTracking()
            .SingleOrDefaultAsync(request => request.Code == spelled, stop);
    }

    /// <summary>Whoever may answer and was no administrator yet when it was asked sees it from now on, its duty too.</summary>
    public async Task Name(CorrectionRequest request, Caller caller, CancellationToken stop)
    {
        if (
            caller.Person is { } self
            && !(await limits.ViewersOf(request.Id, stop)).Contains(self)
            && await limits.IsLimited(request.Id, stop)
        )
        {
            limits.Name(request.Id, [self]);
            await db.SaveChangesAsync(stop); // what is asked next is asked through the caller's eyes
        }
    }

    public async Task<bool> MayRead(
        CorrectionRequest request,
        Caller caller,
        CancellationToken stop
    ) => request.Asker == caller.Person || await Refuse(request, caller, stop) is null;

    /// <returns>Why the caller may not answer; null where the caller's post reaches so far.</returns>
    public async Task<Refusal?> Refuse(
        CorrectionRequest request,
        Caller caller,
        CancellationToken stop
    )
    {
        if (!caller.Has(PrivacyActs.Answer))
        {
            return PlatformRefusals.RoleMayNot(PrivacyActs.Answer, caller);
        }

        if (caller.IsUnbounded || caller.Over is null)
        {
            return null;
        }

        var unit = request.AskerUnit is { } of ? await units.Find(of, stop) : null;
        return unit is not null && caller.May(PrivacyActs.Answer, unit.Id, unit.Lineage)
            ? null
            : PlatformRefusals.OutOfReach(PrivacyActs.Answer, unit?.Name ?? request.AskerName);
    }
}
