using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Assignments.Web;

/// <summary>Units to choose from, by code, in the order of the tree.</summary>
internal static class UnitChoices
{
    public static IReadOnlyList<Choice> Of(IReadOnlyList<UnitSummary> units) =>
        [.. units.Select(unit => new Choice(unit.Code, unit.Name, unit.Code))];
}
