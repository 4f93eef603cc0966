using System.Buffers.Binary;
using System.Security.Cryptography;
using Chutri.VerifiableDraw.Drawing;

namespace Chutri.VerifiableDraw.Tests;

public sealed class FairnessTests
{
    private const int Many = 1_000_000;

    /// <summary>
    /// Three of six units with weights 1, 2, 3, 5, 8, 13: 120 ordered outcomes, each with its own exact chance. Over a million seeds
    /// (the numbers from 0, hashed) chi-square has 119 degrees of freedom; 5 standard deviations above its mean are 196.
    /// </summary>
    [Fact]
    public void Over_a_million_draws_every_order_of_units_comes_as_often_as_its_chance_says()
    {
        long[] weights = [1, 2, 3, 5, 8, 13];
        var seen = new Dictionary<int, int>();
        for (var i = 0; i < Many; i++)
        {
            var drawn = Sampling.Draw(weights, 3, Seed(i)).Select(one => one.Place).ToArray();
            var outcome = (drawn[0] * 100) + (drawn[1] * 10) + drawn[2];
            seen[outcome] = seen.GetValueOrDefault(outcome) + 1;
        }

        var chances = Outcomes(weights).ToList();
        chances.Sum(one => one.Chance).ShouldBe(1, 1e-12);
        seen.Count.ShouldBe(chances.Count);
        ChiSquare(chances.Select(one => ((double)seen[one.Outcome], one.Chance * Many)))
            .ShouldBeLessThan(196);
    }

    /// <summary>A thousand units of one weight, a million numbers: 999 degrees of freedom, 5 standard deviations above are 1222.</summary>
    [Fact]
    public void With_equal_weights_every_unit_comes_equally_often()
    {
        var numbers = new int[1000];
        for (var i = 0; i < Many; i++)
        {
            numbers[(int)new NumberStream(Seed(i)).Next(1, 1000)]++;
        }

        ChiSquare(numbers.Select(seen => ((double)seen, Many / 1000.0))).ShouldBeLessThan(1222);
    }

    /// <summary>Where half of all tries have to be thrown away, numbers are those of the plain program, and fair.</summary>
    [Fact]
    public void Tries_beyond_the_last_whole_multiple_are_thrown_away()
    {
        const ulong Below = (1UL << 63) + 1;
        var high = 0;
        for (var i = 0; i < 2000; i++)
        {
            var number = new NumberStream(Seed(i)).Next(1, Below);
            number.ShouldBe((ulong)NaiveDraw.Number(Convert.ToHexStringLower(Seed(i)), 1, Below));
            high += number >= Below / 2 ? 1 : 0;
        }

        high.ShouldBeInRange(888, 1112);
    }

    private static IEnumerable<(int Outcome, double Chance)> Outcomes(long[] weights)
    {
        var all = weights.Sum();
        for (var a = 0; a < weights.Length; a++)
        {
            for (var b = 0; b < weights.Length; b++)
            {
                for (var c = 0; c < weights.Length; c++)
                {
                    if (a != b && b != c && a != c)
                    {
                        var first = (double)weights[a] / all;
                        var second = (double)weights[b] / (all - weights[a]);
                        var third = (double)weights[c] / (all - weights[a] - weights[b]);
                        yield return ((a * 100) + (b * 10) + c, first * second * third);
                    }
                }
            }
        }
    }

    private static double ChiSquare(IEnumerable<(double Seen, double Expected)> cells) =>
        cells.Sum(cell => Math.Pow(cell.Seen - cell.Expected, 2) / cell.Expected);

    private static byte[] Seed(int number)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return SHA256.HashData(bytes);
    }
}
