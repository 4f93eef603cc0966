using System.Globalization;
using Chutri.ProcessEngine.Bpmn;

namespace Chutri.ProcessEngine.Drawing;

/// <summary>The first diagram of a model as plain figures, for whoever paints it.</summary>
/// <param name="Left">The smallest x of all.</param>
/// <param name="Top">The smallest y of all.</param>
/// <param name="Width">From the leftmost to the rightmost.</param>
/// <param name="Height">From the highest to the lowest.</param>
/// <param name="Shapes">In the order of the diagram: pools and lanes before what stands in them.</param>
/// <param name="Lines">Flows and associations.</param>
public sealed record ProcessDrawing(
    double Left,
    double Top,
    double Width,
    double Height,
    IReadOnlyList<DrawnShape> Shapes,
    IReadOnlyList<DrawnLine> Lines
)
{
    /// <summary>Reads the positions; null where the model has no diagram, or an empty one.</summary>
    /// <param name="model">Shapes of elements that it does not hold are left out.</param>
    public static ProcessDrawing? Of(BpmnModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        List<DrawnShape> shapes = [];
        List<DrawnLine> lines = [];
        var plane = model.Diagrams.FirstOrDefault()?.First("BPMNPlane");
        foreach (var drawn in plane?.Elements ?? [])
        {
            if (drawn["bpmnElement"] is not { } id || model.Find(id) is not { } element)
            {
                continue;
            }

            if (drawn.Kind is "BPMNShape" && drawn.First("Bounds") is { } box)
            {
                shapes.Add(Shape(element, box, drawn));
            }
            else if (drawn.Kind is "BPMNEdge")
            {
                lines.Add(
                    new(
                        element.Id!,
                        element.Kind,
                        element.Name ?? "",
                        [.. drawn.All("waypoint").Select(point => (At(point, "x"), At(point, "y")))]
                    )
                );
            }
        }

        if (shapes.Count == 0)
        {
            return null;
        }

        var points = lines.SelectMany(line => line.Points).ToList();
        var left = points.Select(point => point.X).Concat(shapes.Select(s => s.X)).Min();
        var top = points.Select(point => point.Y).Concat(shapes.Select(s => s.Y)).Min();
        var right = points.Select(point => point.X).Concat(shapes.Select(s => s.X + s.Width)).Max();
        var foot = points.Select(point => point.Y).Concat(shapes.Select(s => s.Y + s.Height)).Max();
        return new(left, top, right - left, foot - top, shapes, lines);
    }

    private static DrawnShape Shape(BpmnElement element, BpmnElement box, BpmnElement drawn) =>
        new(
            element.Id!,
            element.Kind,
            Family(element),
            element.Name ?? element.First("text")?.Text ?? "",
            At(box, "x"),
            At(box, "y"),
            At(box, "width"),
            At(box, "height")
        )
        {
            IsHorizontal = drawn["isHorizontal"] is not "false",
        };

    private static ShapeFamily Family(BpmnElement element) =>
        element.Is("tGateway") ? ShapeFamily.Gateway
        : element.Is("tEvent") ? ShapeFamily.Event
        : element.Is("tActivity") ? ShapeFamily.Activity
        : element.Kind is "participant" or "lane" ? ShapeFamily.Lane
        : ShapeFamily.Other;

    private static double At(BpmnElement of, string name) =>
        double.TryParse(of[name], NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && double.IsFinite(number)
            ? Math.Clamp(number, -100_000, 100_000)
            : 0;
}

/// <summary>A box of a drawing.</summary>
/// <param name="Id">Of the element.</param>
/// <param name="Kind">Of the element: <c>userTask</c>, <c>exclusiveGateway</c>.</param>
/// <param name="Family">What it is painted as.</param>
/// <param name="Name">What stands in it; empty where it has none.</param>
/// <param name="X">Of its left edge.</param>
/// <param name="Y">Of its upper edge.</param>
/// <param name="Width">Of the box.</param>
/// <param name="Height">Of the box.</param>
public sealed record DrawnShape(
    string Id,
    string Kind,
    ShapeFamily Family,
    string Name,
    double X,
    double Y,
    double Width,
    double Height
)
{
    /// <summary>A lane or pool that goes from left to right.</summary>
    public bool IsHorizontal { get; init; } = true;
}

/// <summary>A line of a drawing.</summary>
/// <param name="Id">Of the element.</param>
/// <param name="Kind">Of the element: <c>sequenceFlow</c>, <c>messageFlow</c>, <c>association</c>.</param>
/// <param name="Name">What stands beside it; empty where it has none.</param>
/// <param name="Points">From its beginning to its end.</param>
public sealed record DrawnLine(
    string Id,
    string Kind,
    string Name,
    IReadOnlyList<(double X, double Y)> Points
);

/// <summary>What a box is painted as.</summary>
public enum ShapeFamily
{
    /// <summary>A circle.</summary>
    Event,

    /// <summary>A box with round corners: step, sub-process, called process.</summary>
    Activity,

    /// <summary>A square on its corner.</summary>
    Gateway,

    /// <summary>A pool or a lane, with other things in it.</summary>
    Lane,

    /// <summary>Data, remarks, groups.</summary>
    Other,
}
