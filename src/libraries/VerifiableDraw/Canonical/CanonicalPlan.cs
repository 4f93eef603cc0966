namespace Chutri.VerifiableDraw.Canonical;

/// <summary>A closed list as bytes. Every line is always there; units and those left out stand in the order of their codes.</summary>
internal static class CanonicalPlan
{
    internal const string FirstLine = "chutri-draw/1";

    internal static byte[] Bytes(DrawPlan plan)
    {
        var text = new CanonicalText()
            .Line(FirstLine)
            .Line("title", plan.Title)
            .Line("authority", plan.Authority)
            .Line("committed", CanonicalText.Moment(plan.Committed))
            .Line("salt", plan.Salt)
            .Line("count", CanonicalText.Number(plan.Count))
            .Line(
                "dice",
                CanonicalText.Number(plan.Dice?.Count ?? 0),
                CanonicalText.Number(plan.Dice?.Sides ?? 0)
            )
            .Line(
                "beacon",
                plan.Beacon?.Name ?? "",
                plan.Beacon?.Round ?? "",
                plan.Beacon is { } beacon ? CanonicalText.Moment(beacon.Moment) : ""
            )
            .Line("basis", CanonicalText.Number(plan.Formula.Basis));
        foreach (var factor in plan.Formula.Factors)
        {
            text.Line(
                "factor",
                factor.Code,
                CanonicalText.Number(factor.Coefficient),
                factor.Meaning
            );
        }

        foreach (var unit in InOrder(plan))
        {
            text.Line([
                "unit",
                unit.Code,
                CanonicalText.Number(unit.Weight),
                .. unit.Values.Select(CanonicalText.Number),
                unit.Name,
            ]);
        }

        foreach (var unit in plan.Excluded.OrderBy(one => one.Code, StringComparer.Ordinal))
        {
            text.Line("excluded", unit.Code, unit.Name, unit.Reason);
        }

        return text.Line("end").Bytes();
    }

    /// <summary>Codes hold no characters beyond U+FFFF, so this is the order of their bytes in UTF-8.</summary>
    internal static IEnumerable<DrawUnit> InOrder(DrawPlan plan) =>
        plan.Units.OrderBy(unit => unit.Code, StringComparer.Ordinal);
}
