using Chutri.Documents.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Documents.Operations;

/// <summary>The original of a version, byte for byte.</summary>
internal sealed class FetchFile(AppDatabase db, FileStore files)
{
    public async Task<FetchedFile?> Run(DocumentId document, int? version, CancellationToken stop)
    {
        var found = await db.Set<DocumentVersion>()
            .AsNoTracking()
            .Where(one => one.Document == document && (version == null || one.Number == version))
            .OrderByDescending(one => one.Number)
            .FirstOrDefaultAsync(stop);
        return found is not null && await files.Open(found.Sha256, stop) is { } content
            ? new(found.FileName, found.MediaType, found.Sha256, content)
            : null;
    }
}
