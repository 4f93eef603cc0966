using Chutri.Assignments.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Assignments.Operations;

/// <summary>One evidence file, to be sent on.</summary>
internal sealed class FetchEvidence(AppDatabase db, FileStore store)
{
    public async Task<Outcome<FetchedFile>> Find(string code, Guid file, CancellationToken stop)
    {
        var spelled = AssignmentCode.Spelled(code);
        var found = await db.Set<EvidenceFile>()
            .Where(known => known.Id == file)
            .Where(known =>
                db.Set<Assignment>().Any(of => of.Id == known.Assignment && of.Code == spelled)
            )
            .Select(known => new
            {
                known.Name,
                known.MediaType,
                known.Sha256,
            })
            .SingleOrDefaultAsync(stop);
        return found is not null && await store.Open(found.Sha256, stop) is { } content
            ? new FetchedFile(found.Name, found.MediaType, found.Sha256, content)
            : AssignmentRefusals.FileNotFound(code);
    }
}
