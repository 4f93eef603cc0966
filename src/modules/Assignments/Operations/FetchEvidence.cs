using Chutri.Assignments.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Assignments.Operations;

/// <summary>One evidence file, to be sent on.</summary>
internal sealed class FetchEvidence(AppDatabase db, FileStore store)
{
    public async Task<Outcome<EvidenceLine>> Find(string code, Guid file, CancellationToken stop)
    {
        var spelled = AssignmentCode.Spelled(code);
        var found = await db.Set<EvidenceFile>()
            .Where(known => known.Id == file)
            .Join(
                db.Set<Assignment>().Where(of => of.Code == spelled),
                known => known.Assignment,
                of => of.Id,
                (known, of) =>
                    new EvidenceLine(known.Name, known.MediaType, known.Sha256, of.Limit != null)
            )
            .SingleOrDefaultAsync(stop);
        return found is null ? AssignmentRefusals.FileNotFound(code) : found;
    }

    public async Task<Outcome<FetchedFile>> Open(
        string code,
        EvidenceLine file,
        CancellationToken stop
    ) =>
        await store.Open(file.Sha256, stop) is { } content
            ? new FetchedFile(file.Name, file.MediaType, file.Sha256, content)
            : AssignmentRefusals.FileNotFound(code);
}

internal sealed record EvidenceLine(string Name, string MediaType, string Sha256, bool Limited);
