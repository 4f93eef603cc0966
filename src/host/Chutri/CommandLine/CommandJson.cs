using System.Text.Encodings.Web;
using System.Text.Json;

namespace Chutri.CommandLine;

/// <summary>How verbs print JSON: as the API writes it, Vietnamese letters as they are.</summary>
internal static class CommandJson
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
