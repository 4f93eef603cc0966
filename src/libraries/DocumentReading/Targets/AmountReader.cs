using System.Globalization;
using System.Text.RegularExpressions;
using Chutri.DocumentReading.Layout;

namespace Chutri.DocumentReading.Targets;

/// <summary>How much of what does one piece of a sentence aim at?</summary>
internal static partial class AmountReader
{
    /// <param name="measure">Of the piece before; a piece that names none goes on with it.</param>
    /// <param name="goals">It stands in a part that sets goals, so that a bare number is one.</param>
    internal static NumericTarget? Of(
        Stretch part,
        string piece,
        int? year,
        ref string? measure,
        bool goals
    )
    {
        if (year is not { } due || NotGoals().IsMatch(piece))
        {
            return null;
        }

        var amount = Amounts()
            .Matches(piece)
            .Where(m => !IsPartOfYear(piece, m) && !Aside(piece, m) && !Qualifies(piece, m))
            .Select(m => (Match: m, Weight: Weight(piece, m)))
            .Where(m => m.Weight > 0 || goals)
            .OrderByDescending(m => m.Weight)
            .ThenBy(m => m.Match.Index)
            .FirstOrDefault();
        if (amount.Match is not { } found || Value(found.Groups["v"].Value) is not { } value)
        {
            return null;
        }

        var comparator = ComparatorWords.Of(piece, found);
        var own = Measure(piece, found);
        measure = own.Length > 3 ? own : measure ?? own;
        var unit = found.Groups["u"].Value.Trim();
        return new NumericTarget(
            part.Start,
            part.End,
            measure,
            comparator,
            value,
            unit.Length == 0 ? "%" : unit,
            due
        );
    }

    private static int Weight(string piece, Match amount)
    {
        var weight = amount.Groups["u"].Value.StartsWith('%') ? 2 : 0;
        return weight + (ComparatorWords.IsCompared(piece, amount) ? 3 : 0);
    }

    private static bool Aside(string piece, Match amount)
    {
        var open = piece.LastIndexOf('(', amount.Index);
        var close = open < 0 ? -1 : piece.IndexOf(')', open);
        return open >= 0
            && close > amount.Index
            && !piece[open..close].Contains('%', StringComparison.Ordinal);
    }

    /// <summary>"doanh nghiệp từ 25 lao động trở lên": which enterprises, not how many are aimed at.</summary>
    private static bool Qualifies(string piece, Match amount) =>
        !amount.Groups["u"].Value.StartsWith('%')
        && Qualified().IsMatch(piece[..amount.Index])
        && piece[(amount.Index + amount.Length)..]
            .TrimStart()
            .StartsWith("trở lên", StringComparison.Ordinal);

    private static bool IsPartOfYear(string piece, Match amount)
    {
        var before = piece[..amount.Index].TrimEnd();
        return YearBefore().IsMatch(before)
            || DatePart()
                .IsMatch(
                    piece[
                        Math.Max(0, amount.Index - 1)..Math.Min(
                            piece.Length,
                            amount.Index + amount.Length + 1
                        )
                    ]
                );
    }

    private static decimal? Value(string digits)
    {
        var plain =
            digits.Contains(',')
                ? digits.Replace(".", "", StringComparison.Ordinal).Replace(',', '.')
            : Thousands().IsMatch(digits) ? digits.Replace(".", "", StringComparison.Ordinal)
            : digits;
        return decimal.TryParse(
            plain,
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var value
        )
            ? value
            : null;
    }

    private static string Measure(string piece, Match amount)
    {
        var before = MeasureNoise()
            .Replace(piece[..amount.Index], " ")
            .Trim(' ', ',', '(', '-', ':');
        before = OnlyTime().IsMatch(before) ? "" : before;
        var after = piece[(amount.Index + amount.Length)..].Trim(' ', ',', ')', '.');
        after = MeasureNoise().Replace(after, " ").Trim(' ', ',');
        return VietnameseText.Folding.WithSingleSpaces(
            before.Length >= 8 || after.Length == 0 ? before : after
        );
    }

    [GeneratedRegex(
        @"(?<![\d/.,-])(?<v>\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)(?:\s*%?\s*(?<range>-|–|đến)\s*(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?(?!\d|/))?\s*(?<u>%|(?:nghìn|triệu|tỷ)\s+đồng|giờ\s+làm\s+việc|ngày\s+làm\s+việc|điểm\s+phần\s+trăm|phút|giờ|ngày|bậc|điểm|người|đoàn\s+viên|lao\s+động|lớp|dự\s+án|sáng\s+kiến|cơ\s+sở|công\s+đoàn\s+cơ\s+sở|doanh\s+nghiệp|hộ|(?:km|ha|m)(?!\p{L})|tấn|căn|nhà|công\s+trình|mô\s+hình|cuộc|đơn\s+vị|xã|phường|trường|giường|lượt|tỉnh|cán\s+bộ|đảng\s+viên|sản\s+phẩm|hợp\s+tác\s+xã|suất|bản|bài|buổi|\p{L}+)(?![\d/])"
    )]
    internal static partial Regex Amounts();

    [GeneratedRegex(
        @"dự\s+báo|kinh\s+phí|(?<!(?:thỏa|thoả|quy|công|hiệp|khế)\s+)\bước\s+|dự\s+kiến|nguồn\s+lực|tổng\s+mức|^\W*(?:mỗi\s+\p{L}+\s+|tổng\s+)?trị\s+giá",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex NotGoals();

    [GeneratedRegex(@"(?:năm|tháng|quý|ngày|giai\s+đoạn|Điều|số|[/–-])$", RegexOptions.IgnoreCase)]
    private static partial Regex YearBefore();

    [GeneratedRegex(
        @"(?:doanh\s+nghiệp|đơn\s+vị|cơ\s+quan|hộ|nơi|cơ\s+sở|dự\s+án|người)\s+(?:có\s+|sử\s+dụng\s+)?từ\s*$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Qualified();

    [GeneratedRegex(@"\d/|/\d|^\.\d")]
    private static partial Regex DatePart();

    /// <summary>"Trong dịp Tết 100 % thôn …": when, not what.</summary>
    [GeneratedRegex(
        @"^(?:riêng\s+)?(?:trong|vào|nhân|dịp|đến|cuối|đầu|hằng|hàng|mỗi|trước|sau)\b[^,:]{0,40}$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex OnlyTime();

    [GeneratedRegex(@"^\d{1,3}(?:\.\d{3})+$")]
    private static partial Regex Thousands();

    [GeneratedRegex(
        @"(?:phấn\s+đấu|trong|đến\s+hết|đến|vào|cũng|ngay)?\s*(?:ngày\s+\d{1,2}/\d{1,2}/\d{4}|năm\s+20\d{2})|^riêng\b|phấn\s+đấu|tối\s+thiểu|ít\s+nhất|không\s+(?:quá|dưới|ít\s+hơn|vượt\s+quá)|tối\s+đa|trở\s+lên|\bđạt\b|\btừ\s*$|\btrên\s*$|\bdưới\s*$|\bvượt\s*$|(?:\b(?:thấp|nhỏ|ít|kém|cao|lớn)\s+)?\bhơn\s*$|\bcó\s*$|giảm\s+(?:còn|xuống)|\blên\s*$|\bgấp\s*$|\bkhoảng\s*$|,\s*(?:mỗi\s+\p{L}+\s+)?trị\s+giá.*$|\s+so\s+với(?:\s+(?:cùng\s+kỳ|năm\s+20\d{2}))?\s*$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex MeasureNoise();
}
