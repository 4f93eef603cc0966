using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Chutri.WorkingCalendar;

/// <summary>Deadlines, rules and recurrences as JSON: readable Vietnamese, and readable again after a database has reordered the keys.</summary>
public static class DeadlineJson
{
    /// <summary>The options that all of it is written and read with.</summary>
    public static JsonSerializerOptions Options { get; } = Frozen();

    /// <summary>Writes a deadline, a rule or a recurrence.</summary>
    /// <typeparam name="T">The declared type, so that its closed set is marked: <see cref="Deadline"/>, <see cref="DeadlineRule"/>, <see cref="Recurrence"/>.</typeparam>
    public static string Write<T>(T value)
        where T : class => JsonSerializer.Serialize(value, Options);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="JsonException">The text is something else.</exception>
    public static T Read<T>(string json)
        where T : class =>
        JsonSerializer.Deserialize<T>(json, Options)
        ?? throw new JsonException("There is nothing to read.");

    private static JsonSerializerOptions Frozen()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            AllowOutOfOrderMetadataProperties = true,
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
        };
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
