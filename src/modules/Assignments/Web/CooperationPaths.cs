using System.Globalization;

namespace Chutri.Assignments.Web;

/// <summary>The pages of one request for cooperation: answering it, and handing it to a person.</summary>
internal static class CooperationPaths
{
    private const string Start = "cooperation/";
    private const string HandEnd = "/hand-to-person";

    public static string Answer(int number) =>
        Start + number.ToString(CultureInfo.InvariantCulture);

    public static string Hand(int number) => Answer(number) + HandEnd;

    public static bool IsHand(string path) =>
        path.StartsWith(Start, StringComparison.Ordinal)
        && path.EndsWith(HandEnd, StringComparison.Ordinal);
}
