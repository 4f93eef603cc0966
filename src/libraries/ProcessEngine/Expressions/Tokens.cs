using System.Text;

namespace Chutri.ProcessEngine.Expressions;

/// <summary>The words of an expression.</summary>
internal static class Tokens
{
    private static readonly string[] Signs =
    [
        "!=",
        "<=",
        ">=",
        "=",
        "<",
        ">",
        "+",
        "-",
        "*",
        "/",
        "(",
        ")",
        "[",
        "]",
        ",",
        ".",
    ];

    /// <summary>All of them with an end after the last, or the character that belongs to none.</summary>
    public static (List<Token> Tokens, Sentence? Problem) Of(string text)
    {
        List<Token> tokens = [];
        var at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
            }
            else if (char.IsAsciiDigit(text[at]))
            {
                at = Number(text, at, tokens);
            }
            else if (char.IsLetter(text[at]) || text[at] is '_')
            {
                at = Name(text, at, tokens);
            }
            else if (text[at] is '"')
            {
                var (token, after) = Quoted(text, at);
                if (token is null)
                {
                    return (tokens, ExpressionProblems.OpenText(at + 1));
                }

                tokens.Add(token.Value);
                at = after;
            }
            else if (
                Signs.FirstOrDefault(sign =>
                    text.AsSpan(at).StartsWith(sign, StringComparison.Ordinal)
                ) is
                { } sign
            )
            {
                tokens.Add(new(WordKind.Sign, sign, at + 1));
                at += sign.Length;
            }
            else
            {
                return (tokens, ExpressionProblems.NotOurs(text[at].ToString(), at + 1));
            }
        }

        tokens.Add(new(WordKind.End, "", text.Length + 1));
        return (tokens, null);
    }

    private static int Number(string text, int from, List<Token> tokens)
    {
        var at = from;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        if (at + 1 < text.Length && text[at] is '.' && char.IsAsciiDigit(text[at + 1]))
        {
            at++;
            while (at < text.Length && char.IsAsciiDigit(text[at]))
            {
                at++;
            }
        }

        tokens.Add(new(WordKind.Number, text[from..at], from + 1));
        return at;
    }

    private static int Name(string text, int from, List<Token> tokens)
    {
        var at = from;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_'))
        {
            at++;
        }

        tokens.Add(new(WordKind.Name, text[from..at].Normalize(NormalizationForm.FormC), from + 1));
        return at;
    }

    private static (Token? Token, int After) Quoted(string text, int from)
    {
        var value = new StringBuilder();
        for (var at = from + 1; at < text.Length; at++)
        {
            if (text[at] is '\\' && at + 1 < text.Length)
            {
                at++;
                value.Append(text[at]);
            }
            else if (text[at] is '"')
            {
                return (new(WordKind.Text, value.ToString(), from + 1), at + 1);
            }
            else
            {
                value.Append(text[at]);
            }
        }

        return (null, from);
    }
}
