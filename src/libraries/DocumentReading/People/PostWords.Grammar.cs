using System.Text.RegularExpressions;

namespace Chutri.DocumentReading.People;

// The words by which posts, their units and their ends are known.
internal sealed partial class PostWords
{
    [GeneratedRegex(
        @"\s*[,;]\s*|\s+kiêm\s+(?:nhiệm\s+)?|\s+và\s+(?=(?:Phó|Bí thư|Chủ tịch|Giám đốc))|\s+[-–]\s+(?=(?:Phó\s+)?(?:Trưởng [đĐ]oàn\s+(?:giám sát|kiểm tra|công tác|thanh tra|khảo sát)|Chủ tịch|Bí thư|Giám đốc|Tổ trưởng|Tổ phó|Trưởng (?:ban|Ban|đoàn|Đoàn|tiểu ban|Tiểu ban)(?:\s+[Tt]hường trực)?(?:[,;.]|\s*$)|Thành viên|Ủy viên|Uỷ viên|Thư ký|Chủ tịch Hội đồng|Phó Chủ tịch Hội đồng))"
    )]
    private static partial Regex Separator();

    [GeneratedRegex(
        @"(?<!\bQ)\.|[\n\t“]|;(?!\s*(?:\p{Lu}\w+ (?:ủy|uỷ) viên|Chủ tịch|Phó|Bí thư|Ủy viên|Uỷ viên|Trưởng|Giám đốc))|\s(?:chủ trì|quán triệt|phát biểu|nhấn mạnh|cho biết|khẳng định|là người|cùng (?:gần|hơn|các|đại|toàn|đông|nhiều|lãnh đạo|bà con)|trực tiếp|đã|kết luận|yêu cầu|đề nghị|trình bày|thông tin|dự(?!\s+(?:khuyết|án|toán))\b|kể|giữ chức|và các|và đại|và lãnh đạo|và toàn thể|làm (?:[Tt]rưởng|[Tt]ổ|[Pp]hó|[Tt]hư|[Tt]hành viên|[Đđ]oàn)|tham dự|đồng chủ|(?<!Ban\s)điều hành|(?<!Ban\s)chỉ đạo(?=\s+\p{Lu})|(?:và|cùng|với) (?:các )?(?:đồng chí|ông|bà|anh|chị)\s|báo cáo|là\s)|:\s|,\s*(?:cùng|và|kể)\s"
    )]
    private static partial Regex Stop();

    [GeneratedRegex(
        @"(?:[Tt]hành lập|[Kk]iện toàn|[Bb]ổ sung thành viên|[Tt]hay thế thành viên)\s+(?<body>(?:Tổ|Ban|Đoàn|Hội đồng|Tiểu ban|Nhóm)\s)"
    )]
    private static partial Regex Founding();

    [GeneratedRegex(@"\p{Lu}\p{Ll}*[ ]\p{Lu}\p{Ll}*\s*$")]
    private static partial Regex EndsInName();

    /// <summary>"Q. Giám đốc": who acts as one.</summary>
    [GeneratedRegex(@"^Q\.\s*(?=\p{Lu})")]
    private static partial Regex Acting();

    /// <summary>A place in a body, said after the post: no part of the name of a unit.</summary>
    [GeneratedRegex(
        @"^(?:(?:làm\s+|là\s+)?(?:thành viên|ủy viên|uỷ viên|tổ phó|tổ trưởng|thư ký|(?:phó\s+)?trưởng (?:ban|đoàn))(?:\s+thường trực)?)(?:\s|$)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex PlaceInBody();

    /// <summary>"Đảng ủy Công ty …": the committee inside a body, whose own head leads the body.</summary>
    [GeneratedRegex(
        @"^(?:Đảng (?:ủy|uỷ)|Chi bộ|Công đoàn|Hội đồng (?:quản trị|thành viên|trường))\s+(?=(?:Công ty|Tổng công ty|Tập đoàn|Trường|Viện|Bệnh viện|Sở|Cục|Chi cục|Trung tâm|Ngân hàng|Học viện|Đại học)\s)"
    )]
    private static partial Regex InnerCommittee();

    [GeneratedRegex(@"(?:Giám đốc|Hiệu trưởng|Viện trưởng|Cục trưởng|Chi cục trưởng)$")]
    private static partial Regex HeadOfBody();

    [GeneratedRegex(@"^(?:và|nguyên|hiện là|kiêm)\s+")]
    private static partial Regex And();

    [GeneratedRegex(
        @"^(?<t>(?:(?:Phó|Quyền)\s+)?(?:Bí thư|Chủ tịch|Chủ nhiệm|Tổng Giám đốc|Giám đốc|Viện trưởng|Hiệu trưởng|Chỉ huy trưởng|Chỉ huy|Cục trưởng|Chi cục trưởng|Vụ trưởng|Quản đốc|Tổng Biên tập|Tổng biên tập|Tổng Thư ký|Tổng thư ký|Thủ tướng|Hạt trưởng|Đồn trưởng|Tiểu đoàn trưởng|Trung đoàn trưởng|Chi hội trưởng|Trạm phó|Chủ nhiệm|Chánh Thanh tra|Chánh thanh tra|Chánh án|Chánh Văn phòng|Chánh văn phòng|Đội trưởng|Tổ trưởng|Tổ phó|Kế toán trưởng|Thủ trưởng|Viện phó|Thư ký|Trạm trưởng|Chính ủy|Chính uỷ|Chính trị viên phó|Chính trị viên|Tham mưu trưởng)(?:\s+(?:Thường trực|thường trực|Đảng đoàn|Đảng ủy(?=\s*$)|Thứ nhất|điều hành|phụ trách))?|(?:(?:Phó|Quyền)\s+)?[Tt]rưởng\s+(?:ban|Ban|phòng|Phòng|khoa|Khoa|đoàn|Đoàn|Công an|tiểu ban|Tiểu ban|bộ phận|Bộ phận|Văn phòng|văn phòng|thôn|ấp|bản|khu phố|khu dân cư|khu|khóm|làng|buôn|xóm)(?:\s+(?:Thường trực|thường trực|chuyên trách|phụ trách))?|(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng)\s+(?:ủy|uỷ)\s+viên|[ỦUủu][yỷ]\s+viên\s+(?:(?:dự\s+khuyết\s+)?(?:(?:Ban\s+Chấp hành|BCH)\s+)?Trung ương(?:\s+Đảng)?|Bộ\s+Chính trị|Ban\s+Bí thư|Ban\s+Thường vụ|Ban\s+Chấp hành|Đoàn\s+Chủ tịch|Thường trực|Ban\s+Thường trực|UBKT|ban chấp hành|ban thường vụ)|[ỦUủu][yỷ]\s+viên(?=\s+(?:UBND|Ủy ban|Uỷ ban|UBKT|UBMTTQ|Hội đồng|Ban Chỉ đạo|Ban chỉ đạo|Ban Pháp chế|Ban Kinh tế|Ban Văn hóa))|[Cc]huyên viên(?:\s+chính|\s+cao cấp)?|[Cc]ông chức|[Kk]ế toán|[Tt]hành viên(?=\s+(?:Tổ|Ban|Hội đồng|Đoàn))|Điều phối viên|[Cc]ông nhân|[Nn]hân viên|[Tt]hanh tra viên|[Bb]ộ trưởng|[Tt]hứ trưởng|[Cc]án bộ|[Bb]í thư|[Cc]hủ tịch|[Gg]iám đốc|[Pp]hó\s+(?:bí thư|chủ tịch|giám đốc|trưởng ban|trưởng phòng|viện trưởng|hiệu trưởng|chánh văn phòng|tổng giám đốc)|[Hh]iệu trưởng|[Vv]iện trưởng)(?=\s|$)"
    )]
    private static partial Regex Title();

    [GeneratedRegex(
        @"^(?:Phó\s+)?(?:Trưởng\s+(?<k>đoàn|ban)|(?<k>Tổ)\s+trưởng|(?<k>Tổ)\s+phó)(?:\s+(?:thường trực|chuyên trách))?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex OfBody();

    [GeneratedRegex(@"^(?<c>Tỉnh|Thành|Huyện|Quận|Thị|Đảng)\s+(?<u>ủy|uỷ)\s+viên$")]
    private static partial Regex MemberOf();

    [GeneratedRegex(
        @"^(?<p>(?:Phó\s+)?(?:[Tt]rưởng|Chánh))\s+(?<k>[Bb]an|[Pp]hòng|[Kk]hoa|[Đđ]oàn|[Vv]ăn phòng|Công an|[Tt]hanh tra|[Tt]iểu ban|[Bb]ộ phận|thôn|ấp|bản|khu phố|khu dân cư|khu|khóm|làng|buôn|xóm)(?<s>\s+(?:[Tt]hường trực|chuyên trách|phụ trách))?$"
    )]
    private static partial Regex Head();

    [GeneratedRegex(@"^(?:Ban|Phòng|Văn phòng|Đoàn|Khoa|Công an|Thanh tra|Tiểu ban|Bộ phận)\s")]
    private static partial Regex SameKind();

    [GeneratedRegex(@"(?:[Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Qq]uận|[Tt]hị xã|ủy|uỷ|[Xx]ã|[Pp]hường)$")]
    private static partial Regex EndsAtLevel();

    [GeneratedRegex(@"(?:Tỉnh|Thành phố|Huyện|Quận)$")]
    private static partial Regex LevelWord();

    [GeneratedRegex(@"\s*\([^()]{2,40}\)")]
    private static partial Regex ShortForm();

    [GeneratedRegex(
        @"làm\s+(?<r>[Tt]ổ trưởng|[Tt]ổ phó|[Tt]rưởng [Đđ]oàn|[Pp]hó [Tt]rưởng [Đđ]oàn|[Đđ]oàn trưởng|[Tt]rưởng ban|[Pp]hó [Tt]rưởng ban|[Tt]hư ký|[Tt]hành viên)"
    )]
    private static partial Regex Role();

    [GeneratedRegex(
        @"(?:Tổ|Đoàn|Ban|Tiểu ban)\s+(?:công tác|kiểm tra|giám sát|[\p{L}]+)(?:\s+[\p{L}]+){0,4}?(?:\s+số)?\s+\d+"
    )]
    private static partial Regex Team();

    [GeneratedRegex(
        @"^(?:nguyên\s+)?(?:(?:Phó|phó|Quyền|Tổng|Chánh|Trưởng|trưởng|Giám|Chủ|Bí|Ủy|Uỷ|Ban|Thường|Đại|Thành|Cán|Chuyên|Hội|Thủ)\s)\p{L}[^,;.:]{2,80}$"
    )]
    private static partial Regex OtherPost();
}
