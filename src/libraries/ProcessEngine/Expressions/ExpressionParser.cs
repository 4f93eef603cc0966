using System.Globalization;

namespace Chutri.ProcessEngine.Expressions;

/// <summary>From text to terms, by the grammar in the README; one method a rule.</summary>
internal sealed class ExpressionParser
{
    private static readonly HashSet<string> Loops =
    [
        "for",
        "some",
        "every",
        "function",
        "return",
        "satisfies",
        "while",
    ];

    private static readonly HashSet<string> Reserved =
    [
        "and",
        "or",
        "in",
        "between",
        "if",
        "then",
        "else",
        "true",
        "false",
        "null",
    ];

    private readonly List<Token> tokens;
    private int place;
    private int depth;
    private Sentence? problem;

    private ExpressionParser(List<Token> tokens) => this.tokens = tokens;

    private Token Now => tokens[place];

    public static ExpressionReading Parse(string text)
    {
        if (text.Length > Expression.LongestText)
        {
            return new(null, ExpressionProblems.TooLong);
        }

        var trimmed = text.TrimStart();
        var body = trimmed.StartsWith('=') ? trimmed[1..] : text;
        if (string.IsNullOrWhiteSpace(body))
        {
            return new(null, ExpressionProblems.Empty);
        }

        var (tokens, wrong) = Tokens.Of(body);
        if (wrong is not null)
        {
            return new(null, wrong);
        }

        var parser = new ExpressionParser(tokens);
        var root = parser.Either();
        if (parser.problem is null && parser.Now.Kind is not WordKind.End)
        {
            parser.Fail(ExpressionProblems.NotOurs(parser.Now.Text, parser.Now.At));
        }

        return parser.problem is { } problem
            ? new(null, problem)
            : new(new Expression(text, root), null);
    }

    private Term Either()
    {
        if (++depth > Expression.DeepestNesting)
        {
            return Fail(ExpressionProblems.TooDeep(Now.At));
        }

        var left = Both();
        while (Takes("or"))
        {
            left = new Term.Either(left, Both());
        }

        depth--;
        return left;
    }

    private Term Both()
    {
        var left = Comparison();
        while (Takes("and"))
        {
            left = new Term.Both(left, Comparison());
        }

        return left;
    }

    private Term Comparison()
    {
        var left = Sum();
        if (Now is { Kind: WordKind.Sign, Text: "=" or "!=" or "<" or "<=" or ">" or ">=" })
        {
            var sign = Now.Text;
            place++;
            return new Term.Comparison(sign, left, Sum());
        }

        if (Takes("between"))
        {
            var low = Sum();
            Need("and");
            var high = Sum();
            return new Term.Both(
                new Term.Comparison(">=", left, low),
                new Term.Comparison("<=", left, high)
            );
        }

        return Takes("in") ? OneOf(left) : left;
    }

    private Term OneOf(Term left)
    {
        Need("(");
        Term? all = null;
        do
        {
            Term one = new Term.Comparison("=", left, Sum());
            all = all is null ? one : new Term.Either(all, one);
        } while (Takes(","));
        Need(")");
        return all;
    }

    private Term Sum()
    {
        var left = Product();
        while (Now is { Kind: WordKind.Sign, Text: "+" or "-" })
        {
            var sign = Now.Text[0];
            place++;
            left = new Term.Calculation(sign, left, Product());
        }

        return left;
    }

    private Term Product()
    {
        var left = Signed();
        while (Now is { Kind: WordKind.Sign, Text: "*" or "/" })
        {
            var sign = Now.Text[0];
            place++;
            left = new Term.Calculation(sign, left, Signed());
        }

        return left;
    }

    private Term Signed() => Takes("-") ? new Term.Negative(Primary()) : Primary();

    private Term Primary()
    {
        var token = Now;
        switch (token.Kind)
        {
            case WordKind.Number:
                place++;
                return decimal.TryParse(
                    token.Text,
                    NumberStyles.AllowDecimalPoint,
                    CultureInfo.InvariantCulture,
                    out var number
                )
                    ? new Term.Constant(CaseValue.Of(number))
                    : Fail(ExpressionProblems.NotOurs(token.Text, token.At));
            case WordKind.Text:
                place++;
                return new Term.Constant(CaseValue.Of(token.Text));
            case WordKind.Name:
                return Word();
        }

        if (Takes("("))
        {
            var inside = Either();
            Need(")");
            return inside;
        }

        return Takes("[")
            ? new Term.ListOf(Separated("]"))
            : Fail(ExpressionProblems.Expected(ExpressionProblems.Value, token.Text, token.At));
    }

    private Term Word()
    {
        var token = Now;
        if (Loops.Contains(token.Text))
        {
            return Fail(ExpressionProblems.NoLoop(token.Text, token.At));
        }

        switch (token.Text)
        {
            case "true" or "false":
                place++;
                return new Term.Constant(CaseValue.Of(token.Text is "true"));
            case "null":
                place++;
                return new Term.Constant(CaseValue.Nothing);
            case "if":
                return Choice();
        }

        if (Reserved.Contains(token.Text))
        {
            return Fail(
                ExpressionProblems.Expected(ExpressionProblems.Value, token.Text, token.At)
            );
        }

        place++;
        var two = $"{token.Text} {Now.Text}";
        if (Now.Kind is WordKind.Name && Functions.Has(two))
        {
            place++;
            return Call(two, token.At);
        }

        return Now.Is("(") ? Call(token.Text, token.At) : Variable(token.Text);
    }

    private Term Variable(string name)
    {
        while (Takes("."))
        {
            if (Now.Kind is not WordKind.Name)
            {
                return Fail(ExpressionProblems.Expected(ExpressionProblems.Name, Now.Text, Now.At));
            }

            name += "." + Now.Text;
            place++;
        }

        return new Term.Variable(name);
    }

    private Term Choice()
    {
        Need("if");
        var condition = Either();
        Need("then");
        var then = Either();
        Need("else");
        return new Term.Choice(condition, then, Either());
    }

    private Term Call(string name, int at)
    {
        if (!Functions.Has(name))
        {
            return Fail(ExpressionProblems.NoFunction(name, at));
        }

        Need("(");
        var arguments = Separated(")");
        var wanted = Functions.Arity(name) ?? Math.Max(1, arguments.Count);
        return arguments.Count == wanted
            ? new Term.Call(name, arguments)
            : Fail(ExpressionProblems.Arguments(name, wanted, arguments.Count));
    }

    private List<Term> Separated(string end)
    {
        List<Term> all = [];
        if (Takes(end))
        {
            return all;
        }

        do
        {
            all.Add(Either());
        } while (Takes(","));
        Need(end);
        return all;
    }

    private bool Takes(string word)
    {
        if (problem is not null || !Now.Is(word))
        {
            return false;
        }

        place++;
        return true;
    }

    private void Need(string word)
    {
        if (!Takes(word))
        {
            Fail(ExpressionProblems.Expected(new($"“{word}”", $"“{word}”"), Now.Text, Now.At));
        }
    }

    /// <summary>The first problem counts; reading then runs to the end without taking more.</summary>
    private Term Fail(Sentence what)
    {
        problem ??= what;
        place = tokens.Count - 1;
        return new Term.Constant(CaseValue.Nothing);
    }
}
