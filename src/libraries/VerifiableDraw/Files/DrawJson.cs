using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Chutri.VerifiableDraw.Checking;

namespace Chutri.VerifiableDraw.Files;

/// <summary>A draw as JSON. Strict: a member that the format does not know, that stands twice or that is missing is a problem.</summary>
internal static class DrawJson
{
    internal const string Format = "chutri-draw/1";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        NumberHandling = JsonNumberHandling.Strict,
        PropertyNameCaseInsensitive = false,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new MomentConverter() },
    };

    internal static DrawReading Read(ReadOnlySpan<byte> json)
    {
        try
        {
            var wire = JsonSerializer.Deserialize<FileJson>(WithoutMark(json), Options);
            return wire is null || wire.HasHoles ? new(null, [ProblemWords.Unreadable(1, "$")])
                : wire.Format != Format ? new(null, [ProblemWords.OtherFormat(wire.Format)])
                : new(wire.ToFile(), []);
        }
        catch (JsonException broken)
        {
            return new(
                null,
                [ProblemWords.Unreadable((broken.LineNumber ?? 0) + 1, broken.Path ?? "$")]
            );
        }
    }

    internal static byte[] Write(DrawFile file) =>
        [.. JsonSerializer.SerializeToUtf8Bytes(FileJson.Of(file), Options), (byte)'\n'];

    internal static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> json) =>
        json.StartsWith("\ufeff"u8) ? json[3..] : json;
}
