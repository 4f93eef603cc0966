using Chutri.Platform;
using Chutri.SelfReview.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.SelfReview.Operations;

/// <summary>Keeps the counts of a round equal to its parts, in the transaction of the act.</summary>
internal sealed class RoundBook(AppDatabase db)
{
    /// <summary>Those that have not begun are the rest of all; who left is none of them. One statement: between two the counts would exceed their whole.</summary>
    public async Task Move(ReviewPart part, PartState before, CancellationToken stop)
    {
        if (part.State == before)
        {
            return;
        }

        var (begun, handedIn) = (By(PartState.Begun), By(PartState.HandedIn));
        var (returned, signed) = (By(PartState.Returned), By(PartState.Signed));
        var left = By(PartState.Left);
        await db.Set<ReviewRound>()
            .Where(round => round.Id == part.Round)
            .ExecuteUpdateAsync(
                change =>
                    change
                        .SetProperty(round => round.Parts, round => round.Parts - left)
                        .SetProperty(round => round.Begun, round => round.Begun + begun)
                        .SetProperty(round => round.HandedIn, round => round.HandedIn + handedIn)
                        .SetProperty(round => round.Returned, round => round.Returned + returned)
                        .SetProperty(round => round.Signed, round => round.Signed + signed),
                stop
            );

        int By(PartState state) => (part.State == state ? 1 : 0) - (before == state ? 1 : 0);
    }

    /// <summary>What the review says counts from now on, or does not any more.</summary>
    /// <param name="part">As it was handed in.</param>
    /// <param name="by">1 when it is handed in, -1 when it is returned.</param>
    /// <param name="stop">Stops the writing.</param>
    public async Task Count(ReviewPart part, int by, CancellationToken stop)
    {
        if (part.Person is not null)
        {
            return; // what people say of themselves is put together for nobody
        }

        var differing = part.Differing > 0 ? by : 0;
        var repeated = part.Repeated > 0 ? by : 0;
        var earned = by * part.Earned;
        var possible = by * part.Possible;
        await db.Set<ReviewRound>()
            .Where(round => round.Id == part.Round)
            .ExecuteUpdateAsync(
                change =>
                    change
                        .SetProperty(round => round.Differing, round => round.Differing + differing)
                        .SetProperty(round => round.Repeated, round => round.Repeated + repeated)
                        .SetProperty(round => round.Earned, round => round.Earned + earned)
                        .SetProperty(round => round.Possible, round => round.Possible + possible),
                stop
            );
        var signs = await db.Set<Shortcoming>()
            .Where(one => one.Part == part.Id && one.StruckAt == null)
            .GroupBy(one => one.Sign)
            .Select(group => new { Sign = group.Key, Count = group.Count() })
            .ToListAsync(stop);
        foreach (var sign in signs)
        {
            var count = by * sign.Count;
            await db.Set<SignCount>()
                .Where(row => row.Round == part.Round && row.Sign == sign.Sign)
                .ExecuteUpdateAsync(
                    change => change.SetProperty(row => row.Count, row => row.Count + count),
                    stop
                );
        }
    }
}
