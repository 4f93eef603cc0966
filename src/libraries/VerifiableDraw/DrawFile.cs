using Chutri.VerifiableDraw.Files;

namespace Chutri.VerifiableDraw;

/// <summary>A draw as it is kept and handed on: first the closed list alone, later with chance and those drawn.</summary>
public sealed record DrawFile
{
    /// <summary>What was fixed beforehand.</summary>
    public required DrawPlan Plan { get; init; }

    /// <summary>SHA-256 of the list, 64 hexadecimal digits.</summary>
    public required string Digest { get; init; }

    /// <summary>What chance said; null before it spoke.</summary>
    public Chance? Chance { get; init; }

    /// <summary>SHA-256 of digest and chance, 64 hexadecimal digits; null before.</summary>
    public string? Seed { get; init; }

    /// <summary>Those drawn, in order; null before.</summary>
    public IReadOnlyList<Drawn>? Drawn { get; init; }

    /// <summary>Reads JSON. Whatever is no such file, has unknown or repeated members or lacks some gives problems; nothing is verified.</summary>
    public static DrawReading Read(ReadOnlySpan<byte> json) => DrawJson.Read(json);

    /// <summary>
    /// Reads a list that is not closed yet. It may lack the moment and the salt, which are then those given here, the units left
    /// out, and weights, which the formula gives. The file that comes back has no digest: close it with <see cref="Draw.Commit"/>.
    /// </summary>
    /// <param name="json">The list.</param>
    /// <param name="committed">When it is closed, whole seconds in UTC.</param>
    /// <param name="salt">As <see cref="Draw.NewSalt"/> makes it.</param>
    public static DrawReading ReadList(
        ReadOnlySpan<byte> json,
        DateTimeOffset committed,
        string salt
    ) => OpenList.Read(json, committed, salt);

    /// <summary>The file as JSON in UTF-8, with a line feed at its end.</summary>
    public byte[] Write() => DrawJson.Write(this);
}

/// <summary>Either a file or why there is none: exactly one of the two holds something.</summary>
/// <param name="File">What was read, or null.</param>
/// <param name="Problems">Why nothing was.</param>
public sealed record DrawReading(DrawFile? File, IReadOnlyList<DrawProblem> Problems);

/// <summary>One thing that is wrong with a draw.</summary>
/// <param name="Code">Stable, lower case with hyphens.</param>
/// <param name="Place">Which part, counted from 1: "units[3].weight".</param>
/// <param name="Vietnamese">What is wrong and what to do.</param>
/// <param name="English">The same.</param>
public sealed record DrawProblem(string Code, string Place, string Vietnamese, string English)
{
    /// <summary>The Vietnamese sentence.</summary>
    public override string ToString() => Vietnamese;
}

/// <summary>Either a file or all that is wrong: exactly one of the two holds something.</summary>
/// <param name="File">The draw, or null.</param>
/// <param name="Problems">All of them.</param>
public sealed record DrawResult(DrawFile? File, IReadOnlyList<DrawProblem> Problems);
