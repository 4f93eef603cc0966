using Chutri.Platform;
using Chutri.SelfReview.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.SelfReview.Laws;

/// <summary>The kept figures of each round are those that one would count.</summary>
internal sealed class RoundEqualsCount : ILaw
{
    private const int Shown = 10;

    public string Code => "selfreview-round-equals-count";

    public Words Sentence { get; } =
        new(
            "Số đơn vị ở mỗi tình trạng và số lần mỗi biểu hiện được nêu của từng đợt tự soi đúng bằng số đếm lại.",
            "For each round of self-review, how many parts stand where and how often each sign is named equals a count."
        );

    public async Task<LawFinding> Check(AppDatabase db, Moment now, CancellationToken stop)
    {
        var rounds = await db.Set<ReviewRound>().AsNoTracking().ToListAsync(stop);
        var parts = (
            await db.Set<ReviewPart>()
                .GroupBy(part => new { part.Round, part.State })
                .Select(group => new
                {
                    group.Key.Round,
                    group.Key.State,
                    Count = group.Count(),
                    Differing = group.Count(part => part.Differing > 0),
                    Repeated = group.Count(part => part.Repeated > 0),
                    Possible = group.Sum(part => part.Possible),
                })
                .ToListAsync(stop)
        ).ToLookup(row => row.Round);
        var signs = await db.Set<Shortcoming>()
            .Where(one => one.StruckAt == null)
            .Join(
                db.Set<ReviewPart>()
                    .Where(part =>
                        part.State == PartState.HandedIn || part.State == PartState.Signed
                    ),
                one => one.Part,
                part => part.Id,
                (one, part) => new { part.Round, one.Sign }
            )
            .GroupBy(row => new { row.Round, row.Sign })
            .Select(group => new
            {
                group.Key.Round,
                group.Key.Sign,
                Count = group.Count(),
            })
            .ToDictionaryAsync(row => (row.Round, row.Sign), row => row.Count, stop);
        var kept = await db.Set<SignCount>().AsNoTracking().ToListAsync(stop);
        var broken = rounds
            .Where(round =>
            {
                var of = parts[round.Id].ToDictionary(row => row.State);
                var given = of
                    .Values.Where(row => row.State is PartState.HandedIn or PartState.Signed)
                    .ToList();
                return round.Parts
                        != of.Values.Where(row => row.State is not PartState.Left)
                            .Sum(row => row.Count)
                    || round.Begun != Of(PartState.Begun)
                    || round.HandedIn != Of(PartState.HandedIn)
                    || round.Returned != Of(PartState.Returned)
                    || round.Signed != Of(PartState.Signed)
                    || round.Differing != Whole(given.Sum(row => row.Differing))
                    || round.Repeated != Whole(given.Sum(row => row.Repeated))
                    || round.Possible != Whole(given.Sum(row => row.Possible))
                    || kept.Where(row => row.Round == round.Id)
                        .Any(row => row.Count != signs.GetValueOrDefault((row.Round, row.Sign)));

                // what people say of themselves is put together for nobody
                int Whole(int counted) => round.IsOfPeople ? 0 : counted;

                int Of(PartState state) => of.GetValueOrDefault(state)?.Count ?? 0;
            })
            .Select(round => round.Code)
            .ToList();
        return new(rounds.Count, broken.Count, [.. broken.Take(Shown)]);
    }
}
