namespace Chutri.ProcessEngine.Expressions;

internal enum TokenKind
{
    End,
    Number,
    Text,
    Name,
    Sign,
}

/// <summary>A word of an expression. <c>At</c> counts characters from 1.</summary>
internal readonly record struct Token(TokenKind Kind, string Text, int At)
{
    public bool Is(string word) => Kind is TokenKind.Name or TokenKind.Sign && Text == word;
}
