using System.Text.RegularExpressions;
using Chutri.DocumentReading.Language;
using Chutri.DocumentReading.Layout;
using Chutri.DocumentReading.Outline;

namespace Chutri.DocumentReading.People;

/// <summary>Who is named with a post, in running text and under the signature?</summary>
internal sealed partial class PersonReader(
    Manuscript manuscript,
    UnitNames units,
    string? letterhead
)
{
    private readonly Dictionary<string, Found> _people = [];
    private readonly PostWords _posts = new(manuscript.Text, units, letterhead);

    internal static List<NamedPerson> Read(
        Manuscript manuscript,
        IReadOnlyList<OutlineItem> outline,
        UnitNames units,
        string? letterhead
    )
    {
        var reader = new PersonReader(manuscript, units, letterhead);
        reader.ReadProse();
        reader.ReadTables();
        reader.ReadSignature(outline);
        return
        [
            .. reader
                ._people.Values.Where(p => p.Posts.Count > 0)
                .OrderBy(p => p.Start)
                .Select(p => new NamedPerson(p.Name, p.Posts, p.Start, p.End)),
        ];
    }

    /// <summary>The name under the signature of the document, or null.</summary>
    internal static string? Signer(Manuscript manuscript, IReadOnlyList<OutlineItem> outline) =>
        Signature.Find(manuscript, outline)?.Name;

    private void ReadProse()
    {
        var text = manuscript.Text;
        for (var match = NameThenPosts().Match(text); match.Success; match = match.NextMatch())
        {
            var name = match.Groups["name"].Value;
            var title = Honorific().Match(name).Length;
            name = name[title..];
            if (!IsName(name))
            {
                continue;
            }

            var posts = _posts.After(match.Index + match.Length);
            Add(name, match.Groups["name"].Index + title, posts);
        }

        for (var match = PostsThenNames().Match(text); match.Success; match = match.NextMatch())
        {
            foreach (Capture name in match.Groups["name"].Captures)
            {
                if (IsName(name.Value))
                {
                    var (post, unit) = (match.Groups["post"], match.Groups["unit"]);
                    Add(
                        name.Value,
                        name.Index,
                        match.Value.StartsWith("các", StringComparison.OrdinalIgnoreCase)
                            ? _posts.Before(post.Value, unit.Value)
                            : _posts.UpTo(post.Index, unit.Index + unit.Length)
                    );
                }
            }
        }

        for (var match = NameAnywhere().Match(text); match.Success; match = match.NextMatch())
        {
            var name = match.Groups["name"];
            if (PostBeforeName.LooksLikeName(name.Value) && IsName(name.Value))
            {
                Add(name.Value, name.Index, _posts.After(match.Index + match.Length));
            }
        }

        foreach (var named in PostBeforeName.In(text))
        {
            Add(named.Name, named.NameStart, _posts.UpTo(named.PostStart, named.PostEnd));
        }
    }

    private void ReadTables()
    {
        foreach (var (name, start, post, unit) in TablePeople.In(manuscript))
        {
            Add(name, start, _posts.InCells(post, unit));
        }
    }

    private void ReadSignature(IReadOnlyList<OutlineItem> outline)
    {
        foreach (var signed in Signature.All(manuscript, outline))
        {
            var unit = letterhead is null ? null : units.Expand(letterhead);
            Add(signed.Name, signed.Start, [new NamedPost(signed.Post, unit)]);
        }
    }

    private void Add(string name, int start, List<NamedPost> posts)
    {
        if (posts.Count == 0)
        {
            return;
        }

        if (!_people.TryGetValue(name, out var known))
        {
            _people[name] = known = new Found(name, start, start + name.Length);
        }

        foreach (var post in posts)
        {
            if (
                !known.Posts.Exists(p =>
                    p.Title.Equals(post.Title, StringComparison.OrdinalIgnoreCase)
                    && SameUnit(p.Unit, post.Unit)
                )
            )
            {
                known.Posts.Add(post);
            }
        }
    }

    /// <summary>"Sở Nội vụ" and "Sở Nội vụ tỉnh …" are the same unit, once more fully.</summary>
    private static bool SameUnit(string? a, string? b) =>
        a is null
        || b is null
        || a.StartsWith(b, StringComparison.OrdinalIgnoreCase)
        || b.StartsWith(a, StringComparison.OrdinalIgnoreCase);

    internal static bool IsName(string name) =>
        name.Split(' ').Length is >= 2 and <= 6 && !NotNames().IsMatch(name);

    private sealed record Found(string Name, int Start, int End)
    {
        internal List<NamedPost> Posts { get; } = [];
    }

    internal const string Name =
        @"(?<name>\p{Lu}(?:['’]\p{Lu})?\p{Ll}*(?:[ ]\p{Lu}(?:['’]\p{Lu})?\p{Ll}*){1,5})";

    [GeneratedRegex(
        @"(?:(?<=[;:,.)]\s|^|\n|(?:^|\n|\s)[-–+•*]\s|[Đđ]ồng chí:?\s|[Ôô]ng:?\s|[Bb]à:?\s|anh\s|chị\s|TS\.?\s|[Tt]iến sĩ\s|[Đđ]ại tá\s|[Tt]hượng tá\s|[Tt]rung tá\s|[Tt]hiếu tá\s|[Tt]hiếu tướng\s|ThS\.?\s|BS\.?\s|[Bb]ác sĩ\s|[Tt]hạc sĩ\s|[Kk]ỹ sư\s|[Ll]uật sư\s|[Gg]iáo sư\s|[Đđ]/c:?\s|[Tt]hiếu úy\s|[Tt]rung úy\s|[Tt]hượng úy\s|[Cc]ô\s|[Tt]hầy\s|[Nn]hà giáo\s|CK\s?I{1,2}\.?\s|BSCK\s?I{1,2}\.?\s|PGS\.?\s?TS\.?\s|[Đđ]ại úy\s|[Tt]rung tướng\s|[Tt]hượng tọa\s|[Hh]òa thượng\s|[Đđ]ại đức\s|[Nn]i sư\s|[Ll]inh mục\s|[Mm]ục sư\s|do\s|và\s|có\s|với\s|cùng\s|là\s|gồm\s))"
            + Name
            + @"\s*(?:,|\s[-–—]|\()\s*(?=(?:nguyên\s+)?(?:Phó|phó|Bí thư|bí thư|Chủ tịch|chủ tịch|Giám đốc|giám đốc|Trưởng|trưởng|Chánh|chánh|Ủy viên|Uỷ viên|ủy viên|Tổng|Viện trưởng|viện trưởng|Hiệu trưởng|hiệu trưởng|Tỉnh ủy viên|Tỉnh uỷ viên|Thành ủy viên|Thành uỷ viên|Huyện ủy viên|Quận ủy viên|Chỉ huy|chỉ huy|Chuyên viên|chuyên viên|Quản đốc|quản đốc|Điều phối|điều phối|Bộ trưởng|Thứ trưởng|Cục trưởng|Vụ trưởng|Kế toán|kế toán|Thủ tướng|Thư ký|thư ký|Đội trưởng|Tổ trưởng|Thường trực|thường trực|Phụ trách|Chi cục trưởng|Đảng ủy viên|Đại diện|Chính ủy|Thanh tra viên|Trạm trưởng|Trạm phó|Hạt trưởng|Đồn trưởng|Trung đoàn trưởng|Tiểu đoàn trưởng|Chi hội trưởng|Tổ phó|Quyền|Q\.|công chức|Công chức|viên chức|Viên chức|Thành viên|thành viên|Tham mưu trưởng|Chính trị viên|Chủ nhiệm|Cán bộ|cán bộ|Nhân viên|công nhân|Công nhân))"
    )]
    private static partial Regex NameThenPosts();

    /// <summary>"Thẩm phán Lê Thị Nhàn, Phó …": behind a word that is neither a level nor a kind of unit.</summary>
    [GeneratedRegex(
        @"(?<=(?<!\p{L})(?!(?:tỉnh|xã|phường|phố|huyện|quận|khu|thôn|bản|ấp|ủy|uỷ|đoàn|học|viện|đường|trường|ty|sở|sơ|niên|bộ)\s)\p{Ll}+[ ])"
            + Name
            + @"\s*(?:,|\s[-–—]|\()\s*(?=(?:nguyên\s+)?(?:Phó|Bí thư|Chủ tịch|Giám đốc|Trưởng|Chánh|Ủy viên|Uỷ viên|Tổng|Viện trưởng|Hiệu trưởng|Chi cục trưởng|Cục trưởng|Chủ nhiệm|Chuyên viên|Kế toán|Đội trưởng|Tổ trưởng|Trạm trưởng)\s)"
    )]
    private static partial Regex NameAnywhere();

    /// <summary>Where the line opens with it, it looks like the first word of the name.</summary>
    [GeneratedRegex(
        @"^(?:(?:Giao|Mời|Cử)\s+)?(?:Ông|Bà|Anh|Chị|Thầy|Cô|Cụ)\s+(?=\p{Lu}[\p{L}'’]*\s)"
    )]
    private static partial Regex Honorific();

    [GeneratedRegex(
        @"(?:[Cc]ác\s+(?:đồng chí\s+|ông,?\s+bà:?\s+)?(?<post>(?:Phó\s+)?(?:Chủ tịch|Bí thư|Giám đốc|Trưởng ban|Chánh Văn phòng|Viện trưởng|Hiệu trưởng|Tổng Giám đốc|Trưởng phòng)(?:\s+Thường trực)?)\s+(?<unit>[^,;.:()\n]{3,70}?)\s*:?\s+"
            + Name
            + @"(?:,\s*"
            + Name
            + @")*(?:\s+và\s+"
            + Name
            + @")?|(?<post>(?:Phó\s+)?(?:Chủ tịch|Bí thư|Giám đốc|Trưởng ban|Chánh Văn phòng|Viện trưởng|Hiệu trưởng|Trưởng phòng)(?:\s+Thường trực)?)\s+(?<unit>[^,;.:()\n]{3,60}?),?\s+(?:đồng chí\s+|ông\s+|bà\s+)"
            + Name
            + @")(?=[\s,.;)]|$)"
    )]
    private static partial Regex PostsThenNames();

    [GeneratedRegex(
        @"^(?:Ủy|Uỷ|Ban|Sở|Phòng|Tỉnh|Thành|Huyện|Đảng|Công|Liên|Hội|Văn phòng|Việt Nam|Nghị|Chỉ|Kế|Quyết|Trung|Bộ|Thông|Báo|Tổ|Trưởng|Phó|Chủ tịch|Giám|Bí thư|Viện|Cục|Chánh|Tổng|Mặt trận|Nhà|Hà Nội|Thủ đô|Luật|Cổng|Thường|Căn|Thực|Dự|Theo|Tại|Ngày|Đối|Phát|Ngoài|Nơi|Như)(?:\s|$)"
    )]
    private static partial Regex NotNames();
}
