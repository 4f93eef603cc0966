using Chutri.OfficialPaper.Forms;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Chutri.OfficialPaper.Drawing;

/// <summary>Words on their way into a paragraph.</summary>
internal static class Runs
{
    private const char NoBreak = '\u00a0';
    private const int CodePoints = 9;

    internal static Run Of(string words, Look look) =>
        new(
            Properties(look),
            new Text(look.Capitals ? Written.Capitals(words) : words)
            {
                Space = SpaceProcessingModeValues.Preserve,
            }
        );

    internal static IEnumerable<OpenXmlElement> Of(PaperText text, Look look) =>
        text.Spans.Select(span => Of(span, look));

    /// <summary>The mark in a table of figures to which the figures of the text lead.</summary>
    internal static string MarkOf(string code) => $"so_lieu_{code}";

    internal static RunProperties Properties(Look look)
    {
        var properties = new RunProperties
        {
            FontSize = new FontSize { Val = Shape.Number(look.Points * 2) },
            FontSizeComplexScript = new FontSizeComplexScript
            {
                Val = Shape.Number(look.Points * 2),
            },
        };
        if (look.Bold)
        {
            properties.Bold = new Bold();
        }

        if (look.Italic)
        {
            properties.Italic = new Italic();
        }

        if (look.Underlined)
        {
            properties.Underline = new Underline { Val = UnderlineValues.Single };
        }

        return properties;
    }

    private static OpenXmlElement Of(PaperSpan span, Look look) =>
        span switch
        {
            Words words => Of(words.Text, words.IsStrong ? look.Strong : look),
            Figure figure => new Hyperlink(
                Of(figure.Value, look),
                Of($"{NoBreak}[{figure.Code}]", look with { Points = CodePoints, Bold = false })
            )
            {
                Anchor = MarkOf(figure.Code),
                History = true,
            },
            _ => throw new ArgumentOutOfRangeException(nameof(span)),
        };
}
