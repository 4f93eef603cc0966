using Chutri.Assignments.Model;
using Chutri.Documents;
using Chutri.Platform;

namespace Chutri.Assignments.Operations;

/// <summary>Keeps files byte for byte, with who handed them in.</summary>
internal sealed class Evidence(AppDatabase db, FileStore store)
{
    public async Task<IReadOnlyList<EvidenceFile>> Keep(
        AssignmentId assignment,
        IReadOnlyList<SentFile> files,
        Deed deed,
        CancellationToken stop
    )
    {
        var kept = new List<EvidenceFile>();
        foreach (var file in files)
        {
            await store.Keep(file.Content, file.Sha256, deed.Now, stop);
            kept.Add(
                EvidenceFile.Of(
                    assignment,
                    file.Name,
                    file.MediaType,
                    file.Content.Length,
                    file.Sha256,
                    deed
                )
            );
        }

        db.AddRange(kept);
        return kept;
    }
}
