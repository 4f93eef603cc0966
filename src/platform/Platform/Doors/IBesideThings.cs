namespace Chutri.Platform;

/// <summary>A module says what it has beside the things of others: on the page of an assignment, the cases that were started from it.</summary>
public interface IBesideThings
{
    /// <summary>What the caller may see and do; none where there is nothing.</summary>
    Task<IReadOnlyList<BesideThing>> Of(PageOfThing page, Caller caller, CancellationToken stop);
}

/// <summary>The page on which it is said.</summary>
/// <param name="Kind">What the thing is.</param>
/// <param name="Id">Of the thing.</param>
/// <param name="Key">As its address names it.</param>
public sealed record PageOfThing(KindOfThing Kind, Guid Id, string Key);

/// <summary>Things beside which others say something.</summary>
public enum KindOfThing
{
    Assignment,
    Document,
}

/// <param name="Title">What it is.</param>
/// <param name="Links">Each a thing, or something that can be done.</param>
public sealed record BesideThing(Words Title, IReadOnlyList<Thing> Links);

public static class BesideThings
{
    /// <summary>What all modules have beside it, one after another.</summary>
    public static async Task<IReadOnlyList<BesideThing>> Of(
        this IEnumerable<IBesideThings> all,
        PageOfThing page,
        Caller caller,
        CancellationToken stop
    )
    {
        List<BesideThing> found = [];
        foreach (var one in all)
        {
            found.AddRange(await one.Of(page, caller, stop));
        }

        return found;
    }
}
