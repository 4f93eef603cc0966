using Chutri.Organization.Model;
using Chutri.Organization.Storage;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization.Operations;

/// <param name="Under">Only this unit and those below it.</param>
internal sealed record UnitFilter(
    string? Words = null,
    Branch? Branch = null,
    UnitId? Under = null,
    UnitStanding Standing = UnitStanding.Active
);

internal enum UnitStanding
{
    Active,
    Ended,

    /// <summary>Active, and nobody heads it: what it is given has nobody who answers for it by office.</summary>
    WithoutHead,
}

/// <summary>Units in the order of the tree, each with its head and how many hold a post there.</summary>
internal sealed class FindUnits(
    AppDatabase db,
    UnitDirectory directory,
    PersonDirectory people,
    AuthorityClock clock
)
{
    public const int OnPage = 100;

    /// <returns>A refusal where the unit after which to go on is not among those asked for: a list never begins again unsaid.</returns>
    public async Task<Outcome<KeyPage<FoundUnit>>> Run(
        UnitFilter filter,
        string? after,
        CancellationToken stop
    )
    {
        var today = clock.Now().Today;
        var snapshot = await directory.Read(stop);
        var found = (await Asked(snapshot, filter, today, stop)).ToList();
        var start = Cursor.Read(after, 1) is [var code]
            ? found.FindIndex(unit => unit.Code == code) + 1
            : 0;
        if (start == 0 && Cursor.Read(after, 1) is not null)
        {
            return OrganizationRefusals.UnknownPlaceInList;
        }

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
        return new KeyPage<FoundUnit>(
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

    public async Task<int> Count(UnitFilter filter, CancellationToken stop)
    {
        var snapshot = await directory.Read(stop);
        return (await Asked(snapshot, filter, clock.Now().Today, stop)).Count();
    }

    private async Task<IEnumerable<UnitSummary>> Asked(
        UnitSnapshot snapshot,
        UnitFilter filter,
        DateOnly today,
        CancellationToken stop
    )
    {
        var ended = filter.Standing is UnitStanding.Ended;
        var headed =
            filter.Standing is UnitStanding.WithoutHead
                ? await people.HeadedUnits(today, stop)
                : new HashSet<UnitId>();
        var asked = string.IsNullOrWhiteSpace(filter.Words)
            ? snapshot.InTreeOrder.Where(Stands)
            : snapshot.Names.Search(filter.Words, Stands);
        return asked
            .Where(unit => !headed.Contains(unit.Id))
            .Where(unit => filter.Branch is null || unit.Branch == filter.Branch)
            .Where(unit => filter.Under is not { } under || unit.Lineage.Contains(under));

        bool Stands(UnitSummary unit) => ended ? unit.Until < today : unit.ActiveOn(today);
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
