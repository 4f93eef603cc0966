using System.Text;
using System.Text.RegularExpressions;
using Chutri.VietnameseText;

namespace Chutri.DocumentReading.Header;

/// <summary>Writes a name set in capitals as it stands in running text.</summary>
internal static partial class UnitCase
{
    private static readonly (string Plain, string Written)[] Names =
    [
        ("ủy ban nhân dân", "Ủy ban nhân dân"),
        ("uỷ ban nhân dân", "Uỷ ban nhân dân"),
        ("ubnd", "UBND"),
        ("hđnd", "HĐND"),
        ("hội đồng nhân dân", "Hội đồng nhân dân"),
        ("ủy ban mặt trận tổ quốc việt nam", "Ủy ban Mặt trận Tổ quốc Việt Nam"),
        ("ủy ban kiểm tra", "Ủy ban Kiểm tra"),
        ("uỷ ban kiểm tra", "Uỷ ban Kiểm tra"),
        ("tổng liên đoàn lao động việt nam", "Tổng Liên đoàn Lao động Việt Nam"),
        ("liên đoàn lao động", "Liên đoàn Lao động"),
        ("lđlđ", "LĐLĐ"),
        ("công đoàn", "Công đoàn"),
        ("ban thường vụ", "Ban Thường vụ"),
        ("ban chấp hành", "Ban Chấp hành"),
        ("ban tuyên giáo", "Ban Tuyên giáo"),
        ("ban tổ chức", "Ban Tổ chức"),
        ("ban dân vận", "Ban Dân vận"),
        ("thường trực", "Thường trực"),
        ("văn phòng", "Văn phòng"),
        ("đảng bộ", "Đảng bộ"),
        ("đảng ủy", "Đảng ủy"),
        ("đảng uỷ", "Đảng uỷ"),
        ("chi bộ", "Chi bộ"),
        ("chủ tịch", "Chủ tịch"),
        ("giám đốc", "Giám đốc"),
        ("tỉnh ủy", "Tỉnh ủy"),
        ("tỉnh uỷ", "Tỉnh uỷ"),
        ("huyện ủy", "Huyện ủy"),
        ("huyện uỷ", "Huyện uỷ"),
        ("thành ủy", "Thành ủy"),
        ("thành uỷ", "Thành uỷ"),
        ("quận ủy", "Quận ủy"),
        ("quận uỷ", "Quận uỷ"),
        ("thị ủy", "Thị ủy"),
        ("thị uỷ", "Thị uỷ"),
        ("kế hoạch và đầu tư", "Kế hoạch và Đầu tư"),
        ("giáo dục và đào tạo", "Giáo dục và Đào tạo"),
        ("nông nghiệp và phát triển nông thôn", "Nông nghiệp và Phát triển nông thôn"),
        ("nông nghiệp và môi trường", "Nông nghiệp và Môi trường"),
        ("tài nguyên và môi trường", "Tài nguyên và Môi trường"),
        ("thông tin và truyền thông", "Thông tin và Truyền thông"),
        ("khoa học và công nghệ", "Khoa học và Công nghệ"),
        ("lao động - thương binh và xã hội", "Lao động - Thương binh và Xã hội"),
        ("văn hóa, thể thao và du lịch", "Văn hóa, Thể thao và Du lịch"),
        ("nội vụ", "Nội vụ"),
        ("tài chính", "Tài chính"),
        ("tư pháp", "Tư pháp"),
        ("y tế", "Y tế"),
        ("xây dựng", "Xây dựng"),
        ("công thương", "Công Thương"),
        ("giao thông vận tải", "Giao thông vận tải"),
        ("ngoại vụ", "Ngoại vụ"),
        ("dân tộc và tôn giáo", "Dân tộc và Tôn giáo"),
        ("tncs", "TNCS"),
        ("mttq", "MTTQ"),
        ("hồ chí minh", "Hồ Chí Minh"),
        ("việt nam", "Việt Nam"),
        ("hội liên hiệp phụ nữ", "Hội Liên hiệp Phụ nữ"),
        ("hội nông dân", "Hội Nông dân"),
        ("hội cựu chiến binh", "Hội Cựu chiến binh"),
        ("mặt trận tổ quốc", "Mặt trận Tổ quốc"),
        ("ban thường trực", "Ban Thường trực"),
        ("ban quản lý", "Ban Quản lý"),
        ("ban chỉ đạo", "Ban Chỉ đạo"),
        ("ban chỉ huy", "Ban Chỉ huy"),
        ("hành chính công", "hành chính công"),
        ("văn hóa - xã hội", "Văn hóa - Xã hội"),
        ("kinh tế, hạ tầng và đô thị", "Kinh tế, Hạ tầng và Đô thị"),
        ("quốc hội", "Quốc hội"),
        ("chính phủ", "Chính phủ"),
        ("quân sự", "Quân sự"),
    ];

    internal static string Of(string capitals, string text)
    {
        if (capitals.Any(char.IsLower))
        {
            return capitals;
        }

        var lower = Folding.WithSingleSpaces(capitals.ToLowerInvariant());
        if (AsInText(lower, text) is { } written)
        {
            return written;
        }

        foreach (var (plain, name) in Names)
        {
            lower = Regex.Replace(lower, @"(?<![\p{L}])" + plain + @"(?![\p{L}])", name);
        }

        lower = PlaceName()
            .Replace(lower, m => m.Groups["level"].Value + Capitalised(m.Groups["name"].Value));
        return char.ToUpperInvariant(lower[0]) + lower[1..];
    }

    private static string? AsInText(string lower, string text)
    {
        for (
            var at = text.IndexOf(lower, StringComparison.OrdinalIgnoreCase);
            at >= 0;
            at = text.IndexOf(lower, at + 1, StringComparison.OrdinalIgnoreCase)
        )
        {
            var found = text.Substring(at, lower.Length);
            if (found.Any(char.IsLower) && char.IsUpper(found[0]))
            {
                return found;
            }
        }

        return null;
    }

    private static string Capitalised(string words)
    {
        var built = new StringBuilder(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            built.Append(
                i == 0 || !char.IsLetter(words[i - 1]) ? char.ToUpperInvariant(words[i]) : words[i]
            );
        }

        return built.ToString();
    }

    [GeneratedRegex(
        @"(?<level>(?:^|\s)(?:tỉnh|thành phố|huyện|quận|xã|phường|thị xã|thị trấn|(?:Tỉnh|Huyện|Thành|Quận|Thị) (?:ủy|uỷ))\s+)(?<name>(?!ủy|uỷ|đoàn)[\p{Ll}\d\s-]+)$"
    )]
    private static partial Regex PlaceName();
}
