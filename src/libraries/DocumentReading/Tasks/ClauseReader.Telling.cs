using System.Text.RegularExpressions;
using Chutri.DocumentReading.Language;
using Chutri.DocumentReading.Layout;

namespace Chutri.DocumentReading.Tasks;

// Words that tell, forbid or close: nothing is asked by them.
internal sealed partial class ClauseReader
{
    [GeneratedRegex(
        @"chịu\s+trách\s+nhiệm\s+thi\s+hành|(?:được\s+)?sử\s+dụng\s+con\s+dấu|(?:cơ\s+quan|đơn\s+vị|địa\s+phương|cá\s+nhân|tập\s+thể|nơi)\s+nào\b|(?:quan\s+tâm|nghiêm\s+túc)(?:\s+(?:phối\s+hợp|triển\s+khai|tổ\s+chức|chỉ\s+đạo))*,?\s*(?:nghiêm\s+túc\s+)?(?:(?:triển\s+khai|tổ\s+chức)\s+)?(?:thực\s+hiện|phối\s+hợp)[^,;]{0,45}$|ban\s+hành\s+kèm\s+theo|thông\s+báo\s+(?:đến|để|tới)\s.{0,60}\bbiết\b|có\s+hiệu\s+lực|chịu\s+trách\s+nhiệm\s+trước|làm\s+việc\s+theo\s+(?:chế\s+độ|nguyên\s+tắc)|như\s+sau\s*:?$|thông\s+báo\s+ý\s+kiến\s+kết\s+luận|để\s+các\s+cơ\s+quan.{0,30}biết|^(?:Tuy nhiên|Nguyên nhân|Qua |Mục đích|Thẩm quyền|Kết quả thực hiện|Theo số liệu|Đến nay|Kinh phí thực hiện|Kinh phí hoạt động|Trường hợp)",
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

    /// <summary>"… làm Tổ phó", "… tham gia Tổ công tác": who belongs to a body, or what a named person does at a meeting, gives no work.</summary>
    private bool TakesAPlace(Words words, Stretch place, int verb, List<FoundDeadline> deadlines) =>
        deadlines.Count == 0
        && text[words[verb].Start..place.End] is var said
        && (
            TakesARole().IsMatch(said)
            || HoldsAMeeting().IsMatch(said)
            || NamesAPerson().IsMatch(text[place.Start..place.End]) && IsPresent().IsMatch(said)
        );

    [GeneratedRegex(
        @"^(?:làm|là|giữ\s+(?:chức(?:\s+vụ)?|vai\s+trò)|tham\s+gia(?:\s+(?:làm|là|với\s+(?:tư\s+cách|vai\s+trò)(?:\s+là)?))?)\s+(?:quyền\s+)?(?:đồng\s+)?(?:phó\s+)?(?:trưởng\s+(?:ban|đoàn|tiểu\s+ban|nhóm)|(?:tổ|nhóm|đoàn)\s+trưởng|(?:tổ|nhóm|đoàn)\s+phó|(?:các\s+)?thành\s+viên|(?:các\s+)?[uủ][ỷy]\s+viên|thư\s+ký|chủ\s+tịch\s+hội\s+đồng)\b(?:[^,;:]{0,70}|,\s*(?:đồng\s+chí|ông|bà)\s.{0,120}\slàm\s[^,;:]{3,60})[.;]?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex TakesARole();

    [GeneratedRegex(
        @"^(?:cùng\s+)?(?:(?:tham\s+)?dự|phát\s+biểu|chủ\s+trì\s+(?:hội\s+nghị|buổi\s+làm\s+việc|cuộc\s+họp|buổi\s+lễ))[.;]?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex HoldsAMeeting();

    [GeneratedRegex(
        @"^(?:(?:Giao|Mời|Cử|Đề nghị)\s+)?(?:(?:[Cc]ác\s+)?[Đđ]ồng chí:?|[Ôô]ng|[Bb]à|(?:Đại|Thượng|Trung|Thiếu)\s(?:tá|úy|uý|tướng)|Bác sĩ|Kỹ sư|Luật sư|TS\.?|ThS\.?)\s+\p{Lu}[\p{L}'’]*(?:\s\p{Lu}[\p{L}'’]*){1,5}\s*[,(–-]"
    )]
    private static partial Regex NamesAPerson();

    [GeneratedRegex(
        @"^(?:(?:cùng\s+)?(?:tham\s+)?dự\b|phát\s+biểu|chủ\s+trì(?:\s+(?:hội\s+nghị|buổi|cuộc|phiên|kỳ\s+họp)|[.;]?$)|kết\s+luận|khai\s+mạc|bế\s+mạc|trao\s+(?:quà|tặng)|tham\s+gia\s+(?:Tổ|Ban|Hội\s+đồng|Đoàn)\b[^,;:]{0,70}[.;]?$)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex IsPresent();

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
