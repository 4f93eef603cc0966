using System.Text.RegularExpressions;
using Chutri.DocumentReading.Layout;
using Chutri.DocumentReading.Outline;

namespace Chutri.DocumentReading.People;

/// <summary>A name under a signature, with the post above it.</summary>
internal sealed partial record Signature(string Name, string Post, int Start)
{
    internal static Signature? Find(Manuscript manuscript, IReadOnlyList<OutlineItem> outline) =>
        All(manuscript, outline).FirstOrDefault();

    internal static IEnumerable<Signature> All(
        Manuscript manuscript,
        IReadOnlyList<OutlineItem> outline
    )
    {
        string? post = null;
        foreach (var item in outline.Where(i => i.Kind is ProvisionKind.ClosingPart))
        {
            var line = manuscript.Words(item.Place).Trim();
            if (PostLine().IsMatch(line) && !OnBehalf().IsMatch(line))
            {
                post = line;
                continue;
            }

            if (
                post is not null
                && NameLine().IsMatch(line)
                && PersonReader.IsName(WithoutRank(line))
            )
            {
                var name = WithoutRank(line);
                yield return new Signature(
                    name,
                    Written(post),
                    item.Place.Start + line.IndexOf(name, StringComparison.Ordinal)
                );
                post = null;
            }
        }
    }

    private static string WithoutRank(string line) => Rank().Replace(line, "");

    private static string Written(string post)
    {
        var words = Regex
            .Replace(OnBehalfOpener().Replace(post, ""), @"\s+", " ")
            .Trim()
            .ToLowerInvariant();
        words = Regex.Replace(words, @"\bchánh văn phòng", "Chánh Văn phòng");
        words = Regex.Replace(words, @"\bthường trực", "Thường trực");
        words = Regex.Replace(
            words,
            @"^phó \p{Ll}",
            m => "Phó " + char.ToUpperInvariant(m.Value[^1])
        );
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    [GeneratedRegex(
        @"^(?:K/?T\.?\s*|TL\.?\s*|T/L\.?\s*|TUQ\.?\s*|Q\.\s*)?(?:PHÓ|CHỦ|BÍ|GIÁM|TRƯỞNG|CHÁNH|TỔNG|VIỆN|HIỆU|CỤC|CHI\s+CỤC|ỦY\s+VIÊN|UỶ\s+VIÊN|CHỈ\s+HUY|THƯ\s+KÝ|CHỦ\s+TỌA|CHỦ\s+TRÌ|QUYỀN|BỘ|THỦ|THỨ|Chủ tịch|Phó|Bí thư|Giám đốc|Thư ký|Chủ trì|Chủ tọa)[\p{L}\s]{0,50}$"
    )]
    private static partial Regex PostLine();

    [GeneratedRegex(@"^(?:TM\.?|T/M\.?|K/?T\.?|TL\.?|T/L\.?|TUQ\.?)\s")]
    private static partial Regex OnBehalf();

    [GeneratedRegex(@"^(?:TM\.?|T/M\.?|K/?T\.?|TL\.?|T/L\.?|TUQ\.?|Q\.)\s*")]
    private static partial Regex OnBehalfOpener();

    [GeneratedRegex(
        @"^(?:(?:TS|ThS|PGS|GS|BS|KS|BSCKI{1,2}|Bác sĩ|Kỹ sư|Luật sư|(?:Đại|Thượng|Trung|Thiếu)\s(?:tá|tướng|úy|uý))\.?\s*)*[\p{Lu}][\p{Ll}]*(?:\s[\p{Lu}][\p{Ll}]*){1,5}$"
    )]
    private static partial Regex NameLine();

    [GeneratedRegex(
        @"^(?:(?:TS|ThS|PGS|GS|BS|KS|BSCKI{1,2}|Bác sĩ|Kỹ sư|Luật sư|(?:Đại|Thượng|Trung|Thiếu)\s(?:tá|tướng|úy|uý))\.?\s*)+"
    )]
    private static partial Regex Rank();
}
