using System.Text.RegularExpressions;

namespace Chutri.DocumentReading.Outline;

/// <summary>The word in the middle of the first page that says what a document is.</summary>
internal static partial class TitleWords
{
    internal static bool IsTitle(string line) => TypeOf(line) is not null;

    /// <summary>The kind that a line in capitals names ("KẾ HOẠCH", "KẾT LUẬN CỦA THƯỜNG TRỰC …"), or null.</summary>
    internal static DocumentType? TypeOf(string line)
    {
        var match = Title().Match(line.Trim());
        if (!match.Success)
        {
            return null;
        }

        return Regex.Replace(match.Groups["w"].Value, @"\s+", " ") switch
        {
            "CHỈ THỊ" => DocumentType.Directive,
            "NGHỊ QUYẾT" => DocumentType.Resolution,
            "KẾ HOẠCH" or "CHƯƠNG TRÌNH" or "PHƯƠNG ÁN" or "ĐỀ ÁN" => DocumentType.Plan,
            "QUYẾT ĐỊNH" => DocumentType.Decision,
            "KẾT LUẬN" => DocumentType.Conclusion,
            "THÔNG BÁO" => DocumentType.Notice,
            "BÁO CÁO" => DocumentType.Report,
            "HƯỚNG DẪN" => DocumentType.Guidance,
            "BIÊN BẢN" => DocumentType.Minutes,
            "CÔNG ĐIỆN" or "GIẤY MỜI" or "THƯ MỜI" => DocumentType.OfficialLetter,
            "TỜ TRÌNH" => DocumentType.Submission,
            _ => DocumentType.Regulation,
        };
    }

    [GeneratedRegex(
        @"^(?<w>CHỈ\s+THỊ|NGHỊ\s+QUYẾT|KẾ\s+HOẠCH|CHƯƠNG\s+TRÌNH|QUYẾT\s+ĐỊNH|KẾT\s+LUẬN|THÔNG\s+BÁO|BÁO\s+CÁO|HƯỚNG\s+DẪN|BIÊN\s+BẢN|TỜ\s+TRÌNH|CÔNG\s+ĐIỆN|GIẤY\s+MỜI|THƯ\s+MỜI|PHƯƠNG\s+ÁN|ĐỀ\s+ÁN|QUY\s+CHẾ|QUY\s+ĐỊNH)(?:\s+[\p{Lu}\s,\-–0-9/]+)?$"
    )]
    private static partial Regex Title();
}
