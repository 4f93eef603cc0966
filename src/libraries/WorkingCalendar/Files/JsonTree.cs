using System.Text;
using System.Text.Json;

namespace Chutri.WorkingCalendar;

/// <summary>Reads a JSON text and remembers on which line each value stands. Comments and trailing commas are allowed: people write these files.</summary>
internal ref struct JsonTree
{
    private readonly ReadOnlySpan<byte> text;
    private Utf8JsonReader reader;
    private long counted;
    private int line = 1;

    private JsonTree(ReadOnlySpan<byte> text)
    {
        this.text = text;
        reader = new(
            text,
            new JsonReaderOptions
            {
                AllowTrailingCommas = true,
                CommentHandling = JsonCommentHandling.Skip,
                MaxDepth = 16,
            }
        );
    }

    /// <exception cref="JsonException">The text is no JSON; the exception knows the line.</exception>
    public static JsonPlace Read(ReadOnlySpan<byte> text)
    {
        var tree = new JsonTree(text.StartsWith(Encoding.UTF8.Preamble) ? text[3..] : text);
        tree.reader.Read();
        var value = tree.Value();
        tree.reader.Read();
        return value;
    }

    private JsonPlace Value()
    {
        var at = Line();
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return Members(at);
            case JsonTokenType.StartArray:
                return Items(at);
            case JsonTokenType.String:
                return new JsonPlace.Text(at, reader.GetString()!);
            case JsonTokenType.Number:
                return new JsonPlace.Number(at, Encoding.UTF8.GetString(reader.ValueSpan));
            default:
                return new JsonPlace.Word(at);
        }
    }

    private JsonPlace.Object Members(int at)
    {
        List<JsonPlace.Member> members = [];
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var (name, nameAt) = (reader.GetString()!, Line());
            reader.Read();
            members.Add(new(name, nameAt, Value()));
        }

        return new(at, members);
    }

    private JsonPlace.List Items(int at)
    {
        List<JsonPlace> items = [];
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
        {
            items.Add(Value());
        }

        return new(at, items);
    }

    private int Line()
    {
        for (; counted < reader.TokenStartIndex; counted++)
        {
            line += text[(int)counted] == '\n' ? 1 : 0;
        }

        return line;
    }
}
