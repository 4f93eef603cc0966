using System.Text.RegularExpressions;
using Chutri.Platform;

namespace Chutri.Documents;

/// <summary>
/// A citation that was written down in Vietnamese ("điểm a khoản 2 Điều 3, Chỉ thị 24-CT/TU"), in both languages. What a person
/// typed in other words stays as typed.
/// </summary>
public static class WrittenCitation
{
    private static readonly (Regex Vietnamese, Words Form)[] Forms =
    [
        .. CitationParts.All.Select(form => (Reading(form.Vietnamese), form)),
    ];

    private static readonly Words[] Kinds =
    [
        .. Enum.GetValues<DocumentKind>().Select(kind => kind.CitedName()),
    ];

    public static Words Of(string written)
    {
        var comma = written.IndexOf(',', StringComparison.Ordinal);
        var place = comma < 0 ? written : written[..comma];
        var document = comma < 0 ? null : written[(comma + 1)..].Trim();
        return InEnglish(place) is { } english
            ? new(written, document is null ? english : $"{english}, {Title(document)}")
            : new(written, written);
    }

    /// <summary>From the whole down to the part; null where some of it is not as the program writes it.</summary>
    private static string? InEnglish(string place)
    {
        var parts = new Stack<string>();
        for (var at = 0; at < place.Length; )
        {
            var (found, form) = Forms
                .Select(known => (Match: known.Vietnamese.Match(place, at), known.Form))
                .FirstOrDefault(known => known.Match.Success);
            if (found is null)
            {
                return null;
            }

            parts.Push(CitationParts.Filled(form, found.Groups["label"].Value).English);
            at += found.Length;
        }

        return parts.Count == 0 ? null : string.Join(", ", parts);
    }

    private static string Title(string document) =>
        Kinds.FirstOrDefault(kind =>
            document.StartsWith(kind.Vietnamese + " ", StringComparison.Ordinal)
        )
            is { } kind
            ? kind.English + document[kind.Vietnamese.Length..]
            : document;

    private static Regex Reading(string form) =>
        new(
            @"\G"
                + Regex.Escape(form).Replace(@"\{0}", @"(?<label>\S+)", StringComparison.Ordinal)
                + @"(?:\s+|$)",
            RegexOptions.CultureInvariant
        );
}
