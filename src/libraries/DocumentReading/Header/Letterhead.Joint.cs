using System.Text.RegularExpressions;

namespace Chutri.DocumentReading.Header;

// A document that two bodies issue together names both.
internal static partial class Letterhead
{
    /// <summary>"SỞ Y TẾ - SỞ GIÁO DỤC VÀ ĐÀO TẠO", or one below the other over a joint plan; null where one body issues it.</summary>
    private static string? Joint(
        List<string> bodies,
        IReadOnlyList<string> lines,
        int title,
        string text
    )
    {
        var together = Between().Split(bodies[^1]);
        if (together.Length > 1)
        {
            return string.Join(" - ", together.Select(body => UnitCase.Of(body, text)));
        }

        var jointly =
            title >= 0 && JointTitle().IsMatch(lines[title])
            || lines.Take(title < 0 ? 12 : title).Any(line => JointNumber().IsMatch(line));
        return jointly && bodies.Count > 1 && !IsAbove().IsMatch(bodies[^2])
            ? $"{UnitCase.Of(bodies[^2], text)} - {UnitCase.Of(bodies[^1], text)}"
            : null;
    }

    /// <summary>Schools, hospitals and companies have names of their own; the place over them is not theirs.</summary>
    [GeneratedRegex(
        @"^(?:Đảng (?:ủy|uỷ)|Chi bộ)\s+(?:Trường|Công ty|Tổng công ty|Bệnh viện|Học viện|Đại học|Tập đoàn|Ngân hàng)\s",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex OfNamedBody();

    /// <summary>A dash between two bodies, not one inside a name ("VĂN HÓA - XÃ HỘI").</summary>
    [GeneratedRegex(
        @"\s+[-–]\s+(?=(?:SỞ|CÔNG\s+AN|BAN|HỘI\s+(?!NHẬP)|LIÊN\s+ĐOÀN|ĐOÀN|CỤC|CHI\s+CỤC|TÒA\s+ÁN|VIỆN|BỘ\s+CHỈ\s+HUY|BẢO\s+HIỂM|ỦY\s+BAN|UBND|NGÂN\s+HÀNG|TỈNH\s+ĐOÀN|PHÒNG|TRƯỜNG|BƯU\s+ĐIỆN|TRUNG\s+TÂM)\s)"
    )]
    private static partial Regex Between();

    [GeneratedRegex(@"LIÊN\s+(?:TỊCH|NGÀNH)|PHỐI\s+HỢP", RegexOptions.IgnoreCase)]
    private static partial Regex JointTitle();

    [GeneratedRegex(
        @"^Số\s*:?\s*\d+\s*[/-]\s*(?:KHLT|KHPH|CTPH|QCPH|TTLT|NQLT|HDLN|HDLT|KHLN|CTLT)\b"
    )]
    private static partial Regex JointNumber();

    /// <summary>A body over the one that issues the document, not beside it.</summary>
    [GeneratedRegex(
        @"^(?:UBND|(?:ỦY|UỶ)\s+BAN\s+NHÂN\s+DÂN|ĐẢNG\s+BỘ|TỈNH\s+(?:ỦY|UỶ)|BỘ\s|TỔNG\s|CHÍNH\s+PHỦ|QUỐC\s+HỘI)"
    )]
    private static partial Regex IsAbove();
}
