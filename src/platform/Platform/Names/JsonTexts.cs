using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Chutri.Platform;

/// <summary>The texts in a fact's data, each as it was written, whatever the data wrote to say it.</summary>
internal static class JsonTexts
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly string[] SaidOfABearer = ["Name", "Code"];

    public static IReadOnlyList<JsonText> Of(string data)
    {
        var texts = new List<JsonText>();
        Walk(
            JsonNode.Parse(data),
            bearer: null,
            text =>
            {
                texts.Add(text);
                return text.Text;
            }
        );
        return texts;
    }

    /// <summary>The data with other texts; as it was where none is another.</summary>
    public static string Rewritten(string data, Func<JsonText, string> rewrite)
    {
        var root = JsonNode.Parse(data)!;
        var changed = false;
        Walk(
            root,
            bearer: null,
            text =>
            {
                var other = rewrite(text);
                changed |= other != text.Text;
                return other;
            }
        );
        return changed ? root.ToJsonString(Json) : data;
    }

    /// <returns>What stands there now; null where nothing is to be changed at this place itself.</returns>
    private static string? Walk(JsonNode? node, Guid? bearer, Func<JsonText, string> visit)
    {
        switch (node)
        {
            case JsonObject thing:
                foreach (var (name, value) in thing.ToList())
                {
                    if (Walk(value, BearerOf(thing, name), visit) is { } told)
                    {
                        thing[name] = told;
                    }
                }

                return null;
            case JsonArray list:
                for (var i = 0; i < list.Count; i++)
                {
                    if (Walk(list[i], null, visit) is { } told)
                    {
                        list[i] = told;
                    }
                }

                return null;
            case JsonValue leaf when leaf.TryGetValue<string>(out var text):
                var other = visit(new(text, bearer));
                return other == text ? null : other;
            default:
                return null;
        }
    }

    /// <summary>"askerName" and "askerCode" stand beside "asker".</summary>
    private static Guid? BearerOf(JsonObject thing, string name) =>
        SaidOfABearer
            .Where(said =>
                name.Length > said.Length && name.EndsWith(said, StringComparison.Ordinal)
            )
            .Select(said => thing[name[..^said.Length]])
            .OfType<JsonValue>()
            .Select(value =>
                value.TryGetValue<string>(out var id) && Guid.TryParse(id, out var known)
                    ? known
                    : (Guid?)null
            )
            .FirstOrDefault();
}

/// <param name="Bearer">The identifier of whom or what is named, where it stands beside; null where none does.</param>
internal readonly record struct JsonText(string Text, Guid? Bearer);
