using System.Globalization;
using Chutri.Platform;

namespace Chutri.Processes.Web;

/// <summary>A drawing ready to be painted.</summary>
/// <param name="ViewBox">Of the picture.</param>
/// <param name="Label">What is heard in its place.</param>
public sealed record DrawingModel(
    string ViewBox,
    int Width,
    int Height,
    Words Label,
    IReadOnlyList<DrawnBox> Boxes,
    IReadOnlyList<DrawnWay> Ways
);

/// <param name="Css">Of the box: what it is and how it stands.</param>
/// <param name="Lines">The name, broken.</param>
/// <param name="Below">Beneath the box: how long, of how long.</param>
public sealed record DrawnBox(
    BoxShape Shape,
    string Css,
    double X,
    double Y,
    double Width,
    double Height,
    IReadOnlyList<string> Lines,
    Words? Below,
    string? Sign
)
{
    public double MiddleX => X + (Width / 2);

    public double MiddleY => Y + (Height / 2);

    /// <summary>Of the first line of the name: inside a step it is centred, else it stands below.</summary>
    public double TextY =>
        Shape is BoxShape.Round or BoxShape.Plain
            ? MiddleY - ((Lines.Count - 1) * LineHeight / 2) + 4
            : Y + Height + 14;

    public const double LineHeight = 14;

    public string Diamond =>
        $"{Number(MiddleX)},{Number(Y)} {Number(X + Width)},{Number(MiddleY)} {Number(MiddleX)},{Number(Y + Height)} {Number(X)},{Number(MiddleY)}";

    public static string Number(double number) =>
        number.ToString("0.##", CultureInfo.InvariantCulture);
}

public enum BoxShape
{
    Round,
    Circle,
    Diamond,
    Lane,
    Plain,
}

/// <param name="Points">As a polyline has them.</param>
public sealed record DrawnWay(string Points, bool IsFlow, string Name, double X, double Y);
