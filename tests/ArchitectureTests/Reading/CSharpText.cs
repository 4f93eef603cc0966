namespace Chutri.ArchitectureTests.Reading;

/// <summary>
/// The string literals of a C# file and what is around them, without a compiler: enough to ask in which argument of which call a
/// sentence stands. A literal's holes belong to it.
/// </summary>
internal sealed class CSharpText
{
    private readonly char[] code;
    private readonly List<Literal> literals = [];

    public CSharpText(string text)
    {
        Text = text;
        code = text.ToCharArray();
        for (var at = 0; at < text.Length; )
        {
            at = SkipToken(at, record: true);
        }
    }

    public string Text { get; }

    public IReadOnlyList<Literal> Literals => literals;

    /// <summary>The file with every literal and comment blanked, position for position.</summary>
    public ReadOnlySpan<char> Code => code;

    private int SkipToken(int at, bool record)
    {
        var rest = Text.AsSpan(at);
        if (rest.StartsWith("//"))
        {
            return Blank(at, EndOfLine(at));
        }

        if (rest.StartsWith("/*"))
        {
            var end = Text.IndexOf("*/", at + 2, StringComparison.Ordinal);
            return Blank(at, end < 0 ? Text.Length : end + 2);
        }

        if (rest[0] is '\'')
        {
            return Blank(at, EndOfCharacter(at));
        }

        if (rest[0] is '#' && IsFirstOnLine(at))
        {
            return Blank(at, EndOfLine(at));
        }

        return TryLiteral(at, record) ?? at + 1;
    }

    private int? TryLiteral(int at, bool record)
    {
        var quote = at;
        var dollars = 0;
        var verbatim = false;
        while (quote < Text.Length && Text[quote] is '$' or '@')
        {
            dollars += Text[quote] is '$' ? 1 : 0;
            verbatim |= Text[quote] is '@';
            quote++;
        }

        if (quote >= Text.Length || Text[quote] is not '"')
        {
            return null;
        }

        var quotes = Run('"', quote);
        var end =
            quotes >= 3 ? EndOfRaw(quote, quotes)
            : quotes == 2 ? quote + 2
            : EndOfPlain(quote + 1, dollars > 0, verbatim);
        if (record)
        {
            literals.Add(new(at, end, Text[at..end]));
        }

        return Blank(at, end);
    }

    private int EndOfRaw(int quote, int quotes)
    {
        var end = Text.IndexOf(new string('"', quotes), quote + quotes, StringComparison.Ordinal);
        return end < 0 ? Text.Length : end + Run('"', end);
    }

    private int EndOfPlain(int at, bool holes, bool verbatim)
    {
        while (at < Text.Length && Text[at] is not '"')
        {
            at =
                !verbatim && Text[at] is '\\' ? at + 2
                : holes && Text[at] is '{' && Next(at) is not '{' ? EndOfHole(at + 1)
                : holes && Text[at] is '{' ? at + 2
                : at + 1;
            if (verbatim && at < Text.Length && Text[at] is '"' && Next(at) is '"')
            {
                at += 2;
            }
        }

        return Math.Min(at + 1, Text.Length);
    }

    private int EndOfHole(int at)
    {
        for (var depth = 1; at < Text.Length && depth > 0; )
        {
            depth += Text[at] switch
            {
                '{' => 1,
                '}' => -1,
                _ => 0,
            };
            at = SkipToken(at, record: false);
        }

        return at;
    }

    private int EndOfCharacter(int at)
    {
        var end = at + (Next(at) is '\\' ? 3 : 2);
        while (end < Text.Length && Text[end] is not '\'' && end - at < 12)
        {
            end++;
        }

        return end + 1;
    }

    private int Blank(int from, int to)
    {
        for (var at = from; at < to && at < code.Length; at++)
        {
            code[at] = code[at] is '\n' ? '\n' : ' ';
        }

        return to;
    }

    private bool IsFirstOnLine(int at) =>
        Text.AsSpan(Text.LastIndexOf('\n', at) + 1, at - Text.LastIndexOf('\n', at) - 1)
            .IsWhiteSpace();

    private int EndOfLine(int at) => Text.IndexOf('\n', at) is var end and >= 0 ? end : Text.Length;

    private char Next(int at) => at + 1 < Text.Length ? Text[at + 1] : '\0';

    private int Run(char letter, int at)
    {
        var end = at;
        while (end < Text.Length && Text[end] == letter)
        {
            end++;
        }

        return end - at;
    }
}

/// <param name="Start">Position of its first sign (dollar, at or quote).</param>
/// <param name="End">Position after its closing quote.</param>
internal sealed record Literal(int Start, int End, string Text);
