using System.Text.RegularExpressions;

namespace Chutri.DocumentReading.Language;

/// <summary>Times that are set but give no day of the calendar here: feasts, the lunar calendar, weeks of a year, "tuần tới".</summary>
internal static partial class UnreadTimes
{
    /// <summary>Asked only of words in which no deadline was read.</summary>
    internal static bool In(string words) =>
        Lunar().IsMatch(words)
        || NoDay().IsMatch(words)
        || Occasion().IsMatch(words)
        || Bound().IsMatch(words)
        || Relative().IsMatch(words)
        || Weeks.Stated().IsMatch(words); // a fifth week of a short February

    /// <summary>Without numbers that look like a day or a month of the calendar and are none. Places stay.</summary>
    internal static string Blanked(string words) =>
        NoDay().Replace(words, m => new string(' ', m.Length));

    /// <summary>"15/8 âm lịch", "tháng 8 (âm lịch)", "tuần 50/2026", "tuần 3/12".</summary>
    [GeneratedRegex(
        @"(?:\d{1,2}(?:\s*[/.-]\s*\d{1,2}|\s+tháng\s+\d{1,2})(?:\s*[/.-]\s*\d{4}|\s+năm\s+\d{4})?|tháng\s+\d{1,2}(?:\s*[/.-]\s*\d{4}|\s+năm\s+\d{4})?)\s*\(?\s*âm\s+lịch|\btuần\s+(?:lễ\s+)?(?:thứ\s+)?\d{1,2}(?:\s*[/-]\s*\d{1,2})?(?:\s*[/-]\s*|,?\s*(?:của\s+)?năm\s+)20\d{2}|\btuần\s+(?:thứ\s+)?\d{1,2}\s*/\s*\d{1,2}(?![/\d])",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex NoDay();

    [GeneratedRegex(@"\btháng\s+(?:chạp|giêng)\b|\bâm\s+lịch\b", RegexOptions.IgnoreCase)]
    private static partial Regex Lunar();

    [GeneratedRegex(
        @"\b(?:trước|trong|vào|đến|hết|dịp)\s+(?:(?:dịp|ngày|đêm|lễ|kỳ|thềm)\s+)*(?:tết|rằm|(?:mùng|mồng)\s+\d|quốc\s+khánh|giỗ\s+tổ|giáng\s+sinh|khai\s+giảng|năm\s+học|mùa\s+(?:mưa|bão|khô))\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Occasion();

    /// <summary>"Xong trước kỳ họp", "chậm nhất khi khai mạc".</summary>
    [GeneratedRegex(
        @"\b(?:xong|hoàn\s+thành|kết\s+thúc)\s+trước\s+\p{L}|\b(?:chậm|muộn)\s+nhất\s+(?:là\s+)?(?:trước|trong|vào|đến|khi|sau)\s+\p{L}|\btrong\s+(?:vòng|thời\s+hạn)\s+(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s+(?:ngày|tuần|tháng)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Bound();

    [GeneratedRegex(
        @"\b(?:xong|hoàn\s+thành|trong|vào|trước|đầu|cuối|hết)\s+(?:tuần|tháng|quý|năm)\s+(?:này|tới|sau)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Relative();
}
