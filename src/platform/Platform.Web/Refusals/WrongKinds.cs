using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Chutri.Platform.Web;

/// <summary>All places of a JSON text where something of another kind is asked for, or nothing at all. The serializer itself stops at the first.</summary>
internal sealed class WrongKinds(JsonSerializerOptions options)
{
    public IReadOnlyList<FieldError> In(JsonElement sent, Type asked) => [.. Look(sent, asked, "")];

    private IEnumerable<FieldError> Look(JsonElement sent, Type asked, string path)
    {
        var shape = options.GetTypeInfo(asked);
        return (shape.Kind, sent.ValueKind) switch
        {
            (JsonTypeInfoKind.Object, JsonValueKind.Object) => OfObject(sent, shape, path),
            (JsonTypeInfoKind.Enumerable, JsonValueKind.Array)
                when shape.ElementType is { } element => sent.EnumerateArray()
                .SelectMany((item, at) => Look(item, element, $"{path}[{at}]")),
            _ => Fits(sent, shape)
                ? []
                : [new FieldError(path.Length == 0 ? "$" : path, Needed(asked, shape))],
        };
    }

    private IEnumerable<FieldError> OfObject(JsonElement sent, JsonTypeInfo shape, string path) =>
        sent.EnumerateObject()
            .SelectMany(field =>
                shape.Properties.FirstOrDefault(one =>
                    one.Name.Equals(field.Name, StringComparison.OrdinalIgnoreCase)
                )
                    is { } property
                    ? Look(field.Value, property.PropertyType, Inside(path, property.Name))
                    : [new FieldError(Inside(path, field.Name), Unknown(field.Name, shape))]
            );

    private static string Inside(string path, string name) =>
        path.Length == 0 ? name : $"{path}.{name}";

    /// <summary>One letter in three may be wrong; more is no slip of the finger.</summary>
    private static Words Unknown(string name, JsonTypeInfo shape) =>
        UnreadableWords.UnknownField(
            Spelling.Nearest(
                name,
                shape.Properties.Select(property => property.Name),
                name.Length / 3
            )
        );

    private static bool Fits(JsonElement sent, JsonTypeInfo shape)
    {
        try
        {
            sent.Deserialize(shape);
            return true;
        }
        // A text with half a character in it is no text; the reader says so in another way.
        catch (Exception unread) when (unread is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    private static Words Needed(Type asked, JsonTypeInfo shape) =>
        (Nullable.GetUnderlyingType(asked) ?? asked) switch
        {
            var text when text == typeof(string) => UnreadableWords.NeedsText,
            var truth when truth == typeof(bool) => UnreadableWords.NeedsTruth,
            var whole when whole == typeof(int) || whole == typeof(long) =>
                UnreadableWords.NeedsWholeNumber,
            var number when number == typeof(decimal) || number == typeof(double) =>
                UnreadableWords.NeedsNumber,
            var id when id == typeof(Guid) => UnreadableWords.NeedsIdentifier,
            var day when day == typeof(DateOnly) => UnreadableWords.NeedsDay,
            _ => shape.Kind switch
            {
                JsonTypeInfoKind.Enumerable => UnreadableWords.NeedsList,
                JsonTypeInfoKind.Object or JsonTypeInfoKind.Dictionary =>
                    UnreadableWords.NeedsObject,
                _ => UnreadableWords.CannotBeRead,
            },
        };
}
