using Chutri.Documents.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Documents.Laws;

/// <summary>Reads every kept original once, one at a time, and makes its digest again.</summary>
internal sealed class FilesAreAsTheyCame(FileStore files) : ILaw
{
    public string Code => "document-files-intact";

    public Words Sentence { get; } =
        new(
            "Mỗi tệp gốc của văn bản còn nguyên từng byte: mã SHA-256 tính lại bằng mã đã ghi.",
            "Every original is intact byte for byte: its SHA-256 made again is the one written down."
        );

    public async Task<LawFinding> Check(AppDatabase db, Moment now, CancellationToken stop)
    {
        var versions = await db.Set<DocumentVersion>()
            .AsNoTracking()
            .OrderBy(version => version.Document)
            .ThenBy(version => version.Number)
            .Select(version => new
            {
                version.Document,
                version.Number,
                version.Sha256,
                version.Size,
            })
            .ToListAsync(stop);
        var broken = new List<string>();
        foreach (var version in versions)
        {
            var content = await files.Read(version.Sha256, stop);
            if (
                content is null
                || content.Length != version.Size
                || FileStore.Digest(content) != version.Sha256
            )
            {
                broken.Add($"{DocumentUrls.Document(version.Document)} · {version.Number}");
            }
        }

        return new(versions.Count, broken.Count, [.. broken.Take(10)]);
    }
}
