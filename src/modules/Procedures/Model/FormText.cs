using System.Text.RegularExpressions;
using Chutri.Platform;

namespace Chutri.Procedures.Model;

/// <summary>
/// The text of a form, as its decree has it: a paragraph a line, with names in braces where the program fills in. The next decree is
/// a new edition; what was given out before keeps the one that it was written by.
/// </summary>
internal sealed class FormText
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public FormKind Kind { get; init; }

    public int Number { get; init; }

    /// <summary>"Mẫu số 01".</summary>
    public string Mark { get; init; } = "";

    public string Title { get; init; } = "";

    public string Body { get; init; } = "";

    /// <summary>The decree that it comes from.</summary>
    public string Source { get; init; } = "";

    public DateTime PutAt { get; init; }

    public PersonId? PutBy { get; init; }
}

/// <summary>The names in braces, and what stands in their place.</summary>
internal static partial class FormFields
{
    private static readonly string[] Common =
    [
        "ma_ho_so",
        "thu_tuc",
        "ma_thu_tuc",
        "don_vi",
        "nguoi_nop",
        "ngay",
        "can_cu",
    ];

    /// <summary>What may stand in braces in a form of this kind.</summary>
    public static IReadOnlyList<string> Of(FormKind kind) =>
        kind switch
        {
            FormKind.Slip =>
            [
                .. Common,
                "lien_he",
                "gio_nhan",
                "thoi_han",
                "ngay_hen",
                "le_phi",
                "ma_tra_cuu",
                "noi_quyet_dinh",
            ],
            FormKind.Request or FormKind.Refusal or FormKind.Stopped =>
            [
                .. Common,
                "lien_he",
                "ly_do",
            ],
            FormKind.Apology => [.. Common, "ly_do", "noi_cham", "ngay_hen_cu", "ngay_hen_moi"],
            _ => [.. Common, "gio_nhan", "ngay_hen", "ngay_hen_moi"],
        };

    public static IReadOnlyList<string> Unknown(FormKind kind, string text) =>
        [
            .. Braces()
                .Matches(text)
                .Select(found => found.Groups[1].Value)
                .Distinct()
                .Where(name => !Of(kind).Contains(name)),
        ];

    /// <summary>Line by line; one in which nothing could be filled in ("Căn cứ:") says nothing and is left out.</summary>
    public static IReadOnlyList<string> Fill(
        string text,
        IReadOnlyDictionary<string, string> values
    ) =>
        [
            .. text.Split('\n')
                .Where(line =>
                    Braces().Matches(line) is not { Count: > 0 } places
                    || places.Any(place => values.GetValueOrDefault(Named(place), "").Length > 0)
                )
                .SelectMany(line =>
                    Braces()
                        .Replace(
                            line,
                            place =>
                                values.GetValueOrDefault(Named(place)) is { Length: > 0 } value
                                    ? value
                                    : "…"
                        )
                        .Split('\n')
                ),
        ];

    private static string Named(Match place) => place.Groups[1].Value;

    [GeneratedRegex(@"\{([^{}\r\n]*)\}")]
    private static partial Regex Braces();
}
