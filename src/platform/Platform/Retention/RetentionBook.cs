using Microsoft.EntityFrameworkCore;

namespace Chutri.Platform;

/// <summary>All rules of all modules with the periods in force and how they were carried out.</summary>
public sealed class RetentionBook(
    AppDatabase db,
    IEnumerable<RetentionRule> rules,
    WatchBook watch,
    FactReading facts
)
{
    public IReadOnlyList<RetentionRule> Rules { get; } =
    [.. rules.OrderBy(rule => rule.Code, StringComparer.Ordinal)];

    public RetentionRule? Find(string code) =>
        Rules.FirstOrDefault(rule =>
            string.Equals(rule.Code, code, StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>The period in force.</summary>
    public async Task<KeptFor> PeriodOf(RetentionRule rule, CancellationToken stop) =>
        await db.Set<RetentionState>()
            .Where(state => state.Code == rule.Code)
            .Select(state => state.Period)
            .SingleOrDefaultAsync(stop)
            is { } chosen
            ? rule.Usual with
            {
                Count = chosen,
            }
            : rule.Usual;

    public async Task<IReadOnlyList<RetentionView>> All(CancellationToken stop)
    {
        var states = await db.Set<RetentionState>()
            .AsNoTracking()
            .ToDictionaryAsync(state => state.Code, stop);
        var runs = (await watch.Runs(stop)).ToDictionary(run => run.Name);
        List<RetentionView> views = [];
        foreach (var rule in Rules)
        {
            var state = states.GetValueOrDefault(rule.Code);
            var run = runs.GetValueOrDefault(rule.Code);
            var period = rule.Usual with { Count = state?.Period ?? rule.Usual.Count };
            views.Add(
                new(
                    rule,
                    period,
                    run?.At,
                    run?.Failure,
                    state?.TakenOut ?? 0,
                    state?.LastTakenOut ?? 0,
                    state?.LastTakenOutAt
                )
                {
                    Changed = period == rule.Usual ? null : await LastChange(rule, stop),
                }
            );
        }

        return views;
    }

    private Task<ReadFact?> LastChange(RetentionRule rule, CancellationToken stop) =>
        facts.Last(rule.Id, [RetentionChanged.FactCode], stop);

    /// <summary>A person carried the rule out once; saved with the act.</summary>
    public async Task TookOne(RetentionRule rule, Moment now, CancellationToken stop) =>
        (await State(rule, stop)).Took(1, now);

    internal async Task<RetentionState> State(RetentionRule rule, CancellationToken stop)
    {
        var state = await db.Set<RetentionState>()
            .AsTracking()
            .SingleOrDefaultAsync(state => state.Code == rule.Code, stop);
        if (state is null)
        {
            state = new() { Code = rule.Code };
            db.Add(state);
        }

        return state;
    }
}

/// <param name="Period">In force.</param>
/// <param name="RanAt">When it was last looked whether anything is to be taken out, in UTC; null: not yet.</param>
/// <param name="Failure">The kind of failure of that run; null where it went well.</param>
/// <param name="TakenOut">How many things it took out so far.</param>
public sealed record RetentionView(
    RetentionRule Rule,
    KeptFor Period,
    DateTime? RanAt,
    string? Failure,
    long TakenOut,
    int LastTakenOut,
    DateTime? LastTakenOutAt
)
{
    /// <summary>Who last chose another period than the usual one, when and why; null where the usual one is in force.</summary>
    public ReadFact? Changed { get; init; }
}
