using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.ProcessEngine.Drawing;

namespace Chutri.Processes.Web;

/// <summary>How a step stands in the drawing of a case.</summary>
/// <param name="Below">How long, of how long.</param>
internal sealed record Mark(string Css, Words? Below);

/// <summary>From the positions of a model to a picture.</summary>
internal static class Drawings
{
    private const int Margin = 24;
    private const int Largest = 6_000;

    public static DrawingModel? Of(
        ProcessDrawing? drawing,
        Words label,
        IReadOnlyDictionary<string, Mark> marks
    )
    {
        if (drawing is null)
        {
            return null;
        }

        var (width, height) = (drawing.Width + (2 * Margin), drawing.Height + (3 * Margin));
        return new(
            string.Join(
                ' ',
                new[] { drawing.Left - Margin, drawing.Top - Margin, width, height }.Select(
                    DrawnBox.Number
                )
            ),
            (int)Math.Min(width, Largest),
            (int)Math.Min(height, Largest),
            label,
            [
                .. drawing
                    .Shapes.OrderBy(shape => shape.Family is not ShapeFamily.Lane)
                    .Select(shape => Box(shape, marks.GetValueOrDefault(shape.Id))),
            ],
            [.. drawing.Lines.Where(line => line.Points.Count > 1).Select(Way)]
        );
    }

    private static DrawnBox Box(DrawnShape shape, Mark? mark)
    {
        var form = shape.Family switch
        {
            ShapeFamily.Event => BoxShape.Circle,
            ShapeFamily.Gateway => BoxShape.Diamond,
            ShapeFamily.Lane => BoxShape.Lane,
            ShapeFamily.Activity => BoxShape.Round,
            _ => BoxShape.Plain,
        };
        var css = form switch
        {
            BoxShape.Circle => shape.Kind is "endEvent" ? "drawn-event is-end" : "drawn-event",
            BoxShape.Diamond => "drawn-gateway",
            BoxShape.Lane => "drawn-lane",
            BoxShape.Plain => "drawn-other",
            _ => "drawn-step",
        };
        return new(
            form,
            mark is null ? css : $"{css} {mark.Css}",
            shape.X,
            shape.Y,
            shape.Width,
            shape.Height,
            Broken(shape.Name, form is BoxShape.Round ? (int)(shape.Width / 6.6) : 18),
            mark?.Below,
            shape.Kind switch
            {
                "parallelGateway" => "+",
                "exclusiveGateway" => "×",
                "inclusiveGateway" => "○",
                _ => null,
            }
        );
    }

    private static DrawnWay Way(DrawnLine line)
    {
        var (x, y) = line.Points[line.Points.Count / 2];
        return new(
            string.Join(
                ' ',
                line.Points.Select(p => $"{DrawnBox.Number(p.X)},{DrawnBox.Number(p.Y)}")
            ),
            line.Kind is "sequenceFlow",
            line.Name.Shortened(24),
            x,
            y - 6
        );
    }

    private static List<string> Broken(string name, int across)
    {
        const int most = 4;
        List<string> lines = [];
        foreach (var word in name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= across)
            {
                lines[^1] += " " + word;
            }
            else if (lines.Count == most)
            {
                lines[^1] = lines[^1].TrimEnd('…') + "…";
                break;
            }
            else
            {
                lines.Add(word.Shortened(across));
            }
        }

        return lines;
    }
}
