using System.Diagnostics.CodeAnalysis;

namespace Chutri.ProcessEngine.Describing;

/// <summary>The unit of a post: fixed, or relative to the case.</summary>
public abstract record WhichUnit : IParsable<WhichUnit>
{
    private protected WhichUnit() { }

    /// <summary>Always the same unit.</summary>
    /// <param name="Code">Its code.</param>
    public sealed record Fixed(string Code) : WhichUnit
    {
        /// <inheritdoc />
        public override string ToString() => $"unit:{Code}";
    }

    /// <summary>A unit that the case names in a variable: <c>lead-unit</c>, <c>receiving-unit</c>.</summary>
    /// <param name="Name">Lower case with hyphens.</param>
    public sealed record OfCase(string Name) : WhichUnit
    {
        /// <inheritdoc />
        public override string ToString() => Name;
    }

    /// <summary>The unit in which another step was done.</summary>
    /// <param name="Step">Identifier of that step.</param>
    public sealed record OfStep(string Step) : WhichUnit
    {
        /// <inheritdoc />
        public override string ToString() => $"unit-of:{Step}";
    }

    /// <inheritdoc />
    public static WhichUnit Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var unit)
            ? unit
            : throw new FormatException($"“{s}” does not say which unit");

    /// <inheritdoc />
    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out WhichUnit result
    )
    {
        var text = s?.Trim() ?? "";
        result = text switch
        {
            _ when StepWho.After(text, "unit:") is { } code => new Fixed(code),
            _ when StepWho.After(text, "unit-of:") is { } step => new OfStep(step),
            _ when text.Length > 0
                    && text.All(letter => char.IsAsciiLetterLower(letter) || letter is '-') =>
                new OfCase(text),
            _ => null,
        };
        return result is not null;
    }
}
