using System.Security.Cryptography;
using System.Text;

namespace Chutri.Platform;

/// <summary>
/// How long one kind of thing is kept, as data: a module declares the rules it carries out, an administrator may choose another
/// period within the bounds, the program does the rest (docs/decisions/0026).
/// </summary>
/// <param name="Code">Stable, prefixed by the module: <c>accounts.sessions</c>.</param>
/// <param name="What">What is kept: "nơi đăng nhập của các phiên".</param>
/// <param name="From">From when it counts: "từ khi phiên hết hạn".</param>
/// <param name="Then">What happens afterwards, and what stays.</param>
/// <param name="Why">What the period stands on.</param>
/// <param name="Usual">The period until somebody chooses another.</param>
public sealed record RetentionRule(
    string Code,
    Words What,
    Words From,
    Words Then,
    Words Why,
    KeptFor Usual
)
{
    /// <summary>The shortest and longest period that may be chosen, in the unit of <see cref="Usual"/>.</summary>
    public required RetentionBounds Bounds { get; init; }

    /// <summary>
    /// The page on which a person decides on each, as the program only says whose time has come (law 7); null: the program does it.
    /// </summary>
    public string? DecidedAt { get; init; }

    public bool PersonDecides => DecidedAt is not null;

    /// <summary>What facts about the rule are found by: the same in every database.</summary>
    public Guid Id { get; } = new(SHA256.HashData(Encoding.UTF8.GetBytes(Code)).AsSpan(0, 16));
}

public readonly record struct RetentionBounds(int Shortest, int Longest)
{
    public bool Allow(int period) => Shortest <= period && period <= Longest;
}

public enum KeptUnit
{
    Days,
    Years,
}

/// <summary>"90 ngày", "10 năm".</summary>
public readonly record struct KeptFor(int Count, KeptUnit Unit)
{
    public static KeptFor Days(int count) => new(count, KeptUnit.Days);

    public static KeptFor Years(int count) => new(count, KeptUnit.Years);

    [System.Text.Json.Serialization.JsonIgnore]
    public Words Said =>
        Unit is KeptUnit.Years
            ? new($"{Count} năm", Count == 1 ? "1 year" : $"{Count} years")
            : new($"{Count} ngày", Count == 1 ? "1 day" : $"{Count} days");

    /// <summary>What ended before this has been kept for long enough.</summary>
    public Moment Before(Moment now) =>
        Unit is KeptUnit.Years
            ? new(now.Utc.AddYears(-Count), now.Today.AddYears(-Count))
            : new(now.Utc.AddDays(-Count), now.Today.AddDays(-Count));
}
