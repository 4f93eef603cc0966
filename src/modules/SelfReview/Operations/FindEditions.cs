using Chutri.Platform;
using Chutri.SelfReview.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.SelfReview.Operations;

internal sealed record EditionLine(
    Guid Id,
    EditionKind Kind,
    int Number,
    EditionState State,
    string Source,
    int Lines,
    string ReadBy,
    DateTime ReadAt,
    DateTime? InForceAt
);

/// <summary>Editions of both kinds, the newest first.</summary>
internal sealed class FindEditions(AppDatabase db)
{
    public const int OnPage = 50;

    public async Task<KeyPage<EditionLine>> Page(string? after, CancellationToken stop)
    {
        var found = db.Set<Edition>().AsNoTracking();
        var total = await found.LongCountAsync(stop);
        if (Cursor.Read(after, 1) is [var last] && Guid.TryParse(last, out var id))
        {
            found = found.Where(edition => edition.Id.CompareTo(id) < 0);
        }

        var rows = await found
            .OrderByDescending(edition => edition.Id)
            .Take(OnPage + 1)
            .Select(edition => new EditionLine(
                edition.Id,
                edition.Kind,
                edition.Number,
                edition.State,
                edition.Source,
                edition.Lines,
                edition.ReadBy,
                edition.ReadAt,
                edition.InForceAt
            ))
            .ToListAsync(stop);
        return new(
            [.. rows.Take(OnPage)],
            rows.Count > OnPage ? Cursor.Write(rows[OnPage - 1].Id.ToString()) : null,
            total
        );
    }

    public Task<Edition?> One(Guid id, CancellationToken stop) =>
        db.Set<Edition>().AsNoTracking().SingleOrDefaultAsync(edition => edition.Id == id, stop);

    /// <summary>The questions of a review, by its code; none where there is no such review.</summary>
    public async Task<IReadOnlyList<Question>> OfReview(string code, CancellationToken stop)
    {
        var spelled = ReviewCodes.Spelled(code);
        var sheet = await db.Set<ReviewPart>()
            .Where(part => part.Code == spelled)
            .Join(
                db.Set<ReviewRound>(),
                part => part.Round,
                round => round.Id,
                (_, round) => round.Sheet
            )
            .Join(
                db.Set<Edition>().AsNoTracking(),
                id => id,
                edition => edition.Id,
                (_, edition) => edition
            )
            .SingleOrDefaultAsync(stop);
        return sheet?.ReadQuestions() ?? [];
    }
}
