using Chutri.VerifiableDraw.Checking;
using Chutri.VerifiableDraw.Drawing;
using Chutri.VerifiableDraw.Verifying;

namespace Chutri.VerifiableDraw;

/// <summary>Is this draw right? Everything that follows from something else is computed again and compared.</summary>
public static class DrawVerification
{
    /// <summary>Verifies a file as it lies on a disk.</summary>
    public static Verification Of(ReadOnlySpan<byte> json)
    {
        var reading = DrawFile.Read(json);
        return reading.File is { } file
            ? Of(file)
            : new([StepWords.Wrong("file", reading.Problems[0])]);
    }

    /// <summary>Verifies a draw.</summary>
    public static Verification Of(DrawFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var steps = new List<VerifiedStep>();
        foreach (var step in Steps(file))
        {
            steps.Add(step);
            if (step.State is not StepState.Right)
            {
                break;
            }
        }

        return new(steps);
    }

    private static IEnumerable<VerifiedStep> Steps(DrawFile file)
    {
        yield return PlanCheck.Problems(file.Plan) is [var first, ..] all
            ? StepWords.Wrong("list", first, all.Count)
            : StepWords.ListRight(file.Plan);
        yield return Draw.Digest(file.Plan) == file.Digest
            ? StepWords.DigestRight(file.Digest)
            : StepWords.Wrong("digest", ProblemWords.DigestDiffers());
        if (file.Chance is not { } chance)
        {
            yield return file.Seed is null && file.Drawn is null
                ? StepWords.NotYet()
                : StepWords.ChanceMissing();
            yield break;
        }

        yield return ChanceCheck.Problems(file.Plan, chance) is [var wrong, ..] problems
            ? StepWords.Wrong("chance", wrong, problems.Count)
            : StepWords.ChanceRight(file.Plan);
        var seed = Draw.Seed(file.Digest, chance);
        yield return seed == file.Seed ? StepWords.SeedRight() : StepWords.SeedDiffers(seed);
        yield return Compared(
            Sampling.Draw(file.Plan, Convert.FromHexString(seed)),
            file.Drawn ?? []
        );
    }

    private static VerifiedStep Compared(IReadOnlyList<Drawn> computed, IReadOnlyList<Drawn> said)
    {
        for (var i = 0; i < computed.Count; i++)
        {
            if (i >= said.Count || said[i] != computed[i])
            {
                return StepWords.DrawnDiffers(computed[i], i < said.Count ? said[i] : null);
            }
        }

        return said.Count > computed.Count
            ? StepWords.TooManyDrawn(computed.Count, said.Count)
            : StepWords.DrawnRight(computed);
    }
}
