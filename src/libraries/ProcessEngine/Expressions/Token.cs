namespace Chutri.ProcessEngine.Expressions;

internal enum WordKind
{
    End,
    Number,
    Text,
    Name,
    Sign,
}

/// <summary>A word of an expression. <c>At</c> counts characters from 1.</summary>
internal readonly record struct Token(WordKind Kind, string Text, int At)
{
    public bool Is(string word) => Kind is WordKind.Name or WordKind.Sign && Text == word;
}
