using System.Text.RegularExpressions;

namespace Chutri.DocumentReading.Language;

/// <summary>The patterns of the deadline grammar, each for one way in which documents set a time.</summary>
internal static partial class DeadlineWords
{
    private const string Weekday =
        @"(?<wd>thứ\s+hai|thứ\s+ba|thứ\s+tư|thứ\s+năm|thứ\s+sáu|thứ\s+bảy|chủ\s+nhật|thứ\s+[2-7])";
    private const string Each = @"(?:hằng|hàng|mỗi|của\s+mỗi)";
    private const string AtHour =
        @"(?:vào|trước|là|chậm\s+nhất|muộn\s+nhất|định\s+kỳ|lúc|khoảng|các|sáng|chiều|tối|trưa|buổi|cuối|hết|đến|ngày|\d{1,2}\s*(?:giờ|h|g)(?:\s*\d{1,2}(?:\s+phút)?)?)";
    private const string Until =
        @"(?:trước|chậm\s+nhất|muộn\s+nhất|không\s+muộn\s+hơn|không\s+chậm\s+hơn|không\s+quá|đến\s+hết|đến|hết|vào|trong|đúng\s+dịp|dịp|xong|hoàn\s+thành|kết\s+thúc|thời\s+hạn|hạn)(?:\s+(?:là|vào|trước|đến|hết|trong|sau|muộn\s+nhất|chậm\s+nhất))*";

    [GeneratedRegex(
        @"(?:trong(?:\s+(?:thời\s+hạn|thời\s+gian|vòng))?|thời\s+hạn|(?:chậm|muộn)\s+nhất(?:\s+là)?(?:\s+(?:trong|sau|không\s+quá))?|không\s+quá|tối\s+đa|sau)\s+(?<n>\d{1,3})\s*(?:\([^)]{1,20}\)\s*)?(?<u>ngày\s+làm\s+việc|ngày|tuần|tháng|(?:giờ|tiếng|h)\s+làm\s+việc|giờ|tiếng|h(?!\w))(?<from>,?\s*(?:(?:kể\s+)?từ|sau\s+khi|sau\s+ngày|sau)\s+[^,;.]{2,60})?",
        RegexOptions.IgnoreCase
    )]
    internal static partial Regex Within();

    /// <summary>"12 giờ kể từ khi …" without "trong"; after "lúc", "đến", "trước" it would be a time of day.</summary>
    [GeneratedRegex(
        @"(?<!(?:lúc|đến|từ|trước|sau|hồi|vào|hết|mỗi)\s+)(?<![\p{L}\d/:.,-])(?<n>\d{1,3})\s*(?:\([^)]{1,20}\)\s*)?(?<u>(?:giờ|tiếng|h)\s+làm\s+việc|giờ|tiếng|h(?!\w))(?<from>,?\s*kể\s+từ\s+(?:khi|lúc|thời\s+điểm)\s+[^,;.]{2,60})",
        RegexOptions.IgnoreCase
    )]
    internal static partial Regex HoursSince();

    /// <summary>Before a day with a number, "17 giờ từ ngày 01/4" is a time of day; and a meeting lasts "trong thời gian 2 giờ".</summary>
    [GeneratedRegex(
        @"^,?\s*(?:kể\s+từ|từ|sau)\s+(?:khi|lúc|thời\s+điểm|thời\s+gian|giờ|ngày\s+(?!\d))",
        RegexOptions.IgnoreCase
    )]
    internal static partial Regex EventOfHours();

    [GeneratedRegex(
        @"^(?:ngày\s+|khi\s+|lúc\s+|thời\s+điểm\s+)?(?:ký(?:\s+ban\s+hành)?|ban\s+hành|phát\s+hành|có\s+hiệu\s+lực)(?:\s+(?:chỉ\s+thị|nghị\s+quyết|kế\s+hoạch|quyết\s+định|thông\s+báo|kết\s+luận|hướng\s+dẫn|công\s+văn|chương\s+trình|văn\s+bản)|\s+này|\s*$)",
        RegexOptions.IgnoreCase
    )]
    internal static partial Regex Signing();

    [GeneratedRegex(
        @"(?:" + AtHour + @"\s+)*" + Weekday + @"\s+" + Each + @"\s+tuần",
        RegexOptions.IgnoreCase
    )]
    internal static partial Regex EachWeekday();

    /// <summary>"hằng tuần vào chiều Chủ nhật", "báo cáo tuần trước 15 giờ thứ Năm": the day stands apart from its week.</summary>
    [GeneratedRegex(
        @"(?:"
            + Each
            + @"\s+tuần(?:\s+(?:một|1|01)\s+lần)?|(?<=(?:báo\s+cáo|giao\s+ban|họp|định\s+kỳ)\s+)tuần)\s*[,(]?\s+(?:"
            + AtHour
            + @"\s+)*"
            + Weekday
            + @"\b(?!,?\s*\(?\s*ngày\s+\d)",
        RegexOptions.IgnoreCase
    )]
    internal static partial Regex EachWeekThenDay();

    /// <summary>"sáng thứ Hai của tuần đầu tháng": once a month.</summary>
    [GeneratedRegex(
        @"(?:"
            + AtHour
            + @"\s+)*"
            + Weekday
            + @"\s+(?:của\s+)?tuần\s+(?:đầu|cuối|thứ\s+\p{L}+)(?:\s+(?:tiên|cùng))?\s+(?:của\s+)?(?:"
            + Each
            + @"\s+)?tháng(?!\s+\d)",
        RegexOptions.IgnoreCase
    )]
    internal static partial Regex WeekdayOfMonth();

    /// <summary>"trước ngày 05 của tháng sau", "ngày 10 tháng kế tiếp": every month anew.</summary>
    [GeneratedRegex(
        @"(?:(?:trước|vào|chậm\s+nhất|muộn\s+nhất|định\s+kỳ|là|đến)\s+)*ngày\s+(?<d>\d{1,2})\s+(?:của\s+tháng\s+(?:sau|kế\s+tiếp|tiếp\s+theo|liền\s+kề|liền\s+sau)|tháng\s+(?:kế\s+tiếp|liền\s+kề|liền\s+sau))",
        RegexOptions.IgnoreCase
    )]
    internal static partial Regex DayOfNextMonth();

    /// <summary>"6 tháng (trước ngày 15/6) và năm (trước ngày 15/12)".</summary>
    [GeneratedRegex(
        @"\b0?6\s+tháng\s+(?:đầu\s+năm\s+)?(?:(?:trước|vào|chậm\s+nhất|là)\s+)*ngày\s+(?<d>\d{1,2})\s*/\s*0?[5-7]\s*(?:và|,|;)?\s*(?:báo\s+cáo\s+)?(?:(?:hằng|hàng|cả|cuối)\s+)?năm\s+(?:(?:trước|vào|chậm\s+nhất|là)\s+)*ngày\s+(?<e>\d{1,2})\s*/\s*(?:11|12)(?!\s*/)",
        RegexOptions.IgnoreCase
    )]
    internal static partial Regex HalfAndWholeYear();

    [GeneratedRegex(
        @"(?:(?:trước|vào|chậm\s+nhất|định\s+kỳ|là|muộn\s+nhất)\s+)*ngày\s+(?<d>\d{1,2})\s+(?:của\s+)?tháng\s+(?:cuối(?:\s+cùng)?|đầu(?:\s+tiên)?|thứ\s+\w+)\s+(?:của\s+)?(?:mỗi\s+|hằng\s+|hàng\s+)?quý(?!\s+[IV\d])",
        RegexOptions.IgnoreCase
    )]
    internal static partial Regex DayOfQuarter();

    /// <summary>"vào tháng 6 và tháng 12 hằng năm".</summary>
    [GeneratedRegex(
        @"(?:(?:vào|trong)\s+)?tháng\s+\d{1,2}\s*(?:và|,)\s*(?:tháng\s+)?\d{1,2}\s+(?:của\s+)?"
            + Each
            + @"\s+năm",
        RegexOptions.IgnoreCase
    )]
    internal static partial Regex TwoMonthsOfYear();

    /// <summary>"trước ngày 20/6 và 20/12 hằng năm": twice a year.</summary>
    [GeneratedRegex(
        @"(?:(?:trước|vào|chậm\s+nhất|định\s+kỳ)\s+)*ngày\s+(?<d>\d{1,2})\s*/\s*\d{1,2}\s+(?:và|,)\s+(?:trước\s+)?(?:ngày\s+)?(?<e>\d{1,2})\s*/\s*\d{1,2}\s+(?:của\s+)?"
            + Each
            + @"\s+năm",
        RegexOptions.IgnoreCase
    )]
    internal static partial Regex TwoDaysOfYear();

    [GeneratedRegex(
        @"(?:(?:trước|vào|chậm\s+nhất|muộn\s+nhất|định\s+kỳ|là|đến)\s+)*ngày\s+(?<d>\d{1,2})(?:\s*[/.]\s*(?<m>\d{1,2})|\s+tháng\s+(?<m>\d{1,2}))?\s+(?:của\s+)?"
            + Each
            + @"\s+(?<p>tháng|quý|năm)",
        RegexOptions.IgnoreCase
    )]
    internal static partial Regex DayOfPeriod();

    [GeneratedRegex(
        @"(?:định\s+kỳ\s+)?(?<n>\d{1,2})\s+tháng\s*(?:một|1|/)\s*(?:01\s+)?lần|(?:một|01|1)\s+lần\s*/\s*(?<p>tuần|tháng|quý|năm)|(?:định\s+kỳ\s+)(?<n>\d{1,2})\s+tháng(?!\s*(?:đầu|cuối))",
        RegexOptions.IgnoreCase
    )]
    internal static partial Regex OnceIn();

    [GeneratedRegex(
        @"(?<!kế\s+hoạch\s)(?:cuối\s+)?(?:định\s+kỳ\s+)?(?:hằng|hàng|mỗi)\s+(?<p>tuần|tháng|quý|năm)(?:\s+(?<times>một|hai|ba|\d+)\s+lần)?|(?:định\s+kỳ\s+)(?<p>tuần|tháng|quý|năm)\b(?!\s+\d)|(?<p>tuần|tháng|quý|năm)\s+(?:một|\d+)\s+lần",
        RegexOptions.IgnoreCase
    )]
    internal static partial Regex EachPeriod();

    [GeneratedRegex(
        @"(?:trước|vào|(?:chậm|muộn)\s+nhất(?:\s+(?:là|vào))?)\s+ngày\s+(?<d>\d{1,2})(?![\d/.-]*\d)(?!\s+tháng\s+\d)",
        RegexOptions.IgnoreCase
    )]
    internal static partial Regex BareDay();

    [GeneratedRegex(
        @"từ\s+(?:ngày\s+)?(?:\d{1,2}[/.]\d{1,2}(?:[/.]\d{4})?|\d{1,2}\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?)\s*(?:đến|-|–|tới)\s*(?:hết\s+)?(?:ngày\s+)?"
            + Dates.Day,
        RegexOptions.IgnoreCase
    )]
    internal static partial Regex DaySpan();

    [GeneratedRegex(
        @"(?<t>"
            + Until
            + @")(?<mid>(?:\s+(?!từ\s+ngày\b|kể\b|số\b|trước\b|chậm\b|muộn\b|đến\b|vào\b|hết\b|sau\b)[^\s,;.()]+){0,12}?)\s+(?:ngày\s+)?"
            + Dates.Day,
        RegexOptions.IgnoreCase
    )]
    internal static partial Regex ByDay();

    [GeneratedRegex(
        @"(?<t>trước|trong|đến\s+hết|hết|đến|vào|xong|cuối|đầu|hoàn\s+thành|kỳ\s+họp|chậm\s+nhất|kết\s+thúc|(?:trong|tại|vào)\s+(?:kỳ\s+|buổi\s+)?(?:sinh\s+hoạt|họp|giao\s+ban)(?:\s+(?:chi\s+bộ|định\s+kỳ|thường\s+kỳ|chuyên\s+đề)){0,2})\s+(?:trong\s+)?(?:cuối\s+)?(?:tháng\s+\d{1,2}\s*(?:,|và|-|–|đến)\s*)*tháng\s+(?<m>\d{1,2})(?:\s*[/.-]\s*(?<y>\d{4})|\s+năm\s+(?<y>\d{4})|(?<now>\s+năm\s+nay))?(?!\s*[/\d]|\s+tháng)",
        RegexOptions.IgnoreCase
    )]
    internal static partial Regex ByMonth();

    [GeneratedRegex(
        @"(?<t>trước|trong|đến\s+hết|hết|đến|vào|xong|cuối|hoàn\s+thành|ngay\s+trong|chậm\s+nhất|kết\s+thúc|kỳ\s+họp)\s+(?:trong\s+)?(?:cuối\s+)?(?:quý\s+(?:IV|I{1,3}|[1-4])\s*(?:,|và|-|–|đến)\s*)*quý\s+(?<q>IV|I{1,3}|[1-4])\b(?:\s*[/.-]\s*(?<y>\d{4})|(?:\s+năm)?\s+(?<y>\d{4}))?",
        RegexOptions.IgnoreCase
    )]
    internal static partial Regex ByQuarter();

    [GeneratedRegex(
        @"(?<t>trong|xong\s+trong|hoàn\s+thành|hết|xong|kết\s+thúc|kết\s+thúc\s+trong)\s+(?<n>\d{1,2})\s+tháng\s+đầu\s+năm(?:\s+(?<y>\d{4}))?",
        RegexOptions.IgnoreCase
    )]
    internal static partial Regex ByFirstMonths();

    [GeneratedRegex(
        @"(?:(?<t>trước|trong|đến\s+hết|hết|đến|vào|xong|hoàn\s+thành|chậm\s+nhất)\s+)?(?<c>cuối\s+)?năm\s+(?:(?<y>\d{4})|(?<now>nay))",
        RegexOptions.IgnoreCase
    )]
    internal static partial Regex ByYear();

    [GeneratedRegex(
        @"(?<!(?:chi|không|chưa|ngập|vốn|kinh\s+phí|họp|thiếu)\s)(?:thường\s+xuyên|liên\s+tục)(?!\s+năm)",
        RegexOptions.IgnoreCase
    )]
    internal static partial Regex Standing();
}
