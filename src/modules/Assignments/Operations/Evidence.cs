using Chutri.Assignments.Model;
using Chutri.Platform;

namespace Chutri.Assignments.Operations;

/// <summary>A file as it came in by whatever door.</summary>
internal sealed record HandedInFile(string Name, string MediaType, ReadOnlyMemory<byte> Content);

/// <summary>Keeps files byte for byte, with who handed them in.</summary>
internal sealed class Evidence(AppDatabase db, FileStore store)
{
    public async Task<IReadOnlyList<EvidenceFile>> Keep(
        AssignmentId assignment,
        IReadOnlyList<HandedInFile> files,
        Deed deed,
        CancellationToken stop
    )
    {
        var kept = new List<EvidenceFile>();
        foreach (var file in files)
        {
            var sha256 = await store.Keep(file.Content, deed.Now, stop);
            kept.Add(
                EvidenceFile.Of(
                    assignment,
                    file.Name,
                    file.MediaType,
                    file.Content.Length,
                    sha256,
                    deed
                )
            );
        }

        db.AddRange(kept);
        return kept;
    }
}
