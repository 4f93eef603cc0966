using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace Chutri.VerifiableDraw.Tests;

/// <summary>The draw once more, written from docs/draw.md alone, as slowly and plainly as it can be: whole numbers of any size and lists.</summary>
internal static class NaiveDraw
{
    internal static string Digest(DrawPlan plan)
    {
        var lines = new List<string>
        {
            "chutri-draw/1",
            $"title\t{plan.Title}",
            $"authority\t{plan.Authority}",
            $"committed\t{Moment(plan.Committed)}",
            $"salt\t{plan.Salt}",
            $"count\t{plan.Count}",
            plan.Dice is null ? "dice\t0\t0" : $"dice\t{plan.Dice.Count}\t{plan.Dice.Sides}",
            plan.Beacon is null
                ? "beacon\t\t\t"
                : $"beacon\t{plan.Beacon.Name}\t{plan.Beacon.Round}\t{Moment(plan.Beacon.Moment)}",
            $"basis\t{plan.Formula.Basis}",
        };
        lines.AddRange(
            plan.Formula.Factors.Select(one =>
                $"factor\t{one.Code}\t{one.Coefficient}\t{one.Meaning}"
            )
        );
        lines.AddRange(
            Sorted(plan.Units, one => one.Code)
                .Select(one =>
                    $"unit\t{one.Code}\t{one.Weight}\t"
                    + string.Concat(one.Values.Select(value => $"{value}\t"))
                    + one.Name
                )
        );
        lines.AddRange(
            Sorted(plan.Excluded, one => one.Code)
                .Select(one => $"excluded\t{one.Code}\t{one.Name}\t{one.Reason}")
        );
        lines.Add("end");
        return Hash(lines);
    }

    internal static string Seed(string digest, Chance chance) =>
        Hash([
            "chutri-chance/1",
            $"digest\t{digest}",
            $"dice\t{string.Join(' ', chance.Dice)}",
            $"beacon\t{chance.Beacon}",
            "end",
        ]);

    internal static List<Drawn> Drawn(DrawPlan plan, string seed)
    {
        var left = Sorted(plan.Units, one => one.Code);
        var drawn = new List<Drawn>();
        for (var n = 1; n <= plan.Count; n++)
        {
            var total = left.Aggregate(BigInteger.Zero, (sum, one) => sum + one.Weight);
            var point = Number(seed, n, total);
            var before = BigInteger.Zero;
            foreach (var unit in left)
            {
                before += unit.Weight;
                if (before > point)
                {
                    drawn.Add(new(n, unit.Code, (long)point, (long)total));
                    left.Remove(unit);
                    break;
                }
            }
        }

        return drawn;
    }

    internal static BigInteger Number(string seed, int n, BigInteger total)
    {
        var all = BigInteger.Pow(2, 64);
        for (var t = 0; ; t++)
        {
            var bytes = HMACSHA256.HashData(
                Convert.FromHexString(seed),
                Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{n}/{t}"))
            )[..8];
            var number = bytes.Aggregate(BigInteger.Zero, (sum, one) => (sum * 256) + one);
            if (number < all - (all % total))
            {
                return number % total;
            }
        }
    }

    private static string Hash(IEnumerable<string> lines) =>
        Convert.ToHexStringLower(
            SHA256.HashData(
                Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n")))
            )
        );

    private static string Moment(DateTimeOffset moment) =>
        moment.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    private static List<T> Sorted<T>(IEnumerable<T> all, Func<T, string> code) =>
        [
            .. all.OrderBy(
                one => Convert.ToHexString(Encoding.UTF8.GetBytes(code(one))),
                StringComparer.Ordinal
            ),
        ];
}
