namespace Chutri.OfficialPaper;

/// <summary>One piece of a paper's text. Numbers are never part of it: they are counted.</summary>
public abstract record PaperBlock
{
    private protected PaperBlock() { }
}

/// <summary>A paragraph without a number.</summary>
/// <param name="Text">What it says.</param>
public sealed record Prose(PaperText Text) : PaperBlock;

/// <summary>A heading that stands over what follows.</summary>
/// <param name="Level">Which kind; its number is counted.</param>
/// <param name="Title">In ordinary writing.</param>
public sealed record Heading(HeadingLevel Level, string Title) : PaperBlock;

/// <summary>The headings above an article or a clause, from large to small.</summary>
public enum HeadingLevel
{
    /// <summary>Phần I; counted through the paper.</summary>
    Part,

    /// <summary>Chương I; counted through the paper.</summary>
    Chapter,

    /// <summary>Mục 1; counted within its chapter.</summary>
    Section,

    /// <summary>Tiểu mục 1; counted within its section.</summary>
    Subsection,

    /// <summary>"I. TÊN MỤC" (Party: "I- TÊN MỤC"): the sections of plans and reports, counted within their part.</summary>
    Roman,
}

/// <summary>Điều: counted through the paper.</summary>
/// <param name="Text">Its title, or what it says.</param>
/// <param name="IsTitle">Whether <paramref name="Text"/> is a title, in bold, and the clauses follow.</param>
public sealed record Article(PaperText Text, bool IsTitle = false) : PaperBlock;

/// <summary>Khoản: "1.", counted within its article or heading.</summary>
/// <param name="Text">Its title, or what it says.</param>
/// <param name="IsTitle">Whether <paramref name="Text"/> is a title, in bold.</param>
public sealed record Clause(PaperText Text, bool IsTitle = false) : PaperBlock;

/// <summary>Điểm: "a)", counted within its clause by the Vietnamese alphabet; 23 at most.</summary>
/// <param name="Text">What it says.</param>
public sealed record Point(PaperText Text) : PaperBlock;

/// <summary>A line of a list: "- ", or "+ " one step further in.</summary>
/// <param name="Text">What it says.</param>
/// <param name="IsInner">Whether it stands under another line.</param>
public sealed record Dash(PaperText Text, bool IsInner = false) : PaperBlock;

/// <summary>A table with lines; its head is repeated on every page, and no row is torn.</summary>
/// <param name="Columns">From left to right, at least one.</param>
/// <param name="Rows">Each with as many cells as there are columns.</param>
public sealed record PaperTable(
    IReadOnlyList<PaperColumn> Columns,
    IReadOnlyList<IReadOnlyList<PaperText>> Rows
) : PaperBlock
{
    /// <summary>The words above the table; null without.</summary>
    public string? Caption { get; init; }
}

/// <summary>A column of a table.</summary>
/// <param name="Title">At its head.</param>
/// <param name="Share">Its width against the others', 1 to 100.</param>
/// <param name="IsNumeric">Whether its cells stand on the right.</param>
public sealed record PaperColumn(string Title, int Share = 1, bool IsNumeric = false);
