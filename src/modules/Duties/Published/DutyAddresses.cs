namespace Chutri.Duties;

/// <summary>Addresses that figures and links lead to. The list itself is a page of assignments.</summary>
public static class DutyAddresses
{
    public const string MyWork = "/";
    public const string Overview = "/overview";
    public const string List = "/assignments";
}
