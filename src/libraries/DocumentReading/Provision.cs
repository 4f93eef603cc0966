namespace Chutri.DocumentReading;

/// <summary>One node of the outline.</summary>
/// <param name="Ordinal">Its place in <see cref="Reading.Provisions"/>, from 0.</param>
/// <param name="Label">The label as a person would say it ("III", "2", "a"), empty where there is none.</param>
/// <param name="Path">Stable and unique within the document ("III.2.a", "dieu-3.1", "III.2.p1").</param>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Of its own words (with the label), in UTF-16 units.</param>
/// <param name="End">Exclusive. What lies below it is not included.</param>
/// <param name="Parent">Ordinal of the provision above, or null.</param>
/// <param name="Demands">Whether it asks somebody to do something.</param>
public sealed record Provision(
    int Ordinal,
    string Label,
    string Path,
    ProvisionKind Kind,
    int Start,
    int End,
    int? Parent,
    bool Demands
);

/// <summary>Kinds of provision, from the head of a document to its foot.</summary>
public enum ProvisionKind
{
    /// <summary>Letterhead, number, date, title.</summary>
    Heading,

    /// <summary>Addressees, legal bases and everything before the first numbered provision.</summary>
    Preamble,

    /// <summary>Phần.</summary>
    Part,

    /// <summary>Chương.</summary>
    Chapter,

    /// <summary>Mục, or a heading with a Roman numeral.</summary>
    Section,

    /// <summary>Điều.</summary>
    Article,

    /// <summary>Khoản: 1., 1.1.</summary>
    Clause,

    /// <summary>Điểm: a), b), c), d), đ).</summary>
    Point,

    /// <summary>A line with a dash, plus sign or bullet.</summary>
    Dash,

    /// <summary>A paragraph without a label.</summary>
    Paragraph,

    /// <summary>Heading of an annex.</summary>
    Annex,

    /// <summary>A row of a table.</summary>
    TableRow,

    /// <summary>Recipients and signature.</summary>
    ClosingPart,
}
