using Chutri.Documents.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Documents.Laws;

internal static class Findings
{
    private const int Examples = 10;

    public static async Task<LawFinding> Of(
        IQueryable<RegisteredDocument> looked,
        IQueryable<RegisteredDocument> broken,
        CancellationToken stop
    )
    {
        var ids = await broken
            .OrderBy(d => d.Sequence)
            .Select(d => d.Id)
            .Take(Examples)
            .ToListAsync(stop);
        return new(
            await looked.LongCountAsync(stop),
            await broken.LongCountAsync(stop),
            [.. ids.Select(DocumentUrls.Document)]
        );
    }
}
