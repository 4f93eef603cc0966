namespace Chutri.Procedures.Web;

/// <summary>How large a paper is printed, as the style sheet names it.</summary>
public static class SheetLooks
{
    public const string Small = "a5";
    public const string Large = "a4";

    /// <summary>Large, with the table of steps.</summary>
    public const string Control = "a4-control";
}
