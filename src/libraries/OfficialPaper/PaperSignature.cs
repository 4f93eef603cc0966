namespace Chutri.OfficialPaper;

/// <summary>The block at the end: by which authority, in which post, who.</summary>
/// <param name="Lines">
/// From top to bottom, each in ordinary writing; the last is the post of whoever signs. "TM. Ủy ban nhân dân", "KT. Chủ tịch",
/// "Phó Chủ tịch" are three lines, whose first two have a form.
/// </param>
/// <param name="Name">Family name, middle name, name; without degrees and titles.</param>
public sealed record PaperSignature(IReadOnlyList<SigningLine> Lines, string Name);

/// <summary>One line of a signature.</summary>
/// <param name="Form">By which authority; the letters in front follow from it.</param>
/// <param name="Words">The body, or the post, without those letters.</param>
public sealed record SigningLine(SigningForm Form, string Words);

/// <summary>By which authority somebody signs.</summary>
public enum SigningForm
{
    /// <summary>The post of whoever signs: nothing in front.</summary>
    InPerson,

    /// <summary>For a collective: "TM." (Party: "T/M").</summary>
    OnBehalf,

    /// <summary>Charged with the post of the head: "Q.".</summary>
    Acting,

    /// <summary>A deputy in the head's place: "KT." (Party: "K/T").</summary>
    ForHead,

    /// <summary>By order of the head: "TL." (Party: "T/L").</summary>
    ByOrder,

    /// <summary>By authority handed on: "TUQ."; the Party has no such form.</summary>
    ByDelegation,
}
