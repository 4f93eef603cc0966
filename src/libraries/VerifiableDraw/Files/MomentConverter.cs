using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Chutri.VerifiableDraw.Canonical;

namespace Chutri.VerifiableDraw.Files;

/// <summary>Moments as they stand in the canonical bytes, and in no other spelling: whole seconds in UTC, with a Z.</summary>
internal sealed class MomentConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) =>
        reader.TokenType is JsonTokenType.String
        && DateTimeOffset.TryParseExact(
            reader.GetString(),
            "yyyy-MM-dd'T'HH:mm:ss'Z'",
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out var moment
        )
            ? moment
            : throw new JsonException();

    public override void Write(
        Utf8JsonWriter writer,
        DateTimeOffset value,
        JsonSerializerOptions options
    ) => writer.WriteStringValue(CanonicalText.Moment(value));
}
