using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Chutri.DocumentReading.Files;

/// <summary>The words of a paragraph as they read once every tracked change is accepted; hidden words are left out.</summary>
internal static class WordText
{
    internal static string Of(Paragraph paragraph)
    {
        var text = new StringBuilder();
        Append(paragraph, text);
        return text.ToString();
    }

    private static void Append(OpenXmlElement element, StringBuilder text)
    {
        foreach (var child in element.ChildElements)
        {
            switch (child)
            {
                case Text words:
                    text.Append(words.Text);
                    break;
                case TabChar:
                    text.Append(' ');
                    break;
                case Break or CarriageReturn:
                    text.Append('\n');
                    break;
                case NoBreakHyphen:
                    text.Append('-');
                    break;
                case Paragraph inner:
                    text.Append('\n');
                    Append(inner, text);
                    text.Append('\n');
                    break;
                case DeletedRun
                or MoveFromRun
                or AlternateContentFallback
                or ParagraphProperties
                or RunProperties:
                case Run { RunProperties.Vanish: not null }:
                    break;
                default:
                    Append(child, text);
                    break;
            }
        }
    }
}
