using System.Text;

namespace Chutri.OfficialPaper.Forms;

/// <summary>
/// How long is a line of words in Times New Roman? For the lines that the rules want as long as the words, or a third to a half of
/// them. Advance widths in 2048ths of the size; marks add nothing, the horns of ơ and ư a little.
/// </summary>
internal static class TextWidth
{
    private const int Em = 2048;
    private const int Horn = 100;

    private static readonly Dictionary<char, int> Regular = Widths(
        (369, "'"),
        (410, "|"),
        (512, " ,."),
        (569, "/:;\\ijlt"),
        (682, "!()-I[]`fr"),
        (797, "Js"),
        (836, "\""),
        (909, "?acez"),
        (983, "{}"),
        (1024, "#$*0123456789_bdghknopquvxyđ–"),
        (1139, "FPS"),
        (1155, "+<=>"),
        (1251, "ELTZ"),
        (1366, "BCR"),
        (1479, "ADGHKNOQUVXYwĐ"),
        (1593, "&m"),
        (1706, "%"),
        (1821, "M"),
        (1933, "W"),
        (2048, "—…")
    );

    private static readonly Dictionary<char, int> Bold = Widths(
        (451, "|"),
        (512, " ,."),
        (569, "'/\\il"),
        (682, "!()-:;[]`fjt"),
        (797, "Is"),
        (909, "cerz"),
        (1024, "#$*0123456789?J_agovxy–"),
        (1137, "\""),
        (1139, "Sbdhknpquđ"),
        (1167, "+<=>"),
        (1251, "FP"),
        (1366, "BELTZ"),
        (1479, "ACDNRUVXYwĐ"),
        (1593, "GHKOQ"),
        (1706, "&m"),
        (1933, "M"),
        (2048, "%W—…")
    );

    /// <summary>In twentieths of a point.</summary>
    internal static int Of(string words, Look look)
    {
        var widths = look.Bold ? Bold : Regular;
        var total = 0;
        foreach (var letter in words.Normalize(NormalizationForm.FormD))
        {
            total += letter switch
            {
                '\u031b' => Horn,
                >= '\u0300' and <= '\u036f' => 0,
                _ => widths.GetValueOrDefault(letter, Em / 2),
            };
        }

        return (int)((long)total * look.Points * 20 / Em);
    }

    private static Dictionary<char, int> Widths(params (int Width, string Letters)[] groups) =>
        groups
            .SelectMany(group => group.Letters.Select(letter => (letter, group.Width)))
            .ToDictionary(pair => pair.letter, pair => pair.Width);
}
