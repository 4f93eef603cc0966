using System.Text.RegularExpressions;

namespace Chutri.DocumentReading.People;

/// <summary>"Bí thư Huyện ủy Năm Căn Nguyễn Chí Tâm": where does the unit end and the name begin, with no word between them?</summary>
internal static partial class PostBeforeName
{
    private const int FewestSyllables = 3;
    private const int MostSyllables = 5;

    // Family names are a closed class; those that are common words of place names besides ("Châu", "Kim", "Sơn") are left out.
    private static readonly HashSet<string> FamilyNames =
    [
        .. (
            "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đoàn Vương Trịnh Trương Đinh Lâm Phùng Mai Tô "
            + "Hà Tạ Lương Lưu Cao Chu Thái Tống Triệu Nghiêm Thạch Quách La Lại Nông Hứa Tăng Kiều Diệp Từ Văn Trầm Doãn Khuất Khổng Mạc Tiêu "
            + "Bạch Phí Ninh Ông Thân Lò Cầm Quàng Lường Giàng Sùng Vàng Thào Mùa Hạng Ma Bế Hầu Lục Tòng Vi Lữ Đồng Đàm Viên Giáp Nhâm Danh "
            + "Nhữ Ngụy Âu Cù Cung Điểu Y Siu Rơ Ksor Đậu Thiều Phó Liêu Vừ Lù Tráng Bàn Chẩu Quan Hoa Khúc Mẫn Ứng Tôn Sầm Lô"
        ).Split(' '),
    ];

    /// <summary>"Phan Thanh Liêm" and not "Lâm Đồng": a family name with at least two words behind it.</summary>
    internal static bool LooksLikeName(string words) =>
        words.Split(' ') is { Length: >= FewestSyllables } parts && FamilyNames.Contains(parts[0]);

    internal readonly record struct Named(int PostStart, int PostEnd, int NameStart, string Name);

    /// <summary>Each post that is followed, after its unit, by the name of who holds it.</summary>
    internal static IEnumerable<Named> In(string text)
    {
        for (var match = Minister().Match(text); match.Success; match = match.NextMatch())
        {
            var (post, name) = (match.Groups["post"], match.Groups["name"]);
            if (LooksLikeName(name.Value))
            {
                yield return new(post.Index, post.Index + post.Length, name.Index, name.Value);
            }
        }

        for (var match = Posts().Match(text); match.Success; match = match.NextMatch())
        {
            var run = match.Groups["run"];
            if (NameIn(run.Value, match.Groups["unit"].Value) is { } name)
            {
                var start = run.Index + run.Length - name.Length;
                yield return new(
                    match.Groups["post"].Index,
                    match.Groups["rank"].Length > 0 ? match.Groups["rank"].Index : start,
                    start,
                    name
                );
            }
        }
    }

    private static string? NameIn(string run, string unit)
    {
        var words = run.Split(' ');
        var at = StartOfName(words);
        if (at < 0)
        {
            return null;
        }

        var name = string.Join(' ', words[at..]);
        return
            name.StartsWith("Hồ Chí Minh", StringComparison.Ordinal)
            || (at == 0 && NamedAfterPeople().IsMatch(unit))
            ? null
            : name;
    }

    /// <summary>The family name with "Thị" or "Văn" behind it, otherwise the last that leaves a whole name.</summary>
    private static int StartOfName(string[] words)
    {
        var last = -1;
        for (
            var i = Math.Max(0, words.Length - MostSyllables);
            i <= words.Length - FewestSyllables;
            i++
        )
        {
            if (!FamilyNames.Contains(words[i]) || (i > 0 && words[i - 1] is "Thị" or "Văn"))
            {
                continue;
            }

            if (words[i + 1] is "Thị" or "Văn")
            {
                return i;
            }

            // "Nguyễn Trần Minh Anh" has two family names, where no place stands before them.
            last = i == 1 && last == 0 ? 0 : i;
        }

        return last;
    }

    [GeneratedRegex(
        @"(?<!\p{L})(?<post>(?:(?:[Pp]hó|Quyền)[ ])?(?:[Bb]í thư|[Cc]hủ tịch|[Cc]hủ nhiệm|Tổng Giám đốc|[Gg]iám đốc|Viện trưởng|Hiệu trưởng|Cục trưởng|Chi cục trưởng|Vụ trưởng|Bộ trưởng|Thứ trưởng|Chỉ huy trưởng|Đội trưởng|Tổ trưởng|Chánh (?:Văn phòng|Thanh tra|án)|Thủ tướng|Trạm trưởng|Hạt trưởng|Đồn trưởng|[Tt]rưởng (?:[Bb]an|[Pp]hòng|[Kk]hoa|[Đđ]oàn|Công an))(?:[ ][Tt]hường trực)?)[ ](?<unit>[\p{L}\d&-]+(?:[ ][\p{L}\d&-]+){0,15}?)(?:[ ]|(?<rank>,[ ](?:(?:PGS|GS|TS|ThS|BS|BSCK|CK)[IV]*\.?[ ]?)+))(?<run>\p{Lu}[\p{L}']*(?:[ ]\p{Lu}[\p{L}']*){2,9})(?![\p{L}'])(?![ ]\p{Lu})"
    )]
    private static partial Regex Posts();

    /// <summary>Schools, hospitals and wards bear the names of people.</summary>
    [GeneratedRegex(
        @"(?:Trường|THPT|THCS|[Tt]iểu học|[Mm]ầm non|Bệnh viện|Học viện|Đại học|Công ty|Nhà|[Pp]hường|đường|phố)(?:\s[\p{Ll}\s]*)?$"
    )]
    private static partial Regex NamedAfterPeople();

    /// <summary>There is one government: these posts need no unit.</summary>
    [GeneratedRegex(
        @"(?<!\p{L})(?<post>(?:Phó[ ])?Thủ tướng|Tổng Bí thư|Chủ tịch nước)[ ](?<name>\p{Lu}\p{Ll}*(?:[ ]\p{Lu}\p{Ll}*){2,4})(?![\p{L}])"
    )]
    private static partial Regex Minister();
}
