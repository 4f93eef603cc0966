using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Chutri.Platform.Web;

/// <summary>
/// Text as a person meant it: the same letters whichever way a keyboard composes Vietnamese marks (NFC), without control letters,
/// which nobody types and PostgreSQL cannot keep. Lines and tabs stay.
/// </summary>
public static class TypedText
{
    public static string Of(string text)
    {
        if (text.Any(IsControl))
        {
            text = string.Concat(text.Where(letter => !IsControl(letter)));
        }

        // Half a surrogate pair cannot be normalised; what stands for it can.
        return (
            IsWhole(text) ? text : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text))
        ).Normalize(NormalizationForm.FormC);
    }

    private static bool IsControl(char letter) =>
        (char.IsControl(letter) && letter is not ('\n' or '\r' or '\t'))
        || letter is '\uFFFE' or '\uFFFF'; // no characters at all; normalising breaks down over them

    private static bool IsWhole(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsSurrogate(text[at]))
            {
                continue;
            }

            if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
            {
                return false;
            }

            at++;
        }

        return true;
    }
}

/// <summary>The same for every text that comes in as JSON.</summary>
public sealed class TypedTextInJson : JsonConverter<string>
{
    public override string? Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) =>
        reader.TokenType is JsonTokenType.String
            ? TypedText.Of(reader.GetString()!)
            : throw new JsonException();

    public override void Write(
        Utf8JsonWriter writer,
        string value,
        JsonSerializerOptions options
    ) => writer.WriteStringValue(value);
}
