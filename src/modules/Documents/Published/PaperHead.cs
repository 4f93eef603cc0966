using System.Text.RegularExpressions;

namespace Chutri.Documents;

/// <summary>
/// The letterhead as on paper: the issuing body and its number left; the motto or the Party's title, place and day right.
/// </summary>
public static partial class PaperHead
{
    private const int MostLines = 12;

    /// <summary>How many of the first lines are letterhead; none where no motto stands there.</summary>
    public static int LinesOf(IReadOnlyList<string> lines)
    {
        var head = lines.Take(MostLines).ToList();
        return head.Exists(line => Motto().IsMatch(line))
            ? 1 + head.FindLastIndex(line => IsRight(line) || Number().IsMatch(line))
            : 0;
    }

    public static bool IsRight(string line) => Motto().IsMatch(line) || PlaceAndDay().IsMatch(line);

    [GeneratedRegex(
        @"^\W*(C[ỘỌ]NG H[ÒO][AÀ] XÃ HỘI CHỦ NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập\s*[-–].*)\W*$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Motto();

    [GeneratedRegex(@"^[^,]{2,60},\s*ngày\b.{0,20}\btháng\b", RegexOptions.IgnoreCase)]
    private static partial Regex PlaceAndDay();

    [GeneratedRegex(@"^Số\s*:?\s*\S*[/\-–]", RegexOptions.IgnoreCase)]
    private static partial Regex Number();
}
