using Chutri.Organization;
using Chutri.Platform;
using Chutri.SelfReview.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.SelfReview.Operations;

internal sealed record ShortcomingLine(
    Guid Id,
    string Review,
    string Unit,
    int Number,
    string Text,
    bool Repeats
);

/// <param name="Page">Those of reviews that the caller may read.</param>
/// <param name="Others">How many more there are, in reviews that are not for the caller.</param>
internal sealed record ShortcomingPage(KeyPage<ShortcomingLine> Page, long Others);

/// <summary>The shortcomings behind the count of a sign: of the reviews handed in or signed in a round.</summary>
internal sealed class FindShortcomings(AppDatabase db, ReviewDesk desk, UnitDirectory units)
{
    public const int OnPage = 100;

    /// <param name="round">The round.</param>
    /// <param name="sign">Code of a sign; empty = those that no sign fits.</param>
    /// <param name="after">The key of the last row already seen.</param>
    /// <param name="caller">Who reads; which unit named what is not listed where its review is not for the caller.</param>
    /// <param name="stop">Stops the reading.</param>
    public async Task<ShortcomingPage> Page(
        ReviewRound round,
        string sign,
        string? after,
        Caller caller,
        CancellationToken stop
    )
    {
        if (round.IsOfPeople)
        {
            return new(new([], null, 0), 0);
        }

        var given = db.Set<ReviewPart>()
            .AsNoTracking()
            .Where(part =>
                part.Round == round.Id
                && (part.State == PartState.HandedIn || part.State == PartState.Signed)
            );
        var named = db.Set<Shortcoming>()
            .AsNoTracking()
            .Where(one => one.StruckAt == null && one.Sign == sign);
        var parts = await given
            .Select(part => new
            {
                part.Id,
                part.Code,
                part.Unit,
                part.Superior,
                part.State,
                Count = named.Count(one => one.Part == part.Id),
            })
            .Where(part => part.Count > 0)
            .ToListAsync(stop);
        var seen = new Dictionary<Guid, (string Code, UnitId Unit)>();
        var (total, others) = (0L, 0L);
        foreach (var part in parts)
        {
            if (await desk.MaySee(round, part.Unit, part.Superior, part.State, caller, stop))
            {
                seen[part.Id] = (part.Code, part.Unit);
                total += part.Count;
            }
            else
            {
                others += part.Count;
            }
        }

        Guid[] ids = [.. seen.Keys];
        var found = named.Where(one => EF.Parameter(ids).Contains(one.Part));
        if (Cursor.Read(after, 1) is [var last] && Guid.TryParse(last, out var id))
        {
            found = found.Where(one => one.Id.CompareTo(id) < 0);
        }

        var rows = await found.OrderByDescending(one => one.Id).Take(OnPage + 1).ToListAsync(stop);
        var names = await units.Names(stop);
        return new(
            new(
                [
                    .. rows.Take(OnPage)
                        .Select(one => new ShortcomingLine(
                            one.Id,
                            seen[one.Part].Code,
                            names[seen[one.Part].Unit],
                            one.Number,
                            one.Text,
                            one.Repeats is not null
                        )),
                ],
                rows.Count > OnPage ? Cursor.Write(rows[OnPage - 1].Id.ToString()) : null,
                total
            ),
            others
        );
    }
}
