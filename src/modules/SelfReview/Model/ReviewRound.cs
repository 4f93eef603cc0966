using Chutri.Platform;

namespace Chutri.SelfReview.Model;

/// <summary>
/// A round in which units, or people, look at themselves: one period, one edition of the signs and of the sheet, one day by which each hands in
/// its part. How many parts stand where is kept here, in the transaction that moves them.
/// </summary>
internal sealed class ReviewRound
{
    private ReviewRound() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public string Code { get; private init; } = "";

    public string Title { get; private init; } = "";

    /// <summary>The unit that opened it.</summary>
    public UnitId Owner { get; private init; }

    public RoundFor For { get; private init; }

    public OpinionWay Opinions { get; private init; }

    public bool IsOfPeople => For is RoundFor.People;

    /// <summary>The first day of what is looked at.</summary>
    public DateOnly From { get; private init; }

    /// <summary>Its last day.</summary>
    public DateOnly Through { get; private init; }

    /// <summary>By when each part is handed in.</summary>
    public DateOnly DueOn { get; private init; }

    public Guid Signs { get; private init; }

    public Guid Sheet { get; private init; }

    public Countersigner Countersigner { get; private init; }

    public ReviewSight Readers { get; private init; }

    /// <summary>How many months after its deadline a remedy is looked at again.</summary>
    public int EffectMonths { get; private init; }

    public DateTime OpenedAt { get; private init; }

    public int Parts { get; private set; }

    public int Begun { get; private set; }

    public int HandedIn { get; private set; }

    public int Returned { get; private set; }

    public int Signed { get; private set; }

    /// <summary>Of those handed in or signed: how many say something else than was counted, and why.</summary>
    public int Differing { get; private set; }

    /// <summary>Of those handed in or signed: how many name a shortcoming that comes again.</summary>
    public int Repeated { get; private set; }

    /// <summary>Of those handed in or signed: points that they gave themselves.</summary>
    public double Earned { get; private set; }

    public int Possible { get; private set; }

    public static ReviewRound Of(
        string code,
        RoundPlan plan,
        Guid signs,
        Guid sheet,
        int parts,
        Moment now
    ) =>
        new()
        {
            Code = code,
            Title = plan.Title,
            Owner = plan.Owner,
            For = plan.For,
            Opinions = plan.Opinions,
            From = plan.From,
            Through = plan.Through,
            DueOn = plan.DueOn,
            Signs = signs,
            Sheet = sheet,
            Countersigner = plan.Countersigner,
            Readers = plan.Readers,
            EffectMonths = plan.EffectMonths,
            OpenedAt = now.Utc,
            Parts = parts,
        };
}

/// <param name="Units">Those that look at themselves, or whose people do; or above them.</param>
/// <param name="Below">Not these units, but all below each.</param>
internal sealed record RoundPlan(
    string Title,
    UnitId Owner,
    IReadOnlyList<UnitId> Units,
    bool Below,
    DateOnly From,
    DateOnly Through,
    DateOnly DueOn,
    Countersigner Countersigner,
    ReviewSight Readers,
    int EffectMonths
)
{
    public RoundFor For { get; init; }

    /// <summary>None in a round of units.</summary>
    public OpinionWay Opinions { get; init; }
}

/// <summary>Whose head reads what was handed in, and countersigns it or returns it.</summary>
internal enum Countersigner
{
    /// <summary>The unit directly above each.</summary>
    Superior,

    /// <summary>The unit that opened the round.</summary>
    Opener,
}

/// <summary>Who reads a review.</summary>
internal enum ReviewSight
{
    /// <summary>The unit itself and those above it.</summary>
    Superiors,

    /// <summary>Once it is countersigned, everybody.</summary>
    Everybody,
}

internal static class RoundWords
{
    public static Words Name(this Countersigner signer) =>
        signer switch
        {
            Countersigner.Superior => new("cấp trên trực tiếp", "the unit directly above"),
            _ => new("đơn vị mở đợt", "the unit that opened the round"),
        };

    public static Words Name(this ReviewSight sight) =>
        sight switch
        {
            ReviewSight.Superiors => new(
                "đơn vị tự soi và các cấp trên của đơn vị",
                "the unit itself and those above it"
            ),
            _ => new("mọi người, sau khi cấp trên xác nhận", "everybody, once it is countersigned"),
        };
}
