using Chutri.Inspections.Model;

namespace Chutri.Inspections.Operations;

/// <summary>A finding of a conclusion as figures and lists tell it: neither what was found in words, nor who.</summary>
/// <param name="Code">Of the inspection.</param>
/// <param name="UnitCode">Of the inspected unit, or of the one that took over from it.</param>
/// <param name="Sign">Empty where none fits.</param>
/// <param name="Remedy">One of the six that every finding is in one of.</param>
internal sealed record FindingLine(
    string Code,
    DateOnly ConcludedOn,
    string UnitCode,
    string UnitName,
    int Number,
    string Sign,
    FindingDegree Degree,
    int FoundBefore,
    FindingFigure Remedy
)
{
    public bool IsIn(FindingFigure figure) =>
        figure is FindingFigure.All
        || (figure is FindingFigure.Repeated ? FoundBefore > 0 : Remedy == figure);
}

/// <param name="Sign">Null: all; <see cref="NoSign"/>: those that none fits.</param>
/// <param name="Unit">Code; null: all.</param>
internal sealed record FindingFilter(int Year, string? Sign, string? Unit, FindingFigure Figure)
{
    public const string NoSign = "none";

    public bool Keeps(FindingLine line) =>
        line.IsIn(Figure)
        && (Sign is null || SignWord(line.Sign) == Sign)
        && (Unit is null || string.Equals(Unit, line.UnitCode, StringComparison.OrdinalIgnoreCase));

    public static string SignWord(string sign) => sign.Length == 0 ? NoSign : sign;
}
