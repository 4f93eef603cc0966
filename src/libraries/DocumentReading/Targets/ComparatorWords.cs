using System.Text.RegularExpressions;

namespace Chutri.DocumentReading.Targets;

/// <summary>How a number is meant: at least, more than, at most, less than, or exactly.</summary>
internal static partial class ComparatorWords
{
    internal static Comparator Of(string piece, Match amount)
    {
        var before = piece[Math.Max(0, amount.Index - 28)..amount.Index];
        var after = piece[(amount.Index + amount.Length)..];
        if (AtMost().IsMatch(before) || Leading().IsMatch(piece))
        {
            return Comparator.AtMost;
        }

        if (amount.Groups["range"].Success || AtLeast().IsMatch(before) || Upwards().IsMatch(after))
        {
            return Comparator.AtLeast;
        }

        return LessThan().IsMatch(before) ? Comparator.LessThan
            : MoreThan().IsMatch(before) ? Comparator.MoreThan
            : Comparator.Equal;
    }

    internal static bool IsCompared(string piece, Match amount) =>
        Of(piece, amount) != Comparator.Equal
        || Reaches().IsMatch(piece[Math.Max(0, amount.Index - 20)..amount.Index]);

    [GeneratedRegex(
        @"(?:không\s+(?:quá|vượt\s+quá|vượt|nhiều\s+hơn|cao\s+hơn|lớn\s+hơn)|tối\s+đa|nhiều\s+nhất)\s*(?:là\s+|còn\s+)?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex AtMost();

    [GeneratedRegex(
        @"trong\s+nhóm\s+\d+|nhóm\s+\d+\s+[^,;]{0,40}dẫn\s+đầu",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Leading();

    [GeneratedRegex(
        @"(?:trên|tối\s+thiểu|ít\s+nhất|không\s+(?:dưới|ít\s+hơn|thấp\s+hơn|nhỏ\s+hơn)|thấp\s+nhất)\s*(?:là\s+|đạt\s+|có\s+)?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex AtLeast();

    [GeneratedRegex(@"^[^;.]{0,80}?trở\s+lên", RegexOptions.IgnoreCase)]
    private static partial Regex Upwards();

    [GeneratedRegex(@"(?:vượt|hơn|cao\s+hơn|lớn\s+hơn)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex MoreThan();

    [GeneratedRegex(@"(?:dưới|thấp\s+hơn|nhỏ\s+hơn|ít\s+hơn)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex LessThan();

    [GeneratedRegex(
        @"(?:đạt|giảm|tăng|lên|còn|có|chiếm|bằng)\s*(?:thêm\s+|còn\s+|được\s+)?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Reaches();
}
