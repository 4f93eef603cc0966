using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Chutri.OfficialPaper.Drawing;

/// <summary>How a paragraph lies. Lengths are twentieths of a point.</summary>
internal sealed record Shape
{
    internal static Shape Centred { get; } = new() { Alignment = JustificationValues.Center };

    internal static Shape AtLeft { get; } = new() { Alignment = JustificationValues.Left };

    internal JustificationValues Alignment { get; init; } = JustificationValues.Both;
    internal int Before { get; init; }
    internal int After { get; init; }
    internal int FirstLine { get; init; }
    internal int Hanging { get; init; }
    internal int Left { get; init; }
    internal int Right { get; init; }

    /// <summary>Between lines: a share of 240 where it is not exact.</summary>
    internal int Line { get; init; } = 240;
    internal bool LineIsExact { get; init; }

    internal bool KeepsWithNext { get; init; }

    /// <summary>Its place in the outline, 1 the highest; null for text.</summary>
    internal int? Outline { get; init; }

    internal ParagraphProperties Properties()
    {
        var properties = new ParagraphProperties
        {
            SpacingBetweenLines = new SpacingBetweenLines
            {
                Before = Number(Before),
                After = Number(After),
                Line = Number(Line),
                LineRule = LineIsExact ? LineSpacingRuleValues.Exact : LineSpacingRuleValues.Auto,
            },
            Justification = new Justification { Val = Alignment },
        };
        if (KeepsWithNext)
        {
            properties.KeepNext = new KeepNext();
        }

        if (FirstLine + Hanging + Left + Right > 0)
        {
            properties.Indentation = Indentation();
        }

        if (Outline is { } level)
        {
            properties.OutlineLevel = new OutlineLevel { Val = level - 1 };
        }

        return properties;
    }

    private Indentation Indentation()
    {
        var indentation = new Indentation { Left = Number(Left), Right = Number(Right) };
        if (Hanging > 0)
        {
            indentation.Hanging = Number(Hanging);
        }
        else if (FirstLine > 0)
        {
            indentation.FirstLine = Number(FirstLine);
        }

        return indentation;
    }

    internal static StringValue Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
