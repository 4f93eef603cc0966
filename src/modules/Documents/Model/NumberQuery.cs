using System.Globalization;
using Chutri.VietnameseText;

namespace Chutri.Documents.Model;

/// <summary>What somebody means who types a number of a document into a search box.</summary>
/// <param name="Key">Number and symbol, or null.</param>
/// <param name="OtherKey">For TƯ: the key if a province or city is meant.</param>
/// <param name="Ordinal">The bare number ("chỉ thị 24"), or null.</param>
/// <param name="Kind">The kind that was named before it.</param>
internal sealed record NumberQuery(string? Key, string? OtherKey, int? Ordinal, DocumentKind? Kind)
{
    private static readonly (string Name, DocumentKind Kind)[] Kinds =
    [
        .. Enum.GetValues<DocumentKind>()
            .Where(kind => kind is not DocumentKind.Unknown)
            .SelectMany(kind => Names(kind).Select(name => (name, kind))),
        ("thong bao ket luan", DocumentKind.Notice),
        ("van ban", DocumentKind.Unknown),
    ];

    private static readonly NumberQuery Nothing = new(null, null, null, null);

    public static NumberQuery Parse(string words)
    {
        var folded = Folding.Fold(words);
        var (name, kind) = Kinds
            .Where(one => folded.StartsWith(one.Name + " ", StringComparison.Ordinal))
            .OrderByDescending(one => one.Name.Length)
            .FirstOrDefault();
        DocumentKind? asked = name is null || kind is DocumentKind.Unknown ? null : kind;
        var rest = Folding.WithSingleSpaces(words);
        rest = name is null ? rest : string.Join(' ', rest.Split(' ').Skip(name.Split(' ').Length));
        rest = Folding.Fold(rest).StartsWith("so ", StringComparison.Ordinal) ? rest[3..] : rest;
        if (DocumentNumber.Parse(rest) is { } number && IsMeant(number))
        {
            return new(number.Key, number.IsAmbiguous ? number.PossibleKeys[1] : null, null, asked);
        }

        return int.TryParse(rest, NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal)
            ? new(null, null, ordinal, asked)
            : Nothing;
    }

    /// <summary>"24 giờ" is no number: without signs, one of its parts must be the abbreviation of a kind.</summary>
    private static bool IsMeant(DocumentNumber number) =>
        number.Written.IndexOfAny(['-', '/', '–']) > 0 || number.Kind is not DocumentKind.Unknown;

    private static IEnumerable<string> Names(DocumentKind kind) =>
        Folding
            .Fold(kind.Name().Vietnamese)
            .Split(", ")
            .Append(Folding.Fold(kind.CitedName().Vietnamese));
}
