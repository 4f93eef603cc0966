using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Chutri.Host.Tests.Fuzz;

/// <summary>Values that are right, at the edge, or wrong, for whatever a schema asks; the same ones for the same seed.</summary>
internal sealed class OddValues(Random random, RealNames names)
{
    private static readonly string[] Texts =
    [
        "",
        " ",
        "\t\r\n",
        "Kế hoạch năm 2026",
        "Kế hoạch".Normalize(NormalizationForm.FormD),
        "👩🏽‍⚖️🇻🇳",
        "\u202Eđảo\u202C",
        "\u0000\u0001\u001F",
        "\uFFFE\uFFFF",
        "'; drop table x; --",
        "=1+1",
        "<script>alert(1)</script>",
        "../../etc/passwd",
        "%00%2e%2e%2f",
        "null",
        "true",
        "NaN",
        "0",
        "-1",
        "1e400",
        "2147483648",
        "9223372036854775808",
        "31/02/2026",
        "2026-02-30",
        "0001-01-01",
        "9999-12-31",
        "2026-11-25",
        "25/11/2026",
        "00000000-0000-0000-0000-000000000000",
        "%",
        "_",
        "\\",
        "NV-2026-999999999999",
        "{\"a\":1}",
    ];

    public string Text() =>
        random.Next(20) switch
        {
            0 => new string('ư', random.Next(1, 3) * 5_000),
            1 => new string('a', 255),
            < 12 => names.Any(random),
            _ => Texts[random.Next(Texts.Length)],
        };

    /// <summary>Mostly what is asked for, so that many requests go all the way.</summary>
    public string Parameter(string name, JsonElement schema) =>
        random.Next(4) > 0 && names.For(name, random) is { } real ? real
        : IsOf(schema, "integer") ? Number()
        : IsOf(schema, "boolean") ? Pick("true", "false", "1", "có", "")
        : Text();

    public JsonNode? Body(JsonElement schema, JsonElement schemas, int depth = 0)
    {
        if (schema.TryGetProperty("$ref", out var name))
        {
            return Body(schemas.GetProperty(name.GetString()!.Split('/')[^1]), schemas, depth);
        }

        if (schema.TryGetProperty("oneOf", out var choices))
        {
            return Body(choices[random.Next(choices.GetArrayLength())], schemas, depth);
        }

        if (depth > 0 && random.Next(12) == 0)
        {
            return Wrong();
        }

        return IsOf(schema, "object") || schema.TryGetProperty("properties", out _)
                ? Thing(schema, schemas, depth)
            : IsOf(schema, "array") ? List(schema, schemas, depth)
            : IsOf(schema, "integer") || IsOf(schema, "number")
                ? JsonValue.Create(random.Next(-2, 40))
            : IsOf(schema, "boolean") ? JsonValue.Create(random.Next(2) == 0)
            : IsOf(schema, "null") ? null
            : JsonValue.Create(Text());
    }

    private JsonObject Thing(JsonElement schema, JsonElement schemas, int depth)
    {
        var made = new JsonObject();
        if (!schema.TryGetProperty("properties", out var properties) || depth > 4)
        {
            return made;
        }

        foreach (var property in properties.EnumerateObject().Where(_ => random.Next(8) > 0))
        {
            made[property.Name] =
                random.Next(4) > 0
                && names.For(property.Name, random) is { } real
                && !IsOf(property.Value, "array")
                && !IsOf(property.Value, "integer")
                && !IsOf(property.Value, "boolean")
                    ? JsonValue.Create(real)
                    : Body(property.Value, schemas, depth + 1);
        }

        return made;
    }

    private JsonArray List(JsonElement schema, JsonElement schemas, int depth)
    {
        var made = new JsonArray();
        var count = random.Next(10) == 0 ? 60 : random.Next(3);
        for (var at = 0; at < count && depth < 5; at++)
        {
            made.Add(
                schema.TryGetProperty("items", out var items)
                    ? Body(items, schemas, depth + 1)
                    : JsonValue.Create(Text())
            );
        }

        return made;
    }

    private JsonNode? Wrong() =>
        random.Next(8) switch
        {
            0 => null,
            1 => JsonValue.Create(double.MaxValue),
            2 => JsonValue.Create(long.MaxValue),
            3 => JsonValue.Create(true),
            4 => new JsonArray(1, "2", null),
            5 => new JsonObject { ["x"] = new JsonObject { ["y"] = 1 } },
            6 => JsonValue.Create(0.1),
            _ => JsonValue.Create(Text()),
        };

    private string Number() =>
        Pick("0", "1", "2", "-1", "50", "2147483647", "2147483648", "1.5", "1e3", "", " 7", "٣");

    private string Pick(params string[] some) => some[random.Next(some.Length)];

    private static bool IsOf(JsonElement schema, string type) =>
        schema.TryGetProperty("type", out var said)
        && (
            said.ValueKind is JsonValueKind.String
                ? said.GetString() == type
                : said.EnumerateArray().Any(one => one.GetString() == type)
        );
}
