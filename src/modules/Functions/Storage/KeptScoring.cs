using Chutri.Functions.Model;
using Chutri.Platform;
using Chutri.Similarity;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Functions.Storage;

/// <summary>What judgements taught, read once for each text that it is kept as.</summary>
internal sealed class KeptScoring
{
    private Read? last;

    public async Task<Scoring> Current(AppDatabase db, CancellationToken stop)
    {
        var json = await db.Set<ReviewRow>().Select(row => row.Learned).SingleAsync(stop);
        if (json is null)
        {
            return Scoring.Shipped;
        }

        if (last is { } read && read.Json == json)
        {
            return read.Scoring;
        }

        var scoring = Scoring.FromJson(json) ?? Scoring.Shipped;
        last = new(json, scoring);
        return scoring;
    }

    private sealed record Read(string Json, Scoring Scoring);
}
