using System.Runtime.CompilerServices;
using Chutri.Platform;
using Chutri.Privacy.Operations;

namespace Chutri.Privacy.Api;

/// <summary>All that is held about whoever asks, part by part; written as it is read, however much it is.</summary>
/// <param name="At">When it was read out.</param>
internal sealed record HeldJson(string Name, DateTime At, IAsyncEnumerable<HeldPartJson> Parts)
{
    public static HeldJson Of(
        ReadHeld held,
        PersonId me,
        string name,
        Moment now,
        CancellationToken stop
    ) => new(name, now.Utc, PartsOf(held, me, stop));

    private static async IAsyncEnumerable<HeldPartJson> PartsOf(
        ReadHeld held,
        PersonId me,
        [EnumeratorCancellation] CancellationToken stop
    )
    {
        foreach (var source in held.Sources)
        {
            yield return new(
                source.Code,
                source.Title.ToString(),
                (await held.PurposeOf(source, stop)).ToString(),
                await source.Count(me, stop),
                Things(source, me, stop)
            );
        }
    }

    private static async IAsyncEnumerable<HeldThingJson> Things(
        IHoldAboutPeople source,
        PersonId me,
        [EnumeratorCancellation] CancellationToken stop
    )
    {
        await foreach (var thing in source.Read(me, null, int.MaxValue, stop))
        {
            yield return new(
                thing.Key,
                thing.What.ToString(),
                thing.Value.ToString(),
                thing.Since,
                thing.From.ToString()
            );
        }
    }
}

/// <param name="Purpose">What it is kept for, and until when.</param>
internal sealed record HeldPartJson(
    string Code,
    string Title,
    string Purpose,
    long Total,
    IAsyncEnumerable<HeldThingJson> Things
);

/// <param name="Since">When it was written down; null where nobody noted it.</param>
/// <param name="From">Where it came from.</param>
internal sealed record HeldThingJson(
    Guid Id,
    string What,
    string Value,
    DateTime? Since,
    string From
);
