namespace Chutri.Organization;

/// <summary>A unit as the API of every module names it.</summary>
public sealed record UnitRefJson(string Code, string Name)
{
    public static UnitRefJson Of(UnitSummary unit) => new(unit.Code, unit.Name);
}
