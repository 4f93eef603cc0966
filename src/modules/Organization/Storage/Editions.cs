using Chutri.Organization.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization.Storage;

/// <summary>Turns the edition inside the transaction that changes the structure.</summary>
internal sealed class Editions(AppDatabase db, UnitDirectory directory)
{
    public async Task Turn(CancellationToken stop)
    {
        (await db.Set<Edition>().SingleAsync(stop)).Turn();
        directory.Forget();
    }
}
