using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Chutri.VietnameseText;

namespace Chutri.Platform;

/// <summary>Everything by which one person is known, and how it reads without.</summary>
/// <param name="Namesakes">Others who bear, or bore, one of the names.</param>
/// <param name="LongerNames">Names of others in which one of the names stands: "Lê Thị Thanh" in "Lê Thị Thanh Mai".</param>
public sealed record PersonToForget(
    PersonId Person,
    IReadOnlyList<PersonWord> Words,
    IReadOnlyList<PersonId> Namesakes,
    IReadOnlyList<string> LongerNames
)
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private Regex? pattern;
    private PersonToForget? folded;

    private Regex Pattern => pattern ??= PatternOf(Words, LongerNames);

    public IEnumerable<string> Names => Words.Where(word => word.IsName).Select(word => word.Text);

    /// <summary>As search knows the person: without marks.</summary>
    internal PersonToForget Folded =>
        folded ??= this with
        {
            Words = [.. Words.Where(word => word.IsName).Select(Fold)],
            LongerNames = [.. LongerNames.Select(Folding.Fold)],
            pattern = null,
        };

    public bool IsNamedIn(string? text) =>
        text is not null && Pattern.Matches(text).Any(match => !IsOfAnother(match.Value));

    /// <summary>The text with the mark in place of the names; nothing else of it changes.</summary>
    public string Without(string text, NameMark mark) =>
        Pattern.Replace(text, match => IsOfAnother(match.Value) ? match.Value : mark.Name);

    /// <summary>The same of all texts in a fact's data; a code or user name only where it is the whole text.</summary>
    /// <param name="codesToo">The fact holds the person's identifier: a code in it is the person's.</param>
    public string WithoutInJson(string data, NameMark mark, bool codesToo)
    {
        var root = JsonNode.Parse(data)!;
        Walk(root, mark, codesToo);
        return root.ToJsonString(Json);
    }

    public bool IsInJson(string data) => WithoutInJson(data, new(0), codesToo: true) != Plain(data);

    private static string Plain(string data) => JsonNode.Parse(data)!.ToJsonString(Json);

    private void Walk(JsonNode node, NameMark mark, bool codesToo)
    {
        switch (node)
        {
            case JsonObject thing:
                foreach (var (name, value) in thing.ToList())
                {
                    if (Told(value, mark, codesToo) is { } told)
                    {
                        thing[name] = told;
                    }
                }

                break;
            case JsonArray list:
                for (var i = 0; i < list.Count; i++)
                {
                    if (Told(list[i], mark, codesToo) is { } told)
                    {
                        list[i] = told;
                    }
                }

                break;
        }
    }

    /// <returns>What stands there now; null where nothing is to be changed at this place itself.</returns>
    private string? Told(JsonNode? value, NameMark mark, bool codesToo)
    {
        if (value is not JsonValue leaf)
        {
            if (value is not null)
            {
                Walk(value, mark, codesToo);
            }

            return null;
        }

        if (!leaf.TryGetValue<string>(out var text))
        {
            return null;
        }

        var code = Words.FirstOrDefault(word =>
            codesToo
            && !word.IsName
            && string.Equals(word.Text, text, StringComparison.OrdinalIgnoreCase)
        );
        var without = code?.Becomes(mark) ?? Without(text, mark);
        return without == text ? null : without;
    }

    private static PersonWord Fold(PersonWord word) => word with { Text = Folding.Fold(word.Text) };

    private bool IsOfAnother(string found) =>
        !Names.Contains(found, StringComparer.OrdinalIgnoreCase);

    /// <summary>Longest first, so that a longer name of another is met before the shorter one in it.</summary>
    private static Regex PatternOf(IReadOnlyList<PersonWord> words, IReadOnlyList<string> longer) =>
        new(
            @"(?<![\p{L}\p{M}\p{N}])(?:"
                + string.Join(
                    '|',
                    words
                        .Where(word => word.IsName)
                        .Select(word => word.Text)
                        .Concat(longer)
                        .Distinct()
                        .OrderByDescending(text => text.Length)
                        .Select(Regex.Escape)
                )
                + @")(?![\p{L}\p{M}\p{N}])",
            RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
        );
}
