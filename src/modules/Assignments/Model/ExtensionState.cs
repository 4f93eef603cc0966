using System.Text.Json.Serialization;

namespace Chutri.Assignments.Model;

[JsonConverter(typeof(JsonStringEnumConverter<ExtensionState>))]
internal enum ExtensionState
{
    Asked,
    Granted,
    Refused,

    /// <summary>The assignment ended or went back before anybody decided.</summary>
    Lapsed,
}
