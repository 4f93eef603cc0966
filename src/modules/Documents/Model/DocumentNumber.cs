using System.Text.RegularExpressions;
using Chutri.VietnameseText;

namespace Chutri.Documents.Model;

/// <summary>
/// Number and symbol of a document, taken apart. The Party writes 24-CT/TU, the state 222/KH-UBND or, for legal norms,
/// 30/2020/NĐ-CP.
/// </summary>
internal sealed partial record DocumentNumber
{
    public const int Longest = 60;

    private DocumentNumber() { }

    /// <summary>As it is written on the paper, white space around its signs taken out.</summary>
    public required string Written { get; init; }

    /// <summary>The same for every spelling: 24-CT-TU.</summary>
    public required string Key { get; init; }

    public required int Ordinal { get; init; }

    /// <summary>Only legal norms carry it.</summary>
    public required int? Year { get; init; }

    public required NumberingSystem System { get; init; }

    /// <summary>The parts after the number (and the year): CT, TU. Without marks, upper case.</summary>
    public required IReadOnlyList<string> Symbol { get; init; }

    /// <summary>What the symbol says that the document is.</summary>
    public DocumentKind Kind =>
        Symbol
            .Select(DocumentSymbols.KindOf)
            .FirstOrDefault(kind => kind is not DocumentKind.Unknown);

    /// <summary>"TƯ" stands for the centre (TW), but newspapers also write it for a province or city (TU).</summary>
    public required bool IsAmbiguous { get; init; }

    /// <summary>All keys that may be meant: the own one, and for TƯ that with TU as well.</summary>
    public IReadOnlyList<string> PossibleKeys =>
        IsAmbiguous ? [Key, EndsWithCentre().Replace(Key, "-TU")] : [Key];

    public static DocumentNumber? Parse(string? text)
    {
        var tidy = Folding.WithSingleSpaces(Normalising.Normalise(text ?? ""));
        var match = Form().Match(tidy);
        if (
            tidy.Length > Longest
            || !match.Success
            || !int.TryParse(match.Groups["ordinal"].ValueSpan, out var ordinal)
        )
        {
            return null;
        }

        var written = SpacesAroundSigns()
            .Replace(tidy[match.Groups["ordinal"].Index..], "$1")
            .TrimEnd('.', ',', ';');
        var key = DocumentNumbers.Key(written);
        var symbol = DocumentNumbers
            .Key(match.Groups["symbol"].Value)
            .Split('-', StringSplitOptions.RemoveEmptyEntries);
        return symbol.Length == 0
            ? null
            : new()
            {
                Written = written,
                Key = key,
                Ordinal = ordinal,
                Year = match.Groups["year"].Success
                    ? int.Parse(match.Groups["year"].ValueSpan, null)
                    : null,
                Symbol = symbol,
                System = SystemOf(match.Groups["sign"].ValueSpan.Trim(), symbol),
                IsAmbiguous = WrittenCentre().IsMatch(written),
            };
    }

    private static NumberingSystem SystemOf(ReadOnlySpan<char> sign, string[] symbol) =>
        sign switch
        {
            "-" or "–" => NumberingSystem.Party,
            "/" => NumberingSystem.State,
            _ => symbol[^1] is "TU" or "TW" or "HU" or "QU" or "DU"
                ? NumberingSystem.Party
                : NumberingSystem.State,
        };

    [GeneratedRegex(
        @"^(?:số\s*[:.]?\s*)?(?<ordinal>\d{1,6})(?<sign>\s*[-–/]\s*|\s+)(?:(?<year>(?:19|20)\d\d)\s*[-/]\s*)?(?<symbol>\p{L}.*)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Form();

    [GeneratedRegex(@"\s*([-–/])\s*")]
    private static partial Regex SpacesAroundSigns();

    [GeneratedRegex(@"[-/\s]TƯ$", RegexOptions.IgnoreCase)]
    private static partial Regex WrittenCentre();

    [GeneratedRegex("-TW$")]
    private static partial Regex EndsWithCentre();
}

internal enum NumberingSystem
{
    /// <summary>Numbers begin again each calendar year.</summary>
    State,

    /// <summary>Numbers run on through a term of office.</summary>
    Party,
}
