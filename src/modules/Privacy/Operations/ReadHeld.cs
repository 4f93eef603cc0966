using Chutri.Platform;
using Chutri.Privacy.Model;

namespace Chutri.Privacy.Operations;

/// <param name="Purpose">What it is kept for, and how long.</param>
/// <param name="Things">The newest.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Next">Where the list goes on; null on the last page.</param>
internal sealed record HeldPart(
    IHoldAboutPeople Source,
    Words Purpose,
    IReadOnlyList<HeldThing> Things,
    long Total,
    string? Next
);

/// <summary>Everything that all modules hold about the one who asks, and about nobody else.</summary>
internal sealed class ReadHeld(IEnumerable<IHoldAboutPeople> sources, RetentionBook rules)
{
    public const int ShownAtFirst = 5;
    public const int OnPage = 50;

    /// <summary>The journal, which is longest, stands last.</summary>
    private static readonly string[] Last = ["done-about", "deeds"];

    public IEnumerable<IHoldAboutPeople> Sources { get; } =
    [.. sources.OrderBy(source => Array.IndexOf(Last, source.Code))];

    public async Task<IReadOnlyList<HeldPart>> All(PersonId me, CancellationToken stop)
    {
        var parts = new List<HeldPart>();
        foreach (var source in Sources)
        {
            parts.Add(await Part(source, me, null, ShownAtFirst, stop));
        }

        return parts;
    }

    public async Task<Outcome<HeldPart>> One(
        string code,
        PersonId me,
        string? after,
        CancellationToken stop
    )
    {
        if (Sources.FirstOrDefault(source => source.Code == code) is not { } source)
        {
            return PrivacyRefusals.NoSuchPart;
        }

        Guid? last =
            Cursor.Read(after, 1) is [var key] && Guid.TryParse(key, out var id) ? id : null;
        return await Part(source, me, last, OnPage, stop);
    }

    /// <summary>What it is kept for, and how long by the rule in force.</summary>
    public async Task<Words> PurposeOf(IHoldAboutPeople source, CancellationToken stop)
    {
        if (source.KeptBy is not { } rule)
        {
            return source.Purpose;
        }

        var period = await rules.PeriodOf(rule, stop);
        return new(
            $"{source.Purpose.Vietnamese} Giữ {period.Said.Vietnamese} {rule.From.Vietnamese}.",
            $"{source.Purpose.English} Kept for {period.Said.English} {rule.From.English}."
        );
    }

    private async Task<HeldPart> Part(
        IHoldAboutPeople source,
        PersonId me,
        Guid? after,
        int shown,
        CancellationToken stop
    )
    {
        var things = new List<HeldThing>();
        await foreach (var thing in source.Read(me, after, shown + 1, stop))
        {
            things.Add(thing);
        }

        var goesOn = things.Count > shown;
        HeldThing[] page = [.. things.Take(shown)];
        return new(
            source,
            await PurposeOf(source, stop),
            page,
            await source.Count(me, stop),
            goesOn ? Cursor.Write(page[^1].Key.ToString()) : null
        );
    }
}
