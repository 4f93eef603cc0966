using System.Text.Json;
using System.Text.Json.Nodes;
using Chutri.VerifiableDraw.Canonical;
using Chutri.VerifiableDraw.Checking;

namespace Chutri.VerifiableDraw.Files;

/// <summary>A list that is not closed yet: what closing it adds may be missing, and weights that the formula gives.</summary>
internal static class OpenList
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    internal static DrawReading Read(ReadOnlySpan<byte> json, DateTimeOffset committed, string salt)
    {
        JsonObject list;
        try
        {
            list =
                JsonNode.Parse(DrawJson.WithoutMark(json), documentOptions: Strict) as JsonObject
                ?? throw new JsonException();
        }
        catch (JsonException broken)
        {
            return new(null, [ProblemWords.Unreadable((broken.LineNumber ?? 0) + 1, "$")]);
        }

        foreach (var late in (string[])["digest", "chance", "seed", "drawn"])
        {
            if (list.ContainsKey(late))
            {
                return new(null, [ProblemWords.ClosedAlready(late)]);
            }
        }

        list["format"] ??= DrawJson.Format;
        list["committed"] ??= CanonicalText.Moment(committed);
        list["salt"] ??= salt;
        list["excluded"] ??= new JsonArray();
        AddWeights(list);
        return DrawJson.Read(JsonSerializer.SerializeToUtf8Bytes(list));
    }

    private static void AddWeights(JsonObject list)
    {
        if (Formula(list) is not { } formula || list["units"] is not JsonArray units)
        {
            return;
        }

        foreach (var unit in units.OfType<JsonObject>().Where(unit => unit["weight"] is null))
        {
            if (Values(unit) is { } values)
            {
                unit["weight"] = Draw.Weight(formula, values);
            }
        }
    }

    /// <summary>Null where it is malformed; reading the whole says so.</summary>
    private static RiskFormula? Formula(JsonObject list)
    {
        if (Number(list["formula"] as JsonObject, "basis") is not { } basis)
        {
            return null;
        }

        var factors = new List<RiskFactor>();
        foreach (var factor in list["formula"]!["factors"] as JsonArray ?? [])
        {
            if (Number(factor as JsonObject, "coefficient") is not { } coefficient)
            {
                return null;
            }

            factors.Add(new("", "", coefficient));
        }

        return new(basis, factors);
    }

    private static long[]? Values(JsonObject unit)
    {
        var values = (unit["values"] as JsonArray ?? []).Select(value => Number(value)).ToArray();
        return Array.TrueForAll(values, value => value is not null)
            ? [.. values.Select(value => value!.Value)]
            : null;
    }

    private static long? Number(JsonObject? of, string name) => Number(of?[name]);

    /// <summary>Only what cannot overflow; the check of the list says what is out of range.</summary>
    private static long? Number(JsonNode? node) =>
        node is JsonValue value
        && value.TryGetValue<long>(out var number)
        && number is >= 0 and <= 1_000_000_000
            ? number
            : null;
}
