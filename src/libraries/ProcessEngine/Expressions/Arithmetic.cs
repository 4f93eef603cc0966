namespace Chutri.ProcessEngine.Expressions;

/// <summary>What cannot be computed gives no value, and never an exception.</summary>
internal static class Arithmetic
{
    /// <summary>Texts of more characters are not joined.</summary>
    private const int LongestText = 100_000;

    public static CaseValue Calculate(char sign, CaseValue left, CaseValue right)
    {
        if (
            sign is '+'
            && left is CaseValue.Text first
            && right is CaseValue.Text second
            && first.Value.Length + second.Value.Length <= LongestText
        )
        {
            return CaseValue.Of(first.Value + second.Value);
        }

        if (
            left is not CaseValue.Number { Value: var a }
            || right is not CaseValue.Number { Value: var b }
        )
        {
            return CaseValue.Nothing;
        }

        try
        {
            return sign switch
            {
                '+' => CaseValue.Of(a + b),
                '-' => CaseValue.Of(a - b),
                '*' => CaseValue.Of(a * b),
                _ => b == 0 ? CaseValue.Nothing : CaseValue.Of(a / b),
            };
        }
        catch (OverflowException)
        {
            return CaseValue.Nothing;
        }
    }

    public static CaseValue Compare(string sign, CaseValue left, CaseValue right)
    {
        if (sign is "=" or "!=")
        {
            return CaseValue.Of(left.Equals(right) == (sign is "="));
        }

        int? order = (left, right) switch
        {
            (CaseValue.Number a, CaseValue.Number b) => a.Value.CompareTo(b.Value),
            (CaseValue.Day a, CaseValue.Day b) => a.Value.CompareTo(b.Value),
            (CaseValue.Text a, CaseValue.Text b) => string.CompareOrdinal(a.Value, b.Value),
            _ => null,
        };
        return order is not { } found
            ? CaseValue.Nothing
            : CaseValue.Of(
                sign switch
                {
                    "<" => found < 0,
                    "<=" => found <= 0,
                    ">" => found > 0,
                    _ => found >= 0,
                }
            );
    }
}
