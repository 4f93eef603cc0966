using Chutri.Functions.Model;
using Chutri.Functions.Storage;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Functions.Operations;

/// <summary>A unit ended: what it was there for goes on at its successor.</summary>
internal sealed class SucceedFunctions(AppDatabase db, Registers registers) : IListen<UnitSucceeded>
{
    public async Task Hear(UnitSucceeded fact, Caller caller, Moment now, CancellationToken stop)
    {
        var open = await db.Set<UnitFunction>()
            .Where(f => f.Unit == fact.From && (f.Until == null || f.Until >= fact.On))
            .OrderBy(f => f.Id)
            .ToListAsync(stop);
        if (open.Count == 0)
        {
            return;
        }

        await registers.Begin(stop);
        var carried = open.ToDictionary(f => f.Id, f => f.CarryOver(fact.To, fact.On, fact.Merged));
        db.AddRange(carried.Where(f => f.Key != f.Value.Id).Select(f => f.Value));
        await Follow(carried, fact.To, stop);
        db.Record(
            new FunctionsCarriedOver(
                fact.From,
                fact.FromName,
                fact.To,
                fact.ToName,
                [.. carried.Values.Select(f => f.Id)],
                fact.On,
                fact.Decision,
                !fact.Merged
            ),
            caller,
            now
        );
    }

    /// <summary>What was judged about a statement is judged of the one in its place; work that now lies in one unit is asked about no more.</summary>
    private async Task Follow(
        Dictionary<Guid, UnitFunction> next,
        UnitId to,
        CancellationToken stop
    )
    {
        var olds = next.Keys.ToList();
        var taken = new HashSet<string>();
        var asked = await db.Set<OverlapQuestion>()
            .Where(one => olds.Contains(one.First) || olds.Contains(one.Second))
            .ToListAsync(stop);
        foreach (var question in asked.Where(one => one.Verdict is not null))
        {
            var key = question.KeyAfter(
                next.ContainsKey(question.First),
                next.ContainsKey(question.Second),
                to
            );
            if (
                !taken.Add(key)
                || await db.Set<OverlapQuestion>().AnyAsync(one => one.Key == key, stop)
            )
            {
                question.Lost();
                continue;
            }

            foreach (var old in new[] { question.First, question.Second }.Where(next.ContainsKey))
            {
                question.Follow(old, next[old].Id, to);
            }
        }
    }
}

/// <summary>Says in the preview of a reorganization how many functions go to the successor.</summary>
internal sealed class CountFunctions(AppDatabase db) : IReorganizationEffects
{
    public async Task<IReadOnlyList<OpenWork>> HeldOpenBy(
        IReadOnlyCollection<UnitId> units,
        CancellationToken stop
    ) =>
        [
            .. (
                await db.Set<UnitFunction>()
                    .Where(f => f.Until == null && units.Contains(f.Unit))
                    .GroupBy(f => f.Unit)
                    .Select(known => new { Unit = known.Key, Count = known.LongCount() })
                    .ToListAsync(stop)
            ).Select(known => new OpenWork(known.Unit, Has(known.Count), known.Count)),
        ];

    private static Words Has(long count) =>
        new($"có {count} chức năng", count == 1 ? "has 1 function" : $"has {count} functions");
}
