namespace Chutri.VerifiableDraw.Files;

/// <summary>The members of the file, in its order.</summary>
internal sealed record FileJson(
    string Format,
    string Title,
    string Authority,
    DateTimeOffset Committed,
    string Salt,
    RuleJson Rule,
    FormulaJson Formula,
    IReadOnlyList<UnitJson> Units,
    IReadOnlyList<ExcludedJson> Excluded,
    string? Digest = null,
    ChanceJson? Chance = null,
    string? Seed = null,
    IReadOnlyList<DrawnJson>? Drawn = null
)
{
    /// <summary>Whether a list has an empty place, which no annotation can forbid.</summary>
    internal bool HasHoles =>
        Units.Any(one => one is null)
        || Excluded.Any(one => one is null)
        || Formula.Factors.Any(one => one is null)
        || (Drawn?.Any(one => one is null) ?? false);

    internal static FileJson Of(DrawFile file) =>
        new(
            DrawJson.Format,
            file.Plan.Title,
            file.Plan.Authority,
            file.Plan.Committed,
            file.Plan.Salt,
            new(
                file.Plan.Count,
                file.Plan.Dice is { } dice ? new(dice.Count, dice.Sides) : null,
                file.Plan.Beacon is { } beacon
                    ? new(beacon.Name, beacon.Round, beacon.Moment)
                    : null
            ),
            new(
                file.Plan.Formula.Basis,
                [
                    .. file.Plan.Formula.Factors.Select(factor => new FactorJson(
                        factor.Code,
                        factor.Meaning,
                        factor.Coefficient
                    )),
                ]
            ),
            [
                .. file.Plan.Units.Select(unit => new UnitJson(
                    unit.Code,
                    unit.Name,
                    unit.Values,
                    unit.Weight
                )),
            ],
            [
                .. file.Plan.Excluded.Select(unit => new ExcludedJson(
                    unit.Code,
                    unit.Name,
                    unit.Reason
                )),
            ],
            file.Digest,
            file.Chance is { } chance ? new(chance.Dice, chance.Beacon, chance.Witnesses) : null,
            file.Seed,
            file.Drawn is { } drawn
                ? [.. drawn.Select(one => new DrawnJson(one.Number, one.Code, one.Point, one.Of))]
                : null
        );

    internal DrawFile ToFile() =>
        new()
        {
            Plan = new()
            {
                Title = Title,
                Authority = Authority,
                Committed = Committed,
                Salt = Salt,
                Count = Rule.Count,
                Dice = Rule.Dice is { } dice ? new(dice.Count, dice.Sides) : null,
                Beacon = Rule.Beacon is { } beacon
                    ? new(beacon.Name, beacon.Round, beacon.Moment)
                    : null,
                Formula = new(
                    Formula.Basis,
                    [
                        .. Formula.Factors.Select(factor => new RiskFactor(
                            factor.Code,
                            factor.Meaning,
                            factor.Coefficient
                        )),
                    ]
                ),
                Units =
                [
                    .. Units.Select(unit => new DrawUnit(
                        unit.Code,
                        unit.Name,
                        unit.Values,
                        unit.Weight
                    )),
                ],
                Excluded =
                [
                    .. Excluded.Select(unit => new ExcludedUnit(unit.Code, unit.Name, unit.Reason)),
                ],
            },
            Digest = Digest ?? "",
            Chance = Chance is { } chance
                ? new()
                {
                    Dice = chance.Dice,
                    Beacon = chance.Beacon,
                    Witnesses = chance.Witnesses ?? [],
                }
                : null,
            Seed = Seed,
            Drawn = Drawn is { } drawn
                ? [.. drawn.Select(one => new Drawn(one.Number, one.Code, one.Point, one.Of))]
                : null,
        };
}

internal sealed record RuleJson(int Count, DiceJson? Dice = null, BeaconJson? Beacon = null);

internal sealed record DiceJson(int Count, int Sides);

internal sealed record BeaconJson(string Name, string Round, DateTimeOffset Moment);

internal sealed record FormulaJson(long Basis, IReadOnlyList<FactorJson> Factors);

internal sealed record FactorJson(string Code, string Meaning, long Coefficient);

internal sealed record UnitJson(string Code, string Name, IReadOnlyList<long> Values, long Weight);

internal sealed record ExcludedJson(string Code, string Name, string Reason);

internal sealed record ChanceJson(
    IReadOnlyList<int> Dice,
    string? Beacon = null,
    IReadOnlyList<string>? Witnesses = null
);

internal sealed record DrawnJson(int Number, string Code, long Point, long Of);
