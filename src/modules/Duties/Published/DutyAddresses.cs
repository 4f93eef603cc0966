namespace Chutri.Duties;

/// <summary>Addresses that figures and links lead to. The list itself is a page of assignments.</summary>
public static class DutyAddresses
{
    public const string MyWork = "/";
    public const string Overview = "/overview";
    public const string List = "/assignments";

    /// <summary>The overview of a unit with all below it.</summary>
    public static string OverviewOf(string unitCode) =>
        new DutyFilterForm { Unit = unitCode }.Address(Overview);
}
