using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Journal;

/// <summary>What of the journal was asked for, in words: for the fact that somebody looked.</summary>
internal static class JournalFilterWords
{
    private static readonly Words Everything = new("không lọc", "no filter");

    public static Words Of(JournalForm form, PersonSummary? person, UnitSummary? unit)
    {
        Words[] parts =
        [
            .. Part(JournalWords.Person, person?.Name),
            .. Part(JournalWords.Unit, unit?.Name),
            .. Part(JournalWords.About, form.Thing),
            .. Part(JournalWords.Kind, form.Kind),
            .. Part(JournalWords.From, form.From),
            .. Part(JournalWords.To, form.To),
        ];
        return parts.Length == 0
            ? Everything
            : new(
                string.Join("; ", parts.Select(part => part.Vietnamese)),
                string.Join("; ", parts.Select(part => part.English))
            );
    }

    private static IEnumerable<Words> Part(Words name, string? value) =>
        string.IsNullOrWhiteSpace(value)
            ? []
            :
            [
                new(
                    $"{name.Vietnamese.ToLowerInvariant()}: {value}",
                    $"{name.English.ToLowerInvariant()}: {value}"
                ),
            ];
}
