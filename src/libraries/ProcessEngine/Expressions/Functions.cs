using System.Globalization;

namespace Chutri.ProcessEngine.Expressions;

/// <summary>The functions of the language, by the names that FEEL gives them.</summary>
internal static class Functions
{
    private static readonly Dictionary<string, int?> ArgumentsOf = new()
    {
        ["not"] = 1,
        ["contains"] = 2,
        ["starts with"] = 2,
        ["ends with"] = 2,
        ["list contains"] = 2,
        ["abs"] = 1,
        ["date"] = 1,
        ["count"] = 1,
        ["sum"] = null,
        ["min"] = null,
        ["max"] = null,
    };

    public static IEnumerable<string> All => ArgumentsOf.Keys;

    public static bool Has(string name) => ArgumentsOf.ContainsKey(name);

    /// <summary>Null: any number of them, but one at least.</summary>
    public static int? Arity(string name) => ArgumentsOf[name];

    public static CaseValue Call(string name, IReadOnlyList<CaseValue> arguments) =>
        (name, arguments) switch
        {
            ("not", [CaseValue.Truth truth]) => CaseValue.Of(!truth.Value),
            ("contains", [CaseValue.Text text, CaseValue.Text part]) => CaseValue.Of(
                text.Value.Contains(part.Value, StringComparison.Ordinal)
            ),
            ("starts with", [CaseValue.Text text, CaseValue.Text part]) => CaseValue.Of(
                text.Value.StartsWith(part.Value, StringComparison.Ordinal)
            ),
            ("ends with", [CaseValue.Text text, CaseValue.Text part]) => CaseValue.Of(
                text.Value.EndsWith(part.Value, StringComparison.Ordinal)
            ),
            ("list contains", [CaseValue.Several several, var one]) => CaseValue.Of(
                several.Values.Contains(one)
            ),
            ("abs", [CaseValue.Number number]) => CaseValue.Of(Math.Abs(number.Value)),
            ("date", [CaseValue.Text text]) => Day(text.Value),
            ("count", [CaseValue.Several several]) => CaseValue.Of(several.Values.Count),
            ("sum" or "min" or "max", [CaseValue.Several several]) => Fold(name, several.Values),
            ("sum" or "min" or "max", _) => Fold(name, arguments),
            _ => CaseValue.Nothing,
        };

    private static CaseValue Day(string text) =>
        DateOnly.TryParseExact(
            text,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? CaseValue.Of(day)
            : CaseValue.Nothing;

    private static CaseValue Fold(string name, IReadOnlyList<CaseValue> values)
    {
        if (values.Count == 0 || values.Any(value => value is not CaseValue.Number))
        {
            return CaseValue.Nothing;
        }

        var result = values[0];
        foreach (var value in values.Skip(1))
        {
            result = name switch
            {
                "sum" => Arithmetic.Calculate('+', result, value),
                "min" => Arithmetic.Compare("<", value, result).IsTrue ? value : result,
                _ => Arithmetic.Compare(">", value, result).IsTrue ? value : result,
            };
        }

        return result;
    }
}
