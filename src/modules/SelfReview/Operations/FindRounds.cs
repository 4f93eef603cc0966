using Chutri.Organization;
using Chutri.Platform;
using Chutri.SelfReview.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.SelfReview.Operations;

internal sealed record RoundLine(ReviewRound Round, string Owner);

/// <summary>Rounds, the newest first.</summary>
internal sealed class FindRounds(AppDatabase db, UnitDirectory units)
{
    public const int OnPage = 50;

    public async Task<KeyPage<RoundLine>> Page(string? after, CancellationToken stop)
    {
        var names = await units.Names(stop);
        var found = db.Set<ReviewRound>().AsNoTracking();
        var total = await found.LongCountAsync(stop);
        if (Cursor.Read(after, 1) is [var last] && Guid.TryParse(last, out var id))
        {
            found = found.Where(round => round.Id.CompareTo(id) < 0);
        }

        var rows = await found
            .OrderByDescending(round => round.Id)
            .Take(OnPage + 1)
            .ToListAsync(stop);
        return new(
            [.. rows.Take(OnPage).Select(round => new RoundLine(round, names[round.Owner]))],
            rows.Count > OnPage ? Cursor.Write(rows[OnPage - 1].Id.ToString()) : null,
            total
        );
    }
}
