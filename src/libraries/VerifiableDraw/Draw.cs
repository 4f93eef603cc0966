using System.Security.Cryptography;
using Chutri.VerifiableDraw.Canonical;
using Chutri.VerifiableDraw.Checking;
using Chutri.VerifiableDraw.Drawing;

namespace Chutri.VerifiableDraw;

/// <summary>
/// A draw that can be proved fair: the list is closed and its digest published, then chance speaks, and from both everybody computes
/// the same units. The algorithm stands, to the byte, in <c>docs/draw.md</c>.
/// </summary>
public static class Draw
{
    /// <summary>32 random bytes as hexadecimal digits, for <see cref="DrawPlan.Salt"/>.</summary>
    public static string NewSalt() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    /// <summary>The weight that a formula gives to these values, as many as it has factors.</summary>
    public static long Weight(RiskFormula formula, IReadOnlyList<long> values)
    {
        ArgumentNullException.ThrowIfNull(formula);
        ArgumentNullException.ThrowIfNull(values);
        return formula.Basis
            + formula.Factors.Zip(values, (factor, value) => factor.Coefficient * value).Sum();
    }

    /// <summary>Closes a list: the file with its digest, or all that is wrong with the list.</summary>
    public static DrawResult Commit(DrawPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var problems = PlanCheck.Problems(plan);
        return problems.Count > 0
            ? new(null, problems)
            : new(new DrawFile { Plan = plan, Digest = Digest(plan) }, []);
    }

    /// <summary>Lets chance decide: the file with those drawn, or all that is wrong. What the file held of an earlier chance is replaced.</summary>
    public static DrawResult Open(DrawFile file, Chance chance)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(chance);
        DrawProblem[] problems =
        [
            .. PlanCheck.Problems(file.Plan),
            .. ChanceCheck.Problems(file.Plan, chance),
        ];
        if (problems.Length > 0)
        {
            return new(null, problems);
        }

        var digest = Digest(file.Plan);
        if (digest != file.Digest)
        {
            return new(null, [ProblemWords.DigestDiffers()]);
        }

        var seed = Seed(digest, chance);
        return new(
            file with
            {
                Chance = chance,
                Seed = seed,
                Drawn = Sampling.Draw(file.Plan, Convert.FromHexString(seed)),
            },
            []
        );
    }

    /// <summary>The bytes whose SHA-256 is the digest. The plan has no problems.</summary>
    public static byte[] Bytes(DrawPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return CanonicalPlan.Bytes(plan);
    }

    /// <summary>SHA-256 of <see cref="Bytes"/>, 64 hexadecimal digits in small letters.</summary>
    public static string Digest(DrawPlan plan) =>
        Convert.ToHexStringLower(SHA256.HashData(Bytes(plan)));

    /// <summary>SHA-256 of digest and chance together, 64 hexadecimal digits in small letters.</summary>
    public static string Seed(string digest, Chance chance)
    {
        ArgumentNullException.ThrowIfNull(chance);
        return Convert.ToHexStringLower(SHA256.HashData(CanonicalChance.Bytes(digest, chance)));
    }
}
