namespace Chutri.DocumentReading.Language;

/// <summary>The name of a unit or of a group of units among words.</summary>
/// <param name="From">Its first word.</param>
/// <param name="To">The word after its last.</param>
/// <param name="Name">Written out.</param>
/// <param name="IsGroup">Each of several units.</param>
/// <param name="IsSettled">Its end is certain: a level or a place closes it, or its field is a known one.</param>
internal sealed record UnitName(int From, int To, string Name, bool IsGroup, bool IsSettled = false)
{
    /// <summary>Single units that a heading names beside this one.</summary>
    internal IReadOnlyList<UnitName> Beside { get; init; } = [];
}
