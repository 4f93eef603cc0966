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
        try
        {
            return ReadWhole(DrawJson.WithoutMark(json), committed, salt);
        }
        catch (JsonException broken) when (broken.LineNumber is { } line)
        {
            return new(null, [ProblemWords.Unreadable(line + 1, "$")]);
        }
        // Half a character, written as \ud800, is found only when the words are taken out.
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            return new(null, [ProblemWords.UnreadableAt("$")]);
        }
    }

    private static DrawReading ReadWhole(
        ReadOnlySpan<byte> json,
        DateTimeOffset committed,
        string salt
    )
    {
        if (JsonNode.Parse(json, documentOptions: Strict) is not JsonObject list)
        {
            return new(null, [ProblemWords.UnreadableAt("$")]);
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
        var whole = DrawJson.Read(JsonSerializer.SerializeToUtf8Bytes(list));
        return whole.Problems is [{ Code: ProblemWords.UnreadableCode, Place: var place }]
            ? new(null, [ProblemWords.UnreadableAt(place)])
            : whole;
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
        if (
            list["formula"] is not JsonObject formula
            || Number(formula["basis"], PlanCheck.LargestWeight) is not { } basis
        )
        {
            return null;
        }

        var factors = new List<RiskFactor>();
        foreach (var factor in formula["factors"] as JsonArray ?? [])
        {
            if (
                Number((factor as JsonObject)?["coefficient"], PlanCheck.LargestValue)
                is not { } coefficient
            )
            {
                return null;
            }

            factors.Add(new("", "", coefficient));
        }

        return new(basis, factors);
    }

    private static long[]? Values(JsonObject unit)
    {
        var values = (unit["values"] as JsonArray ?? [])
            .Select(value => Number(value, PlanCheck.LargestValue))
            .ToArray();
        return Array.TrueForAll(values, value => value is not null)
            ? [.. values.Select(value => value!.Value)]
            : null;
    }

    /// <summary>Into its range, so that no sum overflows; the check of the list says what is out of range.</summary>
    private static long? Number(JsonNode? node, long most) =>
        node is JsonValue value && value.TryGetValue<long>(out var number)
            ? Math.Clamp(number, 0, most)
            : null;
}
