namespace Chutri.OfficialPaper;

/// <summary>Words in a row, with figures between them where a figure has its source. A string is one.</summary>
/// <param name="Spans">In reading order.</param>
public sealed record PaperText(IReadOnlyList<PaperSpan> Spans)
{
    /// <summary>Plain words.</summary>
    public static implicit operator PaperText(string text) => FromString(text);

    /// <summary>The same as the conversion, for languages without it.</summary>
    public static PaperText FromString(string text) => new([new Words(text)]);

    /// <summary>Words and figures in a row: <c>PaperText.Of("Có ", new Figure("S1", "12"), " nhiệm vụ quá hạn.")</c>.</summary>
    public static PaperText Of(params PaperSpan[] spans) => new(spans);

    /// <summary>What is read, with the codes of the figures in square brackets.</summary>
    public string Plain() => string.Concat(Spans.Select(span => span.Plain()));
}

/// <summary>A piece of a text: words or a figure.</summary>
public abstract record PaperSpan
{
    private protected PaperSpan() { }

    /// <summary>Plain words.</summary>
    public static implicit operator PaperSpan(string text) => FromString(text);

    /// <summary>The same as the conversion, for languages without it.</summary>
    public static PaperSpan FromString(string text) => new Words(text);

    internal abstract string Plain();
}

/// <summary>Words.</summary>
/// <param name="Text">May be empty.</param>
/// <param name="IsStrong">Whether they are set in bold.</param>
public sealed record Words(string Text, bool IsStrong = false) : PaperSpan
{
    internal override string Plain() => Text;
}

/// <summary>A figure that leads back to the list that makes it.</summary>
/// <param name="Code">That of its <see cref="FigureSource"/>; 1 to 8 capital letters and digits ("S1").</param>
/// <param name="Value">As it stands in the text ("12/15"). Where a code comes again, so does its value.</param>
public sealed record Figure(string Code, string Value) : PaperSpan
{
    internal override string Plain() => $"{Value} [{Code}]";
}

/// <summary>Where a figure comes from.</summary>
/// <param name="Code">Its short code; no other source has it.</param>
/// <param name="Meaning">What was counted, and how.</param>
/// <param name="Where">Where the list is: an address, or the name of a list.</param>
public sealed record FigureSource(string Code, string Meaning, string Where);
