using Chutri.Organization.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization.Storage;

/// <summary>
/// Makes changes of the structure, and whatever rests on it, queue up: the edition is read before anything else in the
/// transaction, so that somebody else's change in between is a collision and the operation runs again.
/// </summary>
internal sealed class Editions(AppDatabase db, UnitDirectory directory)
{
    /// <summary>First thing in an operation that will turn the edition.</summary>
    public async Task Begin(CancellationToken stop)
    {
        await Current(stop);
        directory.Forget();
    }

    /// <summary>The structure has changed.</summary>
    public async Task Turn(CancellationToken stop)
    {
        (await Current(stop)).Turn();
        directory.Forget();
    }

    /// <summary>First thing in an operation that does not change the structure but must not cross a change of it.</summary>
    public async Task Guard(CancellationToken stop)
    {
        (await Current(stop)).Guard();
        directory.Forget();
    }

    private async Task<Edition> Current(CancellationToken stop) =>
        db.Set<Edition>().Local.SingleOrDefault() ?? await db.Set<Edition>().SingleAsync(stop);
}
