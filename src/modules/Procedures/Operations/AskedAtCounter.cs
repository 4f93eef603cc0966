using Chutri.Platform;
using Chutri.Procedures.Model;
using Chutri.Processes;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Procedures.Operations;

/// <summary>By law an applicant is asked once in all, at the counter or at a step.</summary>
internal sealed class AskedAtCounter(AppDatabase db) : IAskedBefore
{
    public Task<bool> Asked(Guid one, CancellationToken stop) =>
        db.Set<Dossier>().AnyAsync(dossier => dossier.Case == one && dossier.AskedAt != null, stop);
}
