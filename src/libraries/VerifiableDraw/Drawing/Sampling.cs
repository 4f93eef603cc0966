using Chutri.VerifiableDraw.Canonical;

namespace Chutri.VerifiableDraw.Drawing;

/// <summary>
/// Draws one after the other without putting back. The units lie in the order of their codes, each as long as its weight; chance
/// points at one place of the whole length; whose it is, is drawn and taken out, and the rest moves together.
/// </summary>
internal static class Sampling
{
    internal static IReadOnlyList<Drawn> Draw(DrawPlan plan, byte[] seed)
    {
        DrawUnit[] units = [.. CanonicalPlan.InOrder(plan)];
        return
        [
            .. Draw([.. units.Select(unit => unit.Weight)], plan.Count, seed)
                .Select((one, i) => new Drawn(i + 1, units[one.Place].Code, one.Point, one.Of)),
        ];
    }

    internal static IEnumerable<(int Place, long Point, long Of)> Draw(
        IReadOnlyList<long> weights,
        int count,
        byte[] seed
    )
    {
        var left = new WeightTree(weights);
        var numbers = new NumberStream(seed);
        for (var draw = 1; draw <= count; draw++)
        {
            var of = left.Total;
            var point = (long)numbers.Next(draw, (ulong)of);
            var place = left.At(point);
            left.TakeAway(place);
            yield return (place, point, of);
        }
    }
}
