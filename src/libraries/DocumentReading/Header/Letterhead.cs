using System.Text.RegularExpressions;
using Chutri.VietnameseText;

namespace Chutri.DocumentReading.Header;

/// <summary>Which body issued it, by the letterhead: its full name with its place.</summary>
internal static partial class Letterhead
{
    internal static string? Read(IReadOnlyList<string> lines, int title, string? place, string text)
    {
        var head = new List<string>();
        var before = title < 0 ? 12 : title;
        for (var i = 0; i < Math.Min(lines.Count, before); i++)
        {
            var line = lines[i];
            if (i > 0 && RestOfMotto().IsMatch(line) && MottoOpens().IsMatch(lines[i - 1]))
            {
                continue;
            }

            if (Beside().IsMatch(line))
            {
                continue;
            }

            var isYouth =
                YouthMotto().IsMatch(line)
                && !(head.Count == 0 && i + 1 < before && OfLevel().IsMatch(lines[i + 1]));
            if (isYouth || Stop().IsMatch(line))
            {
                // On a page read line by line the motto of the right side stands between the bodies of the left.
                if (head.Count > 0 && !isYouth && !Motto().IsMatch(line))
                {
                    break;
                }

                continue;
            }

            if (line.Any(char.IsLetter) && !line.Any(char.IsLower))
            {
                head.Add(line.Trim(' ', '*'));
            }
            else if (head.Count > 0)
            {
                break;
            }
        }

        var bodies = Bodies(head);
        if (bodies.Count == 0)
        {
            return null;
        }

        if (Joint(bodies, lines, title, text) is { } joint)
        {
            return joint;
        }

        var own = UnitCase.Of(bodies[^1], text);
        var above = bodies.Count > 1 ? UnitCase.Of(bodies[^2], text) : null;
        return above is not null && Inserted(own, above) is { } inserted ? inserted
            : HasPlace(own) ? own
            : Placed(own, above, place);
    }

    /// <summary>"Hội Nông dân Việt Nam" over "Ban Chấp hành tỉnh Sơn La": the committee of the association there.</summary>
    private static string? Inserted(string own, string above)
    {
        var committee = CommitteeOfLevel().Match(own);
        if (!committee.Success || !Association().IsMatch(above))
        {
            return null;
        }

        var association = above.StartsWith("Mặt trận", StringComparison.OrdinalIgnoreCase)
            ? above
            : Regex.Replace(above, @"\s+Việt Nam$", "", RegexOptions.IgnoreCase);
        return $"{committee.Groups["c"].Value} {association} {own[committee.Length..]}";
    }

    /// <summary>The short forms that letterheads use, written out.</summary>
    internal static string WrittenOut(string body)
    {
        foreach (var (brief, full) in ShortForms)
        {
            body = Regex.Replace(
                body,
                $@"(?<!\p{{L}}){brief}(?!\p{{L}})",
                full,
                RegexOptions.IgnoreCase
            );
        }

        return body;
    }

    private static readonly (string Brief, string Full)[] ShortForms =
    [
        ("UBMTTQ", "Ủy ban Mặt trận Tổ quốc"),
        ("UBND", "Ủy ban nhân dân"),
        ("HĐND", "Hội đồng nhân dân"),
        ("MTTQ", "Mặt trận Tổ quốc"),
        ("LĐLĐ", "Liên đoàn Lao động"),
        ("LHPN", "Liên hiệp Phụ nữ"),
        ("BCH", "Ban Chấp hành"),
        ("BTV", "Ban Thường vụ"),
        ("UBKT", "Ủy ban Kiểm tra"),
        ("ĐBQH", "đại biểu Quốc hội"),
        ("CĐCS", "Công đoàn cơ sở"),
        ("KCN", "khu công nghiệp"),
    ];

    /// <summary>"Ban Thường vụ Huyện ủy" of the letterhead "Huyện ủy Tam Nông" is that of Tam Nông.</summary>
    internal static string WithPlace(string body, string? letterhead)
    {
        if (letterhead is null || HasPlace(body))
        {
            return body;
        }

        var words = letterhead.Split(' ');
        for (var take = words.Length - 1; take > 0; take--)
        {
            var start = string.Join(' ', words[..take]);
            var at = Folding
                .FoldKeepingMarks(body)
                .EndsWith(Folding.FoldKeepingMarks(start), StringComparison.Ordinal);
            if (at && !CommitteeWord().IsMatch(words[take]))
            {
                var rest = string.Join(' ', words[take..]);
                return body.Contains(rest, StringComparison.OrdinalIgnoreCase)
                    ? body
                    : $"{body} {rest}";
            }
        }

        var place = PlaceOf().Match(letterhead);
        if (!place.Success)
        {
            return body;
        }

        var level = Folding.FoldKeepingMarks(place.Groups["level"].Value);
        var ends = EndsAtLevel(body, level);
        var party = PartyCommittee().IsMatch(body);
        return ends || party ? body + " " + place.Groups["name"].Value : body + " " + place.Value;
    }

    /// <summary>Lines that belong together: a body and its place are often parted ("ỦY BAN NHÂN DÂN" / "TỈNH …").</summary>
    private static List<string> Bodies(List<string> head)
    {
        var bodies = new List<string>();
        foreach (var line in head)
        {
            var goesOn =
                bodies.Count > 0
                && (
                    Continuation().IsMatch(line)
                    || Unfinished().IsMatch(bodies[^1])
                    || !Begins().IsMatch(line)
                );
            if (goesOn)
            {
                bodies[^1] += " " + line;
            }
            else
            {
                bodies.Add(line);
            }
        }

        return bodies;
    }

    private static bool HasPlace(string body) => PlaceOf().IsMatch(body) || Central().IsMatch(body);

    private static string Placed(string own, string? above, string? place)
    {
        if (above is null)
        {
            return own;
        }

        var of = PlaceOf().Match(above);
        if (of.Success && EndsAtLevel(own, of.Groups["level"].Value))
        {
            return own + " " + of.Groups["name"].Value;
        }

        if (
            PartyCommittee().IsMatch(above)
            || OwnOffice().IsMatch(own)
            || Council().IsMatch(above) && OfCouncil().IsMatch(own)
        )
        {
            return own + " " + Expanded(above);
        }

        return of.Success && !OfNamedBody().IsMatch(own) ? own + " " + of.Value : own;
    }

    /// <summary>"Đảng bộ tỉnh" ends at the level of "tỉnh Quảng Trị" and of "Tỉnh ủy Quảng Trị".</summary>
    private static bool EndsAtLevel(string body, string level)
    {
        var folded = Folding.FoldKeepingMarks(level);
        var plain = folded.EndsWith(" ủy", StringComparison.Ordinal) ? folded[..^3] : folded;
        var own = Folding.FoldKeepingMarks(body);
        return own.EndsWith(" " + plain, StringComparison.Ordinal)
            || own.EndsWith(" " + folded, StringComparison.Ordinal);
    }

    private static string Expanded(string body) =>
        Regex.Replace(body, @"^UBND\b", "Ủy ban nhân dân");

    [GeneratedRegex(
        @"^(?:Số|SỐ)\s*:?\s*\d|CỘNG\s+H|ĐẢNG\s+CỘNG\s+SẢN|^Độc\s+lập|^\*+$|^[-_=*—\s]+$|^V/v|ngày\s+\d"
    )]
    private static partial Regex Stop();

    [GeneratedRegex(@"^(?:CỘNG\s+HÒA|CỘNG\s+HOÀ|ĐẢNG\s+CỘNG\s+SẢN|Độc\s+lập)")]
    private static partial Regex Motto();

    [GeneratedRegex(
        @"^(?:TỈNH|THÀNH\s+PHỐ|TP|HUYỆN|QUẬN|XÃ|PHƯỜNG|THỊ\s+XÃ|THỊ\s+TRẤN|ĐẶC\s+KHU)\s+(?!ỦY|UỶ|ĐOÀN)|^(?:VIỆT\s+NAM|VÀ\s)"
    )]
    private static partial Regex Continuation();

    [GeneratedRegex(@"(?:\sVÀ|\sNGÀNH|,|\sCÁC)$")]
    private static partial Regex Unfinished();

    [GeneratedRegex(
        @"^(?!HỘI\s+AN$|TRƯỜNG$|BỘ$|NHÀ$|HỘI$|BAN$|CHI$|CÔNG$|TỔ$|BÁO$)(?:ỦY\s+BAN|UỶ\s+BAN|UBND|HĐND|HỘI|SỞ|BAN|PHÒNG|VĂN\s+PHÒNG|THANH\s+TRA|CÔNG|LIÊN\s+ĐOÀN|TỔNG|ĐẢNG|TỈNH\s+(?:ỦY|UỶ|ĐOÀN)|HUYỆN\s+(?:ỦY|UỶ|ĐOÀN)|THÀNH\s+(?:ỦY|UỶ|ĐOÀN)|QUẬN\s+(?:ỦY|UỶ|ĐOÀN)|THỊ\s+(?:ỦY|UỶ)|CHI|BỘ|CỤC|TRUNG\s+TÂM|TRƯỜNG|VIỆN|TÒA|ĐOÀN|MẶT\s+TRẬN|BCH|LĐLĐ|KHO\s+BẠC|BẢO\s+HIỂM|BỆNH\s+VIỆN|TẬP\s+ĐOÀN|NGÂN\s+HÀNG|THƯỜNG\s+TRỰC|THỦ\s+TƯỚNG|CHÍNH\s+PHỦ|QUỐC\s+HỘI|CHỦ\s+TỊCH|XÃ\s+ĐOÀN|PHƯỜNG\s+ĐOÀN|HẠT|TRẠM|ĐỘI|ĐỒN|BƯU\s+ĐIỆN|CẢNG(?:\s+VỤ)?|PHÂN|VƯỜN|KHU|TỔ|BẢO\s+TÀNG|THƯ\s+VIỆN|ỦY\s+BAN|THUẾ|HẢI\s+QUAN|HỌC\s+VIỆN|ĐẠI\s+HỌC|NHÀ|QUỸ|LIÊN\s+(?:MINH|HIỆP)|KHỐI|CỤM|TIỂU\s+BAN|BÁO|ĐÀI|THI\s+HÀNH\s+ÁN|KIỂM\s+TOÁN|HỢP\s+TÁC\s+XÃ|XÍ\s+NGHIỆP|CĐCS|HTX|BQL|BQLDA|VKSND|TAND|CLB)(?:\s|$)"
    )]
    private static partial Regex Begins();

    [GeneratedRegex(
        @"(?<level>[Tt]ỉnh|[Tt]hành phố|[Tt]p\.?|[Hh]uyện|[Qq]uận|[Xx]ã|[Pp]hường|[Tt]hị xã|[Tt]hị trấn|[Đđ]ặc khu|[Tt]ỉnh đoàn|[Hh]uyện đoàn|[Tt]hành đoàn|[Tt]ỉnh [ủu][ỷy]|[Hh]uyện [ủu][ỷy]|[Tt]hành [ủu][ỷy]|[Qq]uận [ủu][ỷy]|[Tt]hị [ủu][ỷy]|(?:Tỉnh|Huyện|Thành|Quận|Thị) (?:ủy|uỷ))\s+(?<name>(?!ủy|uỷ|đoàn)(?:[\p{Lu}][\w]*|\d+)(?:[\s-]+[\p{Lu}]\w*)*)$"
    )]
    private static partial Regex PlaceOf();

    [GeneratedRegex(@"^(?:ủy|uỷ)$", RegexOptions.IgnoreCase)]
    private static partial Regex CommitteeWord();

    [GeneratedRegex(@"Việt Nam$|Trung ương$|Chính phủ$")]
    private static partial Regex Central();

    [GeneratedRegex(@"(?:Tỉnh|Huyện|Thành|Quận|Thị|Đảng)\s+(?:ủy|uỷ)", RegexOptions.IgnoreCase)]
    private static partial Regex PartyCommittee();

    [GeneratedRegex(
        @"^(?:Văn phòng|Ủy ban Kiểm tra|Uỷ ban Kiểm tra|Ban Thường vụ|Ban Chấp hành|Ban Thường trực|Thường trực|Ban Tổ chức|Ban Tuyên giáo|Ban Dân vận|Ban Nội chính|Ban Xây dựng Đảng)"
    )]
    private static partial Regex OwnOffice();

    /// <summary>Stamps and notes that stand beside a letterhead.</summary>
    [GeneratedRegex(
        @"^(?:(?:THƯỢNG\s+)?KHẨN|H(?:ỎA|OẢ)\s+TỐC.*|DỰ\s+THẢO.*|BẢN\s+SAO.*|LƯU\s+HÀNH\s+NỘI\s+BỘ|TÀI\s+LIỆU.*|XEM\s+XONG\s+TRẢ\s+LẠI)$"
    )]
    private static partial Regex Beside();

    [GeneratedRegex(
        @"^ĐOÀN\s+(?:TNCS|THANH\s+NIÊN\s+CỘNG\s+SẢN)\s+HỒ\s+CHÍ\s+MINH\s*$|^ĐOÀN\s+THANH\s+NIÊN\s*$"
    )]
    private static partial Regex YouthMotto();

    [GeneratedRegex(
        @"^(?:(?:BAN\s+CHẤP\s+HÀNH|BCH|BAN\s+THƯỜNG\s+VỤ)\s+)?(?:TỈNH|THÀNH\s+PHỐ|XÃ|PHƯỜNG|ĐẶC\s+KHU|HUYỆN|QUẬN)\s+(?!ĐOÀN|ỦY|UỶ)"
    )]
    private static partial Regex OfLevel();

    [GeneratedRegex(
        @"^(?<c>(?:Ban Chấp hành|BCH|Ban Thường vụ|BTV|Ban Thường trực|Ủy ban|Uỷ ban))\s+(?=(?:tỉnh|thành phố|xã|phường|đặc khu|huyện|quận|thị xã)\s)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex CommitteeOfLevel();

    [GeneratedRegex(
        @"^(?:Hội|Mặt trận|Đoàn|Công đoàn)\s.*(?:Việt Nam|Hồ Chí Minh)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Association();

    [GeneratedRegex(@"^(?:Hội đồng nhân dân|HĐND)\s", RegexOptions.IgnoreCase)]
    private static partial Regex Council();

    [GeneratedRegex(@"^(?:Ban|Thường trực|Văn phòng)(?:\s|$)", RegexOptions.IgnoreCase)]
    private static partial Regex OfCouncil();

    /// <summary>The motto of the state, broken over two lines.</summary>
    [GeneratedRegex(@"^(?:CỘNG\s+H(?:ÒA|OÀ)|ĐẢNG\s+CỘNG|ĐẢNG\s*$)(?!.*VIỆT\s+NAM)")]
    private static partial Regex MottoOpens();

    [GeneratedRegex(
        @"^(?:(?:(?:(?:XÃ\s+)?HỘI\s+)?CHỦ\s+)?NGHĨA\s+|(?:CỘNG\s+)?SẢN\s+)?VIỆT\s+NAM$"
    )]
    private static partial Regex RestOfMotto();
}
