using Chutri.VietnameseText;

namespace Chutri.Organization.Model;

/// <summary>What a unit is called: in full, as people say it, and its letters where it has some.</summary>
internal sealed record UnitNaming(string Name, string ShortName, string? Abbreviation)
{
    public string Folded(string code) =>
        Folding.Fold(string.Join(' ', code, Name, ShortName, Abbreviation ?? ""));
}
