namespace Chutri.DocumentReading;

/// <summary>A numeric goal with a year.</summary>
/// <param name="Start">Of the words that set it.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Measure">What is measured, in the document's words.</param>
/// <param name="Comparator">How the value is meant.</param>
/// <param name="Value">In <paramref name="Unit"/>.</param>
/// <param name="Unit">"%", "điểm", "tỷ đồng" …</param>
/// <param name="Year">The year in which it is to be reached.</param>
public sealed record NumericTarget(
    int Start,
    int End,
    string Measure,
    Comparator Comparator,
    decimal Value,
    string Unit,
    int Year
);

/// <summary>How a measured value is compared with a target's.</summary>
public enum Comparator
{
    Equal,
    AtLeast,
    MoreThan,
    AtMost,
    LessThan,
}
