using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Chutri.ProcessEngine.Describing;

/// <summary>A length of working time, as a step or a promise has it: <c>5wd</c> is five working days, <c>4wh</c> four working hours.</summary>
/// <param name="Amount">1 to 10,000.</param>
/// <param name="InDays">Working days; otherwise working hours.</param>
public sealed record WorkSpan(int Amount, bool InDays) : IParsable<WorkSpan>
{
    /// <summary>Hours of a working day where spans of both units are added up (Labour Code 2019, Article 105).</summary>
    public const int HoursInDay = 8;

    private const int Largest = 10_000;

    /// <summary>For adding up and comparing only; when something is due, the calendar says.</summary>
    public int InHours => InDays ? Amount * HoursInDay : Amount;

    /// <summary>So many working days.</summary>
    public static WorkSpan Days(int amount) => new(amount, InDays: true);

    /// <summary>So many working hours.</summary>
    public static WorkSpan Hours(int amount) => new(amount, InDays: false);

    /// <inheritdoc />
    public static WorkSpan Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var span)
            ? span
            : throw new FormatException($"“{s}” is no span of working time");

    /// <inheritdoc />
    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out WorkSpan result
    )
    {
        result = null;
        var text = s?.Trim() ?? "";
        var inDays = text.EndsWith("wd", StringComparison.Ordinal);
        if (
            (inDays || text.EndsWith("wh", StringComparison.Ordinal))
            && int.TryParse(
                text.AsSpan(0, text.Length - 2),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var amount
            )
            && amount is > 0 and <= Largest
        )
        {
            result = new(amount, inDays);
        }

        return result is not null;
    }

    /// <summary>As it is parsed.</summary>
    public override string ToString() => $"{Number.Of(Amount)}{(InDays ? "wd" : "wh")}";

    internal Sentence Say() =>
        InDays
            ? new($"{Number.Of(Amount)} ngày làm việc", $"{Number.Of(Amount)} working days")
            : new($"{Number.Of(Amount)} giờ làm việc", $"{Number.Of(Amount)} working hours");
}
