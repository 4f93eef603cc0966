using Chutri.Organization.Model;
using Chutri.Organization.Storage;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization.Operations;

/// <param name="Under">Only this unit and those below it.</param>
/// <param name="Ended">Units that have ended, in place of active ones.</param>
internal sealed record UnitFilter(string? Words, Branch? Branch, UnitId? Under, bool Ended);

/// <summary>Units in the order of the tree, each with its head and how many hold a post there.</summary>
internal sealed class FindUnits(
    AppDatabase db,
    UnitDirectory directory,
    PersonDirectory people,
    AuthorityClock clock
)
{
    public const int OnPage = 100;

    public async Task<KeyPage<FoundUnit>> Run(
        UnitFilter filter,
        string? after,
        CancellationToken stop
    )
    {
        var today = clock.Now().Today;
        var snapshot = await directory.Read(stop);
        var found = Asked(snapshot, filter, today).ToList();
        var start = Cursor.Read(after, 1) is [var code]
            ? found.FindIndex(unit => unit.Code == code) + 1
            : 0;
        var shown = found.Skip(start).Take(OnPage).ToList();
        UnitId[] ids = [.. shown.Select(unit => unit.Id)];
        var heads = await people.HeadsOf(ids, today, stop);
        var counts = await db.Set<Post>()
            .On(today)
            .Where(post => ids.Contains(post.Unit))
            .GroupBy(post => post.Unit)
            .Select(unit => new
            {
                Unit = unit.Key,
                People = unit.Select(post => post.Person).Distinct().Count(),
            })
            .ToDictionaryAsync(unit => unit.Unit, unit => unit.People, stop);
        return new(
            [
                .. shown.Select(unit => new FoundUnit(
                    unit,
                    unit.Lineage.Count - 1,
                    unit.Parent is { } parent ? snapshot.Units[parent] : null,
                    unit.Successor is { } successor ? snapshot.Units[successor] : null,
                    heads.GetValueOrDefault(unit.Id),
                    counts.GetValueOrDefault(unit.Id),
                    snapshot.Below(unit.Id).Count(child => child.ActiveOn(today))
                )),
            ],
            start + shown.Count < found.Count ? Cursor.Write(shown[^1].Code) : null,
            found.Count
        );
    }

    private static IEnumerable<UnitSummary> Asked(
        UnitSnapshot snapshot,
        UnitFilter filter,
        DateOnly today
    )
    {
        var asked = string.IsNullOrWhiteSpace(filter.Words)
            ? snapshot.InTreeOrder.Where(unit => filter.Ended || unit.ActiveOn(today))
            : snapshot.Names.Search(filter.Words, unit => filter.Ended || unit.ActiveOn(today));
        return asked
            .Where(unit => !filter.Ended || unit.Until < today)
            .Where(unit => filter.Branch is null || unit.Branch == filter.Branch)
            .Where(unit => filter.Under is not { } under || unit.Lineage.Contains(under));
    }
}

/// <param name="Depth">How many superiors it has.</param>
/// <param name="People">How many people hold a post in it today.</param>
/// <param name="Below">How many active units stand directly under it.</param>
internal sealed record FoundUnit(
    UnitSummary Unit,
    int Depth,
    UnitSummary? Parent,
    UnitSummary? Successor,
    PersonSummary? Head,
    int People,
    int Below
);
