using System.Text.RegularExpressions;

namespace Chutri.DocumentReading.Language;

/// <summary>Posts that a sentence names without the body they belong to.</summary>
internal static partial class Posts
{
    /// <summary>"Phó Chủ tịch" is nobody in particular; "Chủ tịch Công đoàn ngành Y tế" stands for that union.</summary>
    internal static bool IsBare(string name) => Bare().IsMatch(name);

    [GeneratedRegex(
        @"^(?:(?:đồng\s+chí|ông|bà|quyền)\s+)*(?:phó\s+)?(?:tổng\s+)?(?:chủ\s+tịch|bí\s+thư|giám\s+đốc|trưởng\s+(?:ban|phòng|đoàn)|hiệu\s+trưởng|chủ\s+nhiệm)(?:\s+thường\s+trực)?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Bare();
}
