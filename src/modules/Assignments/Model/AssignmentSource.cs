using System.Text.Json.Serialization;
using Chutri.Platform;

namespace Chutri.Assignments.Model;

/// <summary>Where an assignment comes from. Every one cites exactly one source (law 3).</summary>
internal sealed record AssignmentSource
{
    public required SourceKind Kind { get; init; }

    /// <summary>The document, for <see cref="SourceKind.Provision"/>.</summary>
    public DocumentId? Document { get; init; }

    public int? Version { get; init; }

    public string? ProvisionPath { get; init; }

    /// <summary>Offsets of the quoted words in the text of the version, in UTF-16 units; the end is exclusive.</summary>
    public int? Start { get; init; }

    public int? End { get; init; }

    /// <summary>As one cites it: "điểm a mục 3 Chỉ thị 04/CT-LĐLĐ", "Giao ban tháng 11".</summary>
    public required string Citation { get; init; }

    /// <summary>The day of the meeting or the instruction; of the document where it is known.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The words that demand it.</summary>
    public required string Quote { get; init; }

    /// <summary>The words that a meeting or a person used, from whoever enters them.</summary>
    public static AssignmentSource Spoken(
        SourceKind kind,
        string citation,
        DateOnly on,
        string quote
    ) =>
        new()
        {
            Kind = kind,
            Citation = citation,
            On = on,
            Quote = quote,
        };

    /// <summary>The words of a document, which keeps them whole: what is longer than its place is shortened here.</summary>
    public static AssignmentSource OfProvision(
        DocumentId document,
        int version,
        string path,
        int start,
        int end,
        string citation,
        DateOnly? on,
        string quote
    ) =>
        new()
        {
            Kind = SourceKind.Provision,
            Document = document,
            Version = version,
            ProvisionPath = path,
            Start = start,
            End = end,
            Citation = citation.Shortened(Lengths.Reference),
            On = on,
            Quote = quote.Shortened(Lengths.Quote),
        };
}

[JsonConverter(typeof(JsonStringEnumConverter<SourceKind>))]
internal enum SourceKind
{
    Provision,
    Meeting,
    Instruction,
}

internal static class SourceKindWords
{
    public static Words Name(this SourceKind kind) =>
        kind switch
        {
            SourceKind.Provision => new("văn bản", "document"),
            SourceKind.Meeting => new("cuộc họp", "meeting"),
            _ => new("ý kiến chỉ đạo", "instruction"),
        };
}
