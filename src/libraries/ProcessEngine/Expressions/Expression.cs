namespace Chutri.ProcessEngine.Expressions;

/// <summary>
/// A condition or a computed value in the small language of this library: a part of FEEL (OMG DMN 1.3, chapter 10) without loops,
/// definitions or calls outside. Each part is computed once at most, so every expression ends. The grammar stands in the README.
/// </summary>
public sealed class Expression
{
    /// <summary>Longest text of an expression, in characters.</summary>
    public const int LongestText = 2_000;

    /// <summary>Deepest nesting of an expression.</summary>
    public const int DeepestNesting = 64;

    internal Expression(string text, Term root)
    {
        Source = text;
        Root = root;
    }

    /// <summary>As it was written.</summary>
    public string Source { get; }

    /// <summary>The variables that it reads.</summary>
    public IReadOnlySet<string> Names => Root.Names().ToHashSet();

    internal Term Root { get; }

    /// <summary>Reads an expression.</summary>
    /// <param name="text">As a person wrote it.</param>
    public static ExpressionReading Parse(string text) => ExpressionParser.Parse(text);

    /// <summary>Computes it.</summary>
    /// <param name="variable">The value of a variable; <see cref="CaseValue.Nothing"/> where there is none of that name.</param>
    public CaseValue Evaluate(Func<string, CaseValue> variable) => Root.Evaluate(variable);

    /// <summary>As it was written.</summary>
    public override string ToString() => Source;
}

/// <summary>What came of reading an expression: one of both.</summary>
/// <param name="Expression">Null where it could not be read.</param>
/// <param name="Problem">What is wrong and at which character, counted from 1; null where nothing is.</param>
public sealed record ExpressionReading(Expression? Expression, Sentence? Problem);
