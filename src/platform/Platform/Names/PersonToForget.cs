using System.Text.RegularExpressions;
using Chutri.VietnameseText;

namespace Chutri.Platform;

/// <summary>Everything by which one person is known, and how a text reads without.</summary>
/// <param name="Namesakes">Others who bear, or bore, one of the names.</param>
/// <param name="LongerNames">Names of others in which one of the names stands: "Lê Thị Thanh" in "Lê Thị Thanh Mai".</param>
public sealed record PersonToForget(
    PersonId Person,
    IReadOnlyList<PersonWord> Words,
    IReadOnlyList<PersonId> Namesakes,
    IReadOnlyList<string> LongerNames
)
{
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

    public bool IsNamedIn(string? text) => text is not null && NamesIn(text).Any();

    /// <summary>The whole text is one of the names.</summary>
    internal bool IsName(string text) => IsOneOfTheNames(text.Trim());

    /// <summary>Where the names stand, as whole words, and not inside the longer name of another.</summary>
    internal IEnumerable<Match> NamesIn(string text) =>
        Pattern.Matches(text).Where(match => IsOneOfTheNames(match.Value));

    /// <summary>The text with the mark in place of the names that go; nothing else of it changes.</summary>
    internal string Without(string text, string mark, Func<Match, bool>? goes = null) =>
        Pattern.Replace(
            text,
            match =>
                IsOneOfTheNames(match.Value) && (goes is null || goes(match)) ? mark : match.Value
        );

    /// <summary>The code or user name that the whole text is; null where it is none.</summary>
    internal PersonWord? CodeIn(string text) =>
        Words.FirstOrDefault(word =>
            !word.IsName && string.Equals(word.Text, text, StringComparison.OrdinalIgnoreCase)
        );

    private static PersonWord Fold(PersonWord word) => word with { Text = Folding.Fold(word.Text) };

    private bool IsOneOfTheNames(string found) =>
        Names.Contains(OneLine(found), StringComparer.OrdinalIgnoreCase);

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

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
                        .Select(AcrossLines)
                )
                + @")(?![\p{L}\p{M}\p{N}])",
            RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
        );

    private static string AcrossLines(string name) =>
        string.Join(
            @"\s+",
            name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape)
        );
}
