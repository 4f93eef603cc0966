using System.Text.Json.Serialization;
using Chutri.Platform;

namespace Chutri.Documents;

/// <summary>In which of the three books a document is registered.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DocumentDirection>))]
public enum DocumentDirection
{
    Incoming,
    Outgoing,
    Internal,
}

public static class DocumentDirectionWords
{
    public static Words Name(this DocumentDirection direction) =>
        direction switch
        {
            DocumentDirection.Outgoing => new("Văn bản đi", "Outgoing"),
            DocumentDirection.Internal => new("Văn bản nội bộ", "Internal"),
            _ => new("Văn bản đến", "Incoming"),
        };

    /// <summary>Before the entry number: "Đến 12/2026".</summary>
    public static Words Book(this DocumentDirection direction) =>
        direction switch
        {
            DocumentDirection.Outgoing => new("Đi", "Out"),
            DocumentDirection.Internal => new("Nội bộ", "Internal"),
            _ => new("Đến", "In"),
        };
}
