using System.Diagnostics.CodeAnalysis;

namespace Chutri.ProcessEngine.Describing;

/// <summary>
/// Who does a step: always one rule that leads to one holder. Written <c>post:TP@unit:SNV</c>, <c>role:head@lead-unit</c>,
/// <c>role:clerk@unit-of:STEP</c>, <c>did:STEP</c>, <c>starter</c>.
/// </summary>
public abstract record StepWho : IParsable<StepWho>
{
    private protected StepWho() { }

    /// <summary>A post, or whoever bears a role, in a unit that is fixed or relative to the case.</summary>
    /// <param name="Name">Code of the post or of the role.</param>
    /// <param name="IsRole">A role (head, clerk), not a single post.</param>
    /// <param name="Unit">Which unit.</param>
    public sealed record Post(string Name, bool IsRole, WhichUnit Unit) : StepWho
    {
        /// <inheritdoc />
        public override string ToString() => $"{(IsRole ? "role" : "post")}:{Name}@{Unit}";
    }

    /// <summary>Whoever did another step.</summary>
    /// <param name="Step">Identifier of that step.</param>
    public sealed record SameAs(string Step) : StepWho
    {
        /// <inheritdoc />
        public override string ToString() => $"did:{Step}";
    }

    /// <summary>Whoever started the case.</summary>
    public sealed record Starter : StepWho
    {
        /// <inheritdoc />
        public override string ToString() => "starter";
    }

    /// <inheritdoc />
    public static StepWho Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var who)
            ? who
            : throw new FormatException($"“{s}” does not say who");

    /// <inheritdoc />
    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out StepWho result
    )
    {
        var text = s?.Trim() ?? "";
        result = text switch
        {
            "starter" => new Starter(),
            _ when After(text, "did:") is { } step => new SameAs(step),
            _ when After(text, "post:") is { } post => InUnit(post, isRole: false),
            _ when After(text, "role:") is { } role => InUnit(role, isRole: true),
            _ => null,
        };
        return result is not null;
    }

    internal static string? After(string text, string beginning) =>
        text.StartsWith(beginning, StringComparison.Ordinal) && text.Length > beginning.Length
            ? text[beginning.Length..]
            : null;

    private static Post? InUnit(string text, bool isRole)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && WhichUnit.TryParse(text[(at + 1)..], null, out var unit)
            ? new(text[..at], isRole, unit)
            : null;
    }
}
