using System.Text.Json.Serialization;
using Chutri.Platform;

namespace Chutri.Documents;

[JsonConverter(typeof(JsonStringEnumConverter<DocumentState>))]
public enum DocumentState
{
    /// <summary>Registered; its header is as the machine read it.</summary>
    ToCheck,

    /// <summary>A person has looked at the header.</summary>
    Checked,

    /// <summary>Only a stub: the document is marked secret and is handled outside.</summary>
    HandledOutside,
}

public static class DocumentStateWords
{
    public static Words Name(this DocumentState state) =>
        state switch
        {
            DocumentState.ToCheck => new("Chờ kiểm tra", "To be checked"),
            DocumentState.Checked => new("Đã kiểm tra", "Checked"),
            _ => new("Xử lý bên ngoài", "Handled outside"),
        };
}
