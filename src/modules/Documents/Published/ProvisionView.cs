using Chutri.DocumentReading;
using Chutri.Platform;

namespace Chutri.Documents;

/// <summary>A provision of one version of a document.</summary>
/// <param name="Ordinal">Its place in the version, from 0.</param>
/// <param name="Path">Unique in the version and stable between versions while the numbering stays.</param>
/// <param name="Start">Of its own words in the text of the version, in UTF-16 units.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Parent">Ordinal of the provision above, or null.</param>
/// <param name="Demands">Whether it asks somebody to do something.</param>
/// <param name="Text">Its own words, label included.</param>
/// <param name="Citation">As one cites it: "điểm a khoản 1 Điều 3".</param>
public sealed record ProvisionView(
    int Ordinal,
    string Label,
    string Path,
    ProvisionKind Kind,
    int Start,
    int End,
    int? Parent,
    bool Demands,
    string Text,
    Words Citation
)
{
    /// <summary>It is neither the paper's head or foot nor only a heading of what stands below it.</summary>
    public bool SaysSomething =>
        Kind
            is not (
                ProvisionKind.Heading
                or ProvisionKind.Preamble
                or ProvisionKind.ClosingPart
                or ProvisionKind.Part
                or ProvisionKind.Chapter
                or ProvisionKind.Section
                or ProvisionKind.Annex
            )
        && Text.Trim().Length >= ShortestSentence;

    private const int ShortestSentence = 40;
}
