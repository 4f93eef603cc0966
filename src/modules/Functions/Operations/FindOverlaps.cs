using System.Globalization;
using Chutri.Functions.Model;
using Chutri.Functions.Storage;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Similarity;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Functions.Operations;

internal enum OverlapStanding
{
    /// <summary>Nobody has said yet what it is.</summary>
    Open,

    /// <summary>It is an overlap, and both functions still stand.</summary>
    Overlap,

    /// <summary>A boundary was drawn, it is meant so, or one of the two has gone since it was called an overlap.</summary>
    Settled,
    Different,
}

internal sealed record OverlapFilter(
    OverlapStanding Standing = OverlapStanding.Open,
    UnitId? Unit = null,
    string? Field = null,
    OverlapKind? Kind = null
);

internal sealed record OverlapCounts(long Open, long Overlap, long Settled, long Different)
{
    public long All => Open + Overlap + Settled + Different;

    public long Of(OverlapStanding standing) =>
        standing switch
        {
            OverlapStanding.Overlap => Overlap,
            OverlapStanding.Settled => Settled,
            OverlapStanding.Different => Different,
            _ => Open,
        };
}

/// <summary>Pairs, most certain first.</summary>
internal sealed class FindOverlaps(AppDatabase db, Registers registers, UnitDirectory units)
{
    public const int OnPage = 30;

    public async Task<KeyPage<OverlapQuestion>> Run(
        OverlapFilter filter,
        string? after,
        CancellationToken stop
    )
    {
        var asked = Asked(filter, await Spellings(filter.Field, stop));
        var total = await asked.LongCountAsync(stop);
        if (ReadKey(after) is var (score, id))
        {
            asked = asked.Where(one =>
                one.Score < score || (one.Score == score && one.Id.CompareTo(id) > 0)
            );
        }

        var rows = await InOrder(asked).Take(OnPage + 1).ToListAsync(stop);
        return new(
            [.. rows.Take(OnPage)],
            rows.Count > OnPage ? KeyOf(rows[OnPage - 1]) : null,
            total
        );
    }

    /// <summary>The first pair that waits for this caller; null where none does.</summary>
    public async Task<Guid?> Next(Caller caller, CancellationToken stop)
    {
        var all = await units.All(stop);
        var waiting = InOrder(Asked(new(), []))
            .Select(one => new
            {
                one.Id,
                one.FirstUnit,
                one.SecondUnit,
            })
            .AsAsyncEnumerable();
        await foreach (var one in waiting.WithCancellation(stop))
        {
            if (JudgeReach.Refuse(all[one.FirstUnit], all[one.SecondUnit], caller) is null)
            {
                return one.Id;
            }
        }

        return null;
    }

    public async Task<OverlapCounts> Count(CancellationToken stop)
    {
        var counts = await db.Set<OverlapQuestion>()
            .GroupBy(one => new { one.Verdict, one.IsFound })
            .Select(same => new
            {
                same.Key.Verdict,
                same.Key.IsFound,
                Count = same.LongCount(),
            })
            .ToListAsync(stop);
        return new(
            Sum((verdict, found) => verdict is null && found),
            Sum((verdict, found) => verdict is Verdict.Overlap && found),
            Sum(
                (verdict, found) =>
                    verdict is Verdict.Boundary or Verdict.Chain
                    || (verdict is Verdict.Overlap && !found)
            ),
            Sum((verdict, _) => verdict is Verdict.Different)
        );

        long Sum(Func<Verdict?, bool, bool> holds) =>
            counts.Where(one => holds(one.Verdict, one.IsFound)).Sum(one => one.Count);
    }

    public static bool IsKey(string after) => ReadKey(after) is not null;

    /// <summary>A field is one field however it is spelled, here as in the table of fields and units.</summary>
    private async Task<IReadOnlyList<string>> Spellings(string? field, CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(field))
        {
            return [];
        }

        var key = Register.FieldKey(field);
        var register = await registers.Read(stop);
        return
        [
            .. register
                .All.Select(one => one.Field)
                .Distinct()
                .Where(one => Register.FieldKey(one) == key)
                .Append(field)
                .Distinct(),
        ];
    }

    private IQueryable<OverlapQuestion> Asked(OverlapFilter filter, IReadOnlyList<string> spellings)
    {
        var asked = db.Set<OverlapQuestion>().AsNoTracking();
        asked = filter.Standing switch
        {
            OverlapStanding.Overlap => asked.Where(one =>
                one.Verdict == Verdict.Overlap && one.IsFound
            ),
            OverlapStanding.Settled => asked.Where(one =>
                one.Verdict == Verdict.Boundary
                || one.Verdict == Verdict.Chain
                || (one.Verdict == Verdict.Overlap && !one.IsFound)
            ),
            OverlapStanding.Different => asked.Where(one => one.Verdict == Verdict.Different),
            _ => asked.Where(one => one.Verdict == null && one.IsFound),
        };
        if (filter.Unit is { } unit)
        {
            asked = asked.Where(one => one.FirstUnit == unit || one.SecondUnit == unit);
        }

        if (spellings.Count > 0)
        {
            asked = asked.Where(one =>
                spellings.Contains(one.FirstField) || spellings.Contains(one.SecondField)
            );
        }

        if (filter.Kind is { } kind)
        {
            asked =
                kind is OverlapKind.Same
                    ? asked.Where(one => one.Kind == OverlapKind.Same)
                    : asked.Where(one => one.Kind != OverlapKind.Same);
        }

        return asked;
    }

    private static IQueryable<OverlapQuestion> InOrder(IQueryable<OverlapQuestion> asked) =>
        asked.OrderByDescending(one => one.Score).ThenBy(one => one.Id);

    private static string KeyOf(OverlapQuestion one) =>
        Cursor.Write(one.Score.ToString(CultureInfo.InvariantCulture), one.Id.ToString());

    private static (int Score, Guid Id)? ReadKey(string? after) =>
        Cursor.Read(after, 2) is [var score, var id]
        && int.TryParse(score, NumberStyles.None, CultureInfo.InvariantCulture, out var known)
        && Guid.TryParse(id, out var last)
            ? (known, last)
            : null;
}
