using Chutri.Functions.Model;
using Chutri.Functions.Storage;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Similarity;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Functions.Operations;

/// <param name="Found">Worked out before the turn to write; null until then.</param>
internal sealed record ReviewOverlapsRequest(Searched? Found = null);

/// <summary>What was found for one state of the register.</summary>
/// <param name="Learned">What judgements had taught when the search began.</param>
internal sealed record Searched(
    Guid Mark,
    string? Learned,
    int Statements,
    int Groups,
    long LeftOut,
    IReadOnlyList<FoundPair> Pairs
);

internal sealed record Reviewed(int Statements, int Pairs, int New, int Gone);

/// <summary>
/// Seeks pairs through the whole register. What was judged stays; what is new is asked; what has not been judged and is no longer
/// found is asked no more.
/// </summary>
internal sealed class ReviewOverlaps(AppDatabase db, Searching searching)
    : IOperation<ReviewOverlapsRequest, Reviewed>,
        IPrepare<ReviewOverlapsRequest>
{
    public Act Act => FunctionActs.Judge;

    public async Task<ReviewOverlapsRequest> Prepare(
        ReviewOverlapsRequest request,
        CancellationToken stop
    ) => new(await searching.Search(stop));

    public async Task<Outcome<Reviewed>> Run(
        ReviewOverlapsRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = request.Found!;
        var review = await db.Set<ReviewRow>().SingleAsync(stop);
        var known = await db.Set<OverlapQuestion>().ToDictionaryAsync(one => one.Key, stop);
        var (made, seen) = (0, new HashSet<string>());
        foreach (var pair in found.Pairs.Where(pair => seen.Add(pair.Key)))
        {
            if (known.TryGetValue(pair.Key, out var question))
            {
                question.Found(pair);
                continue;
            }

            db.Add(OverlapQuestion.Of(pair, now));
            made++;
        }

        var gone = 0;
        foreach (
            var (_, question) in known.Where(one => one.Value.IsFound && !seen.Contains(one.Key))
        )
        {
            gone++;
            if (question.IsOpen)
            {
                db.Remove(question);
            }
            else
            {
                question.Lost();
            }
        }

        review.Reviewed(found.Mark, now, found.Statements, seen.Count, found.Groups, found.LeftOut);
        if (review.Learned != found.Learned)
        {
            review.Learn(review.Learned); // judged while this was sought: it is sought once more
        }

        if (made + gone > 0)
        {
            db.Record(new OverlapsReviewed(found.Statements, seen.Count, made, gone), caller, now);
        }

        return new Reviewed(found.Statements, seen.Count, made, gone);
    }
}

/// <summary>Compares all that holds today.</summary>
internal sealed class Searching(
    AppDatabase db,
    Registers registers,
    KeptScoring scoring,
    UnitDirectory units,
    AuthorityClock clock
)
{
    private const double ToBeSeen = 0.5;

    public async Task<Searched> Search(CancellationToken stop)
    {
        var learned = await db.Set<ReviewRow>().Select(row => row.Learned).SingleAsync(stop);
        var register = await registers.Read(stop);
        var statements = await Compared(stop);
        var review = statements.Review(ToBeSeen, stop);
        var groups = new Dictionary<string, Guid>();
        foreach (var group in review.Groups)
        {
            var name = group.Members.Min(member => register.Of(member).Id);
            foreach (var member in group.Members)
            {
                groups[member.Id] = name;
            }
        }

        return new(
            register.Mark,
            learned,
            statements.Statements.Count,
            review.Groups.Count,
            review.PairsLeftOut,
            [
                .. review.Pairs.Select(pair =>
                    Of(pair, register, groups.GetValueOrDefault(pair.First.Id))
                ),
            ]
        );
    }

    /// <summary>What holds today, indexed; kept in memory until something changes.</summary>
    public async Task<StatementCollection> Compared(CancellationToken stop) =>
        (await registers.Read(stop)).Compared(
            clock.Now().Today,
            await scoring.Current(db, stop),
            await units.All(stop)
        );

    private static FoundPair Of(OverlapPair pair, Register register, Guid group)
    {
        var (first, second) = (register.Of(pair.First), register.Of(pair.Second));
        return new(
            OverlapQuestion.KeyOf(first.Unit, first.Text, second.Unit, second.Text),
            first.Id,
            first.Unit,
            first.Text,
            first.Field,
            second.Id,
            second.Unit,
            second.Text,
            second.Field,
            (int)Math.Round(pair.Score * 10_000),
            pair.Kind,
            group
        );
    }
}
