using Chutri.Assignments.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Assignments.Operations;

/// <summary>One evidence file with its bytes.</summary>
internal sealed class FetchEvidence(AppDatabase db, FileStore store)
{
    public async Task<Outcome<FetchedEvidence>> Find(string code, Guid file, CancellationToken stop)
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
        return found is not null && await store.Read(found.Sha256, stop) is { } content
            ? new FetchedEvidence(found.Name, found.MediaType, found.Sha256, content)
            : AssignmentRefusals.FileNotFound(code);
    }
}

internal sealed record FetchedEvidence(
    string Name,
    string MediaType,
    string Sha256,
    byte[] Content
);
