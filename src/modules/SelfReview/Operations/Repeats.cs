using Chutri.Platform;
using Chutri.SelfReview.Model;
using Chutri.Similarity;
using Microsoft.EntityFrameworkCore;
using Edition = Chutri.SelfReview.Model.Edition;

namespace Chutri.SelfReview.Operations;

/// <summary>Recognises a shortcoming that comes again: the same unit or person, the same sign, similar words, in a round whose period ended earlier.</summary>
internal sealed class Repeats(AppDatabase db)
{
    /// <summary>From here on the library says that two texts are for a person to see as alike.</summary>
    private const double Alike = 0.5;
    private const int LookedAt = 200;
    private const string New = "";

    /// <returns>The earlier one that is most like it, of those handed in; null where there is none.</returns>
    public async Task<Shortcoming?> Find(Shortcoming shortcoming, CancellationToken stop)
    {
        var own = await db.Set<ReviewPart>()
            .Where(part => part.Id == shortcoming.Part)
            .Join(
                db.Set<ReviewRound>(),
                part => part.Round,
                round => round.Id,
                (part, round) => new { round.Through, round.Signs }
            )
            .SingleAsync(stop);
        var rows = await (
            from one in db.Set<Shortcoming>().AsNoTracking()
            join part in db.Set<ReviewPart>() on one.Part equals part.Id
            join round in db.Set<ReviewRound>() on part.Round equals round.Id
            where
                one.Person == shortcoming.Person
                && (one.Person != null || one.Unit == shortcoming.Unit)
                && one.Sign == shortcoming.Sign
                && one.StruckAt == null
                && one.Text != "" // what was kept for long enough is not compared any more
                && round.Through < own.Through
                && (part.State == PartState.HandedIn || part.State == PartState.Signed)
            orderby one.Id descending
            select new { one, round.Signs }
        )
            .Take(LookedAt)
            .ToListAsync(stop);
        var alike = await SayingTheSame(
            shortcoming.Sign,
            own.Signs,
            [.. rows.Select(row => row.Signs).Distinct()],
            stop
        );
        var byId = rows.Where(row => alike.Contains(row.Signs))
            .ToDictionary(row => row.one.Id.ToString("n"), row => row.one);
        if (byId.Count == 0)
        {
            return null;
        }

        var nearest = StatementCollection
            .Of([.. byId.Select(pair => new Statement(pair.Key, pair.Key, pair.Value.Text))])
            .Nearest(new Statement(New, New, shortcoming.Text), 1);
        return nearest is [var best] && best.Score >= Alike ? byId[best.Statement.Id] : null;
    }

    /// <summary>The catalogues in which the code of the sign stands for the same words as in the own one.</summary>
    private async Task<IReadOnlyCollection<Guid>> SayingTheSame(
        string sign,
        Guid own,
        Guid[] catalogues,
        CancellationToken stop
    )
    {
        if (sign.Length == 0 || catalogues.All(one => one == own))
        {
            return catalogues;
        }

        var texts = (
            await db.Set<Edition>()
                .AsNoTracking()
                .Where(one => one.Id == own || catalogues.Contains(one.Id))
                .ToListAsync(stop)
        ).ToDictionary(
            one => one.Id,
            one => one.ReadSigns().FirstOrDefault(line => line.Code == sign)?.Text
        );
        return [.. catalogues.Where(one => texts[one] == texts[own])];
    }
}
