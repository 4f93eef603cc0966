using Chutri.Organization;
using Chutri.Platform;
using Chutri.SelfReview.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.SelfReview.Operations;

/// <param name="Text">Null for whoever may not read the review.</param>
internal sealed record ShortcomingLine(
    Guid Id,
    string Review,
    string Unit,
    int Number,
    string? Text,
    bool Repeats
);

/// <summary>The shortcomings behind the count of a sign: of the reviews handed in or signed in a round.</summary>
internal sealed class FindShortcomings(AppDatabase db, ReviewDesk desk, UnitDirectory units)
{
    public const int OnPage = 100;

    /// <param name="round">The round.</param>
    /// <param name="sign">Code of a sign; empty = those that no sign fits.</param>
    /// <param name="after">The key of the last row already seen.</param>
    /// <param name="caller">Who reads; what is not for the caller is listed without its words.</param>
    /// <param name="stop">Stops the reading.</param>
    public async Task<KeyPage<ShortcomingLine>> Page(
        ReviewRound round,
        string sign,
        string? after,
        Caller caller,
        CancellationToken stop
    )
    {
        var found =
            from one in db.Set<Shortcoming>().AsNoTracking()
            join part in db.Set<ReviewPart>() on one.Part equals part.Id
            where
                part.Round == round.Id
                && (part.State == PartState.HandedIn || part.State == PartState.Signed)
                && one.StruckAt == null
                && one.Sign == sign
            select new { one, part };
        var total = await found.LongCountAsync(stop);
        if (Cursor.Read(after, 1) is [var last] && Guid.TryParse(last, out var id))
        {
            found = found.Where(row => row.one.Id.CompareTo(id) < 0);
        }

        var rows = await found
            .OrderByDescending(row => row.one.Id)
            .Take(OnPage + 1)
            .ToListAsync(stop);
        var all = await units.All(stop);
        var lines = new List<ShortcomingLine>();
        foreach (var row in rows.Take(OnPage))
        {
            var seen = await desk.MaySee(row.part, round, caller, stop);
            lines.Add(
                new(
                    row.one.Id,
                    row.part.Code,
                    all[row.part.Unit].Name,
                    row.one.Number,
                    seen ? row.one.Text : null,
                    row.one.Repeats is not null
                )
            );
        }

        return new(
            lines,
            rows.Count > OnPage ? Cursor.Write(rows[OnPage - 1].one.Id.ToString()) : null,
            total
        );
    }
}
