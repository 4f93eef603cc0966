using Chutri.Platform;

namespace Chutri.Documents.Model;

/// <summary>One file of a document, kept byte for byte.</summary>
internal sealed class DocumentVersion
{
    private DocumentVersion() { }

    public DocumentId Document { get; private init; }

    /// <summary>From 1.</summary>
    public int Number { get; private init; }

    public string Sha256 { get; private init; } = "";

    public string FileName { get; private init; } = "";

    public long Size { get; private init; }

    public string MediaType { get; private init; } = "";

    public DateTime ImportedAt { get; private init; }

    public PersonId? ImportedBy { get; private init; }

    public string ImportedByName { get; private init; } = "";

    public string? Reason { get; private init; }

    public static DocumentVersion Of(
        DocumentId document,
        int number,
        IncomingFile file,
        string? reason,
        Caller caller,
        Moment now
    ) =>
        new()
        {
            Document = document,
            Number = number,
            Sha256 = file.Sha256,
            FileName = file.Name,
            Size = file.Content.Length,
            MediaType = file.MediaType,
            ImportedAt = now.Utc,
            ImportedBy = caller.Person,
            ImportedByName = caller.Signature,
            Reason = reason,
        };
}
