namespace Chutri.VerifiableDraw;

/// <summary>
/// All that is fixed before chance speaks: who may be drawn, with which weight and why, who may not, how many, and which chance
/// will decide. <see cref="Draw.Digest"/> turns it into one number that can be published at once and shows nothing.
/// </summary>
public sealed record DrawPlan
{
    /// <summary>What is drawn and for what ("Rút thăm đơn vị kiểm tra quý I năm 2027").</summary>
    public required string Title { get; init; }

    /// <summary>The body that draws.</summary>
    public required string Authority { get; init; }

    /// <summary>When the list was closed, as whoever draws says; whole seconds, in UTC.</summary>
    public required DateTimeOffset Committed { get; init; }

    /// <summary>32 bytes as 64 hexadecimal digits, kept secret until the draw is opened: nobody can guess the list from the digest.</summary>
    public required string Salt { get; init; }

    /// <summary>How many are drawn: 1 to the number of units.</summary>
    public required int Count { get; init; }

    /// <summary>The dice that will be thrown before witnesses; null without.</summary>
    public DiceRule? Dice { get; init; }

    /// <summary>The public random number that will be used; null without. At least one of the two is there.</summary>
    public BeaconRule? Beacon { get; init; }

    /// <summary>How weights are computed.</summary>
    public required RiskFormula Formula { get; init; }

    /// <summary>Those who may be drawn, in any order; 1 to 1,000,000.</summary>
    public required IReadOnlyList<DrawUnit> Units { get; init; }

    /// <summary>Those left out, each with its reason.</summary>
    public IReadOnlyList<ExcludedUnit> Excluded { get; init; } = [];
}

/// <summary>A published formula: the weight of a unit is the basis and, for each factor, its coefficient times the unit's value.</summary>
/// <param name="Basis">What each has before any risk, 0 to 1,000,000,000. With 1 and no factors all have the same chance.</param>
/// <param name="Factors">In the order of the units' values; 50 at most.</param>
public sealed record RiskFormula(long Basis, IReadOnlyList<RiskFactor> Factors);

/// <summary>One thing that makes a unit likelier to be drawn.</summary>
/// <param name="Code">Short, once in a formula.</param>
/// <param name="Meaning">What is counted, and where it comes from.</param>
/// <param name="Coefficient">0 to 1,000,000.</param>
public sealed record RiskFactor(string Code, string Meaning, long Coefficient);

/// <summary>One who may be drawn.</summary>
/// <param name="Code">1 to 60 letters, digits, full stops, hyphens and low lines; once in the whole list.</param>
/// <param name="Name">For people.</param>
/// <param name="Values">One for each factor, 0 to 1,000,000.</param>
/// <param name="Weight">What the formula gives, 1 to 1,000,000,000.</param>
public sealed record DrawUnit(string Code, string Name, IReadOnlyList<long> Values, long Weight);

/// <summary>One who may not be drawn.</summary>
/// <param name="Code">As of a unit.</param>
/// <param name="Name">For people.</param>
/// <param name="Reason">Why, so that others can judge it.</param>
public sealed record ExcludedUnit(string Code, string Name, string Reason);

/// <summary>Dice to be thrown.</summary>
/// <param name="Count">How many throws, 1 to 1,000.</param>
/// <param name="Sides">How many faces, 2 to 1,000; a coin has 2.</param>
public sealed record DiceRule(int Count, int Sides);

/// <summary>A public random number that nobody knows yet (drand, NIST and the like).</summary>
/// <param name="Name">Whose, with the chain where there are several.</param>
/// <param name="Round">Which one.</param>
/// <param name="Moment">When it will be published, whole seconds in UTC; later than the list was closed.</param>
public sealed record BeaconRule(string Name, string Round, DateTimeOffset Moment);
