using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Chutri.ProcessEngine.Expressions;

namespace Chutri.ProcessEngine.Running;

/// <summary>The stored form of a case and of what happened in it.</summary>
public static class CaseJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(), new ValueConverter() },
    };

    /// <summary>Writes a state, an event, or several of them.</summary>
    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="JsonException">It is something else.</exception>
    public static T Read<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException("null");

    /// <summary>Text, numbers, truth values and lists as JSON has them; a day as <c>{"day":"2026-11-30"}</c>.</summary>
    private sealed class ValueConverter : JsonConverter<CaseValue>
    {
        public override bool HandleNull => true;

        public override bool CanConvert(Type typeToConvert) =>
            typeToConvert.IsAssignableTo(typeof(CaseValue));

        public override CaseValue Read(
            ref Utf8JsonReader reader,
            Type typeToConvert,
            JsonSerializerOptions options
        )
        {
            using var document = JsonDocument.ParseValue(ref reader);
            return Of(document.RootElement);
        }

        public override void Write(
            Utf8JsonWriter writer,
            CaseValue value,
            JsonSerializerOptions options
        )
        {
            switch (value)
            {
                case CaseValue.Text text:
                    writer.WriteStringValue(text.Value);
                    break;
                case CaseValue.Number number:
                    writer.WriteNumberValue(number.Value);
                    break;
                case CaseValue.Truth truth:
                    writer.WriteBooleanValue(truth.Value);
                    break;
                case CaseValue.Day day:
                    writer.WriteStartObject();
                    writer.WriteString("day", day.ToString());
                    writer.WriteEndObject();
                    break;
                case CaseValue.Several several:
                    writer.WriteStartArray();
                    foreach (var one in several.Values)
                    {
                        Write(writer, one, options);
                    }

                    writer.WriteEndArray();
                    break;
                default:
                    writer.WriteNullValue();
                    break;
            }
        }

        private static CaseValue Of(JsonElement json) =>
            json.ValueKind switch
            {
                JsonValueKind.String => CaseValue.Of(json.GetString()),
                JsonValueKind.Number => CaseValue.Of(json.GetDecimal()),
                JsonValueKind.True or JsonValueKind.False => CaseValue.Of(json.GetBoolean()),
                JsonValueKind.Array => CaseValue.Of(json.EnumerateArray().Select(Of)),
                JsonValueKind.Object when json.TryGetProperty("day", out var day) => CaseValue.Of(
                    DateOnly.Parse(day.GetString()!, CultureInfo.InvariantCulture)
                ),
                _ => CaseValue.Nothing,
            };
    }
}
