using System.Globalization;

namespace Chutri.ProcessEngine.Expressions;

/// <summary>One value of a case: of a form's field, of a message, of an expression. Values are compared by what they hold.</summary>
public abstract record CaseValue
{
    private protected CaseValue() { }

    /// <summary>No value: not filled in, not known, not computable.</summary>
    public static CaseValue Nothing { get; } = new Absent();

    /// <summary>A piece of text.</summary>
    public static CaseValue Of(string? text) => text is null ? Nothing : new Text(text);

    /// <summary>A number, exact to 28 digits.</summary>
    public static CaseValue Of(decimal number) => new Number(number);

    /// <summary>True or false.</summary>
    public static CaseValue Of(bool truth) => new Truth(truth);

    /// <summary>A day.</summary>
    public static CaseValue Of(DateOnly day) => new Day(day);

    /// <summary>Several values in their order.</summary>
    public static CaseValue Of(IEnumerable<CaseValue> values) => new Several([.. values]);

    /// <summary>It is the truth value true; what is not known is not true.</summary>
    public bool IsTrue => this is Truth { Value: true };

    /// <summary>As it stands in a sentence.</summary>
    public sealed override string ToString() =>
        this switch
        {
            Text text => text.Value,
            Number number => number.Value.ToString(CultureInfo.InvariantCulture),
            Truth truth => truth.Value ? "true" : "false",
            Day day => day.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Several several => $"[{string.Join(", ", several.Values)}]",
            _ => "null",
        };

    /// <summary>A piece of text.</summary>
    /// <param name="Value">Any characters, also none.</param>
    public sealed record Text(string Value) : CaseValue;

    /// <summary>A number.</summary>
    /// <param name="Value">Exact.</param>
    public sealed record Number(decimal Value) : CaseValue;

    /// <summary>True or false.</summary>
    /// <param name="Value">Which of them.</param>
    public sealed record Truth(bool Value) : CaseValue;

    /// <summary>A day.</summary>
    /// <param name="Value">Without time and zone.</param>
    public sealed record Day(DateOnly Value) : CaseValue;

    /// <summary>Several values.</summary>
    /// <param name="Values">In their order.</param>
    public sealed record Several(IReadOnlyList<CaseValue> Values) : CaseValue
    {
        /// <summary>The same values in the same order.</summary>
        public bool Equals(Several? other) =>
            other is not null && Values.SequenceEqual(other.Values);

        /// <inheritdoc />
        public override int GetHashCode() =>
            Values.Aggregate(17, (hash, value) => HashCode.Combine(hash, value));
    }

    private sealed record Absent : CaseValue;
}
