using Chutri.OfficialPaper.Forms;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Chutri.OfficialPaper.Drawing;

/// <summary>Single paragraphs: words in a shape, drawn lines, marks in a frame.</summary>
internal static class Lines
{
    private const string Red = "FF0000";
    private const string Black = "000000";

    internal static Paragraph Of(string words, Look look, Shape shape) =>
        Of([Runs.Of(words, look)], shape);

    internal static Paragraph Of(IEnumerable<OpenXmlElement> runs, Shape shape) =>
        new([shape.Properties(), .. runs]);

    /// <summary>A drawn line of that length in the middle of a column.</summary>
    internal static Paragraph Drawn(int length, int column)
    {
        var shape = Shape.Centred with
        {
            Before = 40,
            Line = 80,
            LineIsExact = true,
            Left = (column - length) / 2,
            Right = (column - length) / 2,
        };
        var properties = shape.Properties();
        properties.ParagraphBorders = new ParagraphBorders(Border<TopBorder>(Black, 0));
        return new(properties);
    }

    /// <summary>Words in the middle of a column; where they need several lines, no word is left alone on the last.</summary>
    internal static Paragraph Centred(
        string words,
        Look look,
        int column,
        int atSides,
        Shape? shape = null
    )
    {
        var shown = Shown(words, look);
        var inner = column - (2 * atSides);
        if (Breaking.At(shown, look, inner) is { } at)
        {
            return Of(
                [
                    Runs.Of(words[..(at + 1)], look),
                    new Run(new Break()),
                    Runs.Of(words[(at + 1)..], look),
                ],
                (shape ?? Shape.Centred) with
                {
                    Left = atSides,
                    Right = atSides,
                }
            );
        }

        var side = (column - Breaking.Width(shown, look, inner)) / 2;
        return Of(words, look, (shape ?? Shape.Centred) with { Left = side, Right = side });
    }

    /// <summary>A line below such words, a third to a half as long as they are.</summary>
    internal static Paragraph DrawnBelow(string words, Look look, int column, int atSides)
    {
        var longest = Breaking.LongestLine(Shown(words, look), look, column - (2 * atSides));
        return Drawn(longest * 2 / 5, column);
    }

    /// <summary>Words in a frame of that width, as a stamp would leave them; red for urgency.</summary>
    internal static Paragraph Framed(string words, Look look, int width, int column, bool red)
    {
        var side = Math.Max(0, (column - width) / 2);
        var properties = (
            Shape.Centred with
            {
                Before = 160,
                After = 80,
                Left = side,
                Right = side,
            }
        ).Properties();
        var colour = red ? Red : Black;
        properties.ParagraphBorders = new ParagraphBorders(
            Border<TopBorder>(colour, 3),
            Border<LeftBorder>(colour, 0),
            Border<BottomBorder>(colour, 3),
            Border<RightBorder>(colour, 0)
        );
        var run = Runs.Of(words, look);
        run.RunProperties!.Color = new Color { Val = colour };
        return new(properties, run);
    }

    /// <summary>Takes next to no room: what a table must be followed by.</summary>
    internal static Paragraph Nothing() =>
        new((Shape.AtLeft with { Line = 20, LineIsExact = true }).Properties());

    private static string Shown(string words, Look look) =>
        look.Capitals ? Written.Capitals(words) : words;

    private static T Border<T>(string colour, uint space)
        where T : BorderType, new() =>
        new()
        {
            Val = BorderValues.Single,
            Size = 6,
            Space = space,
            Color = colour,
        };
}
