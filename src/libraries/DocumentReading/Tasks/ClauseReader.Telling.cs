using System.Text.RegularExpressions;
using Chutri.DocumentReading.Language;

namespace Chutri.DocumentReading.Tasks;

// Words that tell, forbid or close: nothing is asked by them.
internal sealed partial class ClauseReader
{
    [GeneratedRegex(
        @"chịu\s+trách\s+nhiệm\s+thi\s+hành|(?:cơ\s+quan|đơn\s+vị|địa\s+phương|cá\s+nhân|tập\s+thể|nơi)\s+nào\b|(?:quan\s+tâm|nghiêm\s+túc)(?:\s+(?:phối\s+hợp|triển\s+khai|tổ\s+chức|chỉ\s+đạo))*,?\s*(?:nghiêm\s+túc\s+)?(?:(?:triển\s+khai|tổ\s+chức)\s+)?(?:thực\s+hiện|phối\s+hợp)[^,;]{0,45}$|ban\s+hành\s+kèm\s+theo|thông\s+báo\s+(?:đến|để|tới)\s.{0,60}\bbiết\b|có\s+hiệu\s+lực|chịu\s+trách\s+nhiệm\s+trước|làm\s+việc\s+theo\s+(?:chế\s+độ|nguyên\s+tắc)|như\s+sau\s*:?$|thông\s+báo\s+ý\s+kiến\s+kết\s+luận|để\s+các\s+cơ\s+quan.{0,30}biết|^(?:Tuy nhiên|Nguyên nhân|Qua |Mục đích|Thẩm quyền|Kết quả thực hiện|Theo số liệu|Đến nay|Kinh phí thực hiện|Kinh phí hoạt động|Trường hợp)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Formula();

    /// <summary>"Nếu có vướng mắc, các đơn vị phản ánh …", "dự kiến …": asks nothing, unless it only qualifies dated work told before it.</summary>
    private static bool InPassing(Words words, string raw, List<FoundDeadline> deadlines)
    {
        if (Passing().Match(raw) is not { Success: true } passing)
        {
            return false;
        }

        var dated = deadlines.Exists(d =>
            d.Deadline is Deadline.By or Deadline.Every { Day: not null }
        );
        if (!dated || words.SaysAny(0, "nếu", "khi", "trong", "quá trình", "trường hợp"))
        {
            return true;
        }

        for (var i = 0; i < words.Count && words[i].Start < words.Place.Start + passing.Index; i++)
        {
            if (ActionVerbs.BeginsAt(words, i, mayBeCapital: i == 0))
            {
                return false;
            }
        }

        return true;
    }

    [GeneratedRegex(
        @"(?:nếu|có(?!\s+(?:trách\s+nhiệm|văn\s+bản|báo\s+cáo|kế\s+hoạch|biện\s+pháp|giải\s+pháp|hoàn\s+cảnh|đời\s+sống|điều\s+kiện))|khi|gặp|phát\s+sinh).{0,40}(?:vướng\s+mắc|(?<!hoàn\s+cảnh\s+(?:gia\s+đình\s+)?(?:đặc\s+biệt\s+)?)khó\s+khăn|phát\s+sinh).{0,120}(?:phản\s+ánh|liên\s+hệ|báo\s+cáo|trao\s+đổi)|dự\s+kiến",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Passing();

    [GeneratedRegex(
        @"\bbị\s+(?:xem xét|xử lý|trừ|phê bình|kỷ luật|kiểm điểm|thu hồi)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Punished();

    /// <summary>"Báo cáo gửi về Sở …" tells where a paper goes that was asked for before.</summary>
    [GeneratedRegex(
        @"^(?:báo\s+cáo|văn\s+bản|hồ\s+sơ|kết\s+quả)\s+(?:gửi|được|xin\s+gửi|bằng\s+văn\s+bản\s+gửi)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex ToldOfPapers();

    [GeneratedRegex(@"\bđã\b|đến\s+nay|\bbị\b|được\s+thực\s+hiện\s+bằng|vừa\s+qua")]
    private static partial Regex PastWords();
}
