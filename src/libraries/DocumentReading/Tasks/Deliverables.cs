using System.Text.RegularExpressions;

namespace Chutri.DocumentReading.Tasks;

/// <summary>What is to be handed in: the noun after a verb of making or sending, with its fixed compound.</summary>
internal static partial class Deliverables
{
    /// <summary>The deliverable of a task's words and its place in them, or null.</summary>
    internal static (string Name, int Start, int End)? Find(string words)
    {
        Match? best = null;
        for (var match = Made().Match(words); match.Success; match = match.NextMatch())
        {
            best = Better(match, best);
        }

        if (best is not null)
        {
            var noun = best.Groups["noun"];
            return (Capitalised(noun.Value), noun.Index, noun.Index + noun.Length);
        }

        var reports = Reports().Match(words);
        return reports.Success ? ("Báo cáo", reports.Index, reports.Index + reports.Length) : null;
    }

    /// <summary>A product of its own outranks the report that goes with it; among equals the first.</summary>
    private static Match Better(Match match, Match? best)
    {
        if (best is null)
        {
            return match;
        }

        var plain = Regex.IsMatch(best.Groups["noun"].Value, "^báo cáo", RegexOptions.IgnoreCase);
        var made = !Regex.IsMatch(match.Groups["noun"].Value, "^báo cáo", RegexOptions.IgnoreCase);
        return plain && made && best.Index > match.Index ? match : best;
    }

    private static string Capitalised(string words) =>
        char.ToUpperInvariant(words[0]) + Regex.Replace(words[1..], @"\s+", " ");

    [GeneratedRegex(
        @"\b(?:ban\s+hành|xây\s+dựng|lập|trình|gửi|nộp|hoàn\s+thiện|hoàn\s+thành|biên\s+soạn|soạn\s+thảo|phát\s+hành|có|chuẩn\s+bị|cung\s+cấp|tham\s+mưu|cụ\s+thể\s+h(?:óa|oá)\s+.{0,60}?\s(?:thành|bằng)|bằng|thành|trả|ký|công\s+bố|thể\s+lệ)\s+(?:(?:về\s+)?(?:Ban Thường vụ|Thường trực|Ban Chấp hành|Chủ tịch|UBND|Ủy ban|Uỷ ban|HĐND|Sở|Văn phòng|Ban|Đoàn)[^,;]{0,45}?\s)?(?:dự\s+thảo\s+|bản\s+)?(?<noun>(?:đề\s+cương\s+báo\s+cáo|báo\s+cáo|kế\s+hoạch|chương\s+trình\s+hành\s+động|chương\s+trình|đề\s+án|phương\s+án|tờ\s+trình|quyết\s+định|nghị\s+quyết|chỉ\s+thị|kết\s+luận|hướng\s+dẫn|quy\s+chế|quy\s+định|quy\s+trình|danh\s+sách|danh\s+mục|biên\s+bản|văn\s+bản|hồ\s+sơ|dự\s+toán|bảng\s+tổng\s+hợp|bảng\s+đối\s+chiếu|bộ\s+tiêu\s+chí|tài\s+liệu|bản\s+tin|bản\s+đăng\s+ký|đăng\s+ký|công\s+văn|sổ\s+tay|bản\s+cam\s+kết|thể\s+lệ|đề\s+cương|số\s+liệu\s+tổng\s+hợp|bản\s+đồ|thông\s+báo|quy\s+hoạch|phóng\s+sự|bản\s+kiểm\s+điểm)(?:\s+(?:giám\s+sát|đối\s+chiếu|sơ\s+kết|tổng\s+kết|giải\s+trình|rút\s+kinh\s+nghiệm|kiểm\s+điểm|tự\s+kiểm\s+tra|tự\s+đánh\s+giá|khảo\s+sát|trả\s+lời|hướng\s+dẫn|đôn\s+đốc|góp\s+ý|kiểm\s+kê|bình\s+xét|kiểm\s+tra|thanh\s+tra|phối\s+hợp|chấm\s+điểm|tóm\s+tắt|nhanh|khởi\s+kiện|thẩm\s+định|hỏi\s+-\s+đáp|chuyên\s+đề|bàn\s+giao|làm\s+việc|ứng\s+phó|khắc\s+phục|nghiệm\s+thu))?)(?!\s+(?:số\s+\d|này|nêu\s+trên))",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Made();

    [GeneratedRegex(
        @"(?<!nghe\s|đề cương\s|thời gian\s|chế độ\s|kỳ\s|tại\s|theo\s|giúp\s)\bbáo\s+cáo(?!\s+viên)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Reports();
}
