using System.Text.RegularExpressions;

namespace Chutri.DocumentReading.Outline;

/// <summary>How does this paragraph begin: with which label, of which kind and depth?</summary>
/// <param name="Kind">Of the provision.</param>
/// <param name="Label">As a person would say it.</param>
/// <param name="Depth">Smaller stands above larger.</param>
/// <param name="Length">Characters of the label and the white space after it.</param>
internal sealed partial record ProvisionLabel(
    ProvisionKind Kind,
    string Label,
    int Depth,
    int Length
)
{
    internal const int DepthOfParagraph = 100;

    internal static ProvisionLabel? Of(string text)
    {
        if (Part().Match(text) is { Success: true } part)
        {
            var (kind, depth) = part.Groups["w"].Value.ToUpperInvariant() switch
            {
                "PHẦN" => (ProvisionKind.Part, 0),
                "CHƯƠNG" => (ProvisionKind.Chapter, 10),
                "ĐIỀU" => (ProvisionKind.Article, 50),
                _ => (ProvisionKind.Section, 20),
            };
            return new(kind, part.Groups["n"].Value, depth, part.Length);
        }

        if (Numbered().Match(text) is { Success: true } numbered)
        {
            var label = numbered.Groups["n"].Value;
            var dots = label.Count(c => c == '.');
            return new(ProvisionKind.Clause, label, 60 + dots, numbered.Length);
        }

        if (Roman().Match(text) is { Success: true } roman)
        {
            return new(ProvisionKind.Section, roman.Groups["n"].Value, 40, roman.Length);
        }

        if (Capital().Match(text) is { Success: true } capital)
        {
            return new(ProvisionKind.Part, capital.Groups["n"].Value, 30, capital.Length);
        }

        if (Letter().Match(text) is { Success: true } letter)
        {
            return new(ProvisionKind.Point, letter.Groups["n"].Value, 70, letter.Length);
        }

        return Dash().Match(text) is { Success: true } dash
            ? new(ProvisionKind.Dash, "", text[0] is '+' ? 90 : 80, dash.Length)
            : null;
    }

    [GeneratedRegex(
        @"^(?<w>PHẦN|Phần|CHƯƠNG|Chương|MỤC|Mục|ĐIỀU|Điều)\s+(?<n>thứ\s+\w+|THỨ\s+\w+|[IVX]+|\d+[a-z]?)\b\s*[.:]?\s*"
    )]
    private static partial Regex Part();

    [GeneratedRegex(@"^(?<n>\d{1,3}(?:\.\d{1,3}){0,3})\s*(?:[.)]|(?<=\.\d+)\s)\s*(?=\D|$)(?!\d)")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(?<n>[IVX]{1,6})\s*[.)-]\s*(?=\S)")]
    private static partial Regex Roman();

    [GeneratedRegex(@"^(?<n>[A-HĐ])\s*[.)]\s+(?=\S)")]
    private static partial Regex Capital();

    [GeneratedRegex(@"^(?<n>[a-zđ]{1,2}(?:\.?\d+)?)\s*\)\s*(?=\S)")]
    private static partial Regex Letter();

    [GeneratedRegex(@"^(?:[-–—+•*●▪]|o)\s+(?=\S)|^[-–](?=[\p{Lu}])")]
    private static partial Regex Dash();
}
