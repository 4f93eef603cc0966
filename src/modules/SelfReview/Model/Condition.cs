using System.Globalization;
using System.Text.RegularExpressions;

namespace Chutri.SelfReview.Model;

/// <summary>
/// Holds or not for an answer: a value alone for that answer, <c>&lt; 3</c>, <c>A1 &gt; 0</c>, or the word for always. A value alone
/// needs no equals sign, because a spreadsheet takes a cell that begins with one for a formula.
/// </summary>
/// <param name="Question">Whose answer is meant; null = the question's own.</param>
/// <param name="Sign">One of = &lt;&gt; &lt; &lt;= &gt; &gt;=; empty = always.</param>
internal sealed partial record Condition(string? Question, string Sign, string Value)
{
    public static string Always => AnswerKindWords.Always.Vietnamese;

    public static CultureInfo Culture => CultureInfo.InvariantCulture;

    public bool IsAlways => Sign.Length == 0;

    public bool NeedsNumber => Sign is "<" or "<=" or ">" or ">=";

    /// <summary>Null where it is not written as a condition.</summary>
    public static Condition? Read(string written)
    {
        if (written.Equals(Always, StringComparison.OrdinalIgnoreCase))
        {
            return new(null, "", "");
        }

        var match = Written().Match(written);
        return match.Success
                ? new(
                    match.Groups["code"].Value is { Length: > 0 } code ? code : null,
                    match.Groups["sign"].Value,
                    match.Groups["value"].Value
                )
            : written.IndexOfAny(['=', '<', '>']) < 0 && written.Length > 0
                ? new(null, "=", written)
            : null;
    }

    /// <summary>An answer that is not there fulfils nothing but <c>luôn</c>.</summary>
    public bool HoldsFor(string? answer)
    {
        if (IsAlways || string.IsNullOrEmpty(answer))
        {
            return IsAlways && !string.IsNullOrEmpty(answer);
        }

        if (!NeedsNumber)
        {
            return answer.Equals(Value, StringComparison.OrdinalIgnoreCase) == (Sign is "=");
        }

        return Number(answer) is { } given
            && Number(Value) is { } bound
            && Sign switch
            {
                "<" => given < bound,
                "<=" => given <= bound,
                ">" => given > bound,
                _ => given >= bound,
            };
    }

    public override string ToString() =>
        IsAlways ? Always
        : Question is null && Sign is "=" ? Value
        : $"{(Question is null ? "" : Question + " ")}{Sign} {Value}";

    /// <summary>Whole or with a decimal comma, as people write it: 12 or 12,5.</summary>
    public static decimal? Number(string typed) =>
        decimal.TryParse(
            typed.Trim().Replace(',', '.'),
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
            Culture,
            out var number
        )
            ? number
            : null;

    [GeneratedRegex(@"^(?<code>[\p{L}\p{N}.\-]*)\s*(?<sign><>|<=|>=|=|<|>)\s*(?<value>\S.*)$")]
    private static partial Regex Written();
}
