using System.Text.RegularExpressions;
using Chutri.VietnameseText;

namespace Chutri.DocumentReading.Header;

/// <summary>Which body issued it, by the letterhead: its full name with its place.</summary>
internal static partial class Letterhead
{
    internal static string? Read(IReadOnlyList<string> lines, int title, string? place, string text)
    {
        var head = new List<string>();
        foreach (var line in lines.Take(title < 0 ? 12 : title))
        {
            if (Stop().IsMatch(line))
            {
                // On a page read line by line the motto of the right side stands between the bodies of the left.
                if (head.Count > 0 && !Motto().IsMatch(line))
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

        var own = UnitCase.Of(bodies[^1], text);
        var above = bodies.Count > 1 ? UnitCase.Of(bodies[^2], text) : null;
        return HasPlace(own) ? own : Placed(own, above, place);
    }

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
                    || Unfinished().IsMatch(bodies[^1]) && !NextBody().IsMatch(line)
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

        if (PartyCommittee().IsMatch(above) || OwnOffice().IsMatch(own))
        {
            return own + " " + Expanded(above);
        }

        return of.Success ? own + " " + of.Value : own;
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
        @"^(?:TỈNH|THÀNH\s+PHỐ|TP|HUYỆN|QUẬN|XÃ|PHƯỜNG|THỊ\s+XÃ|THỊ\s+TRẤN)\s+(?!ỦY|UỶ|ĐOÀN)|^(?:VIỆT\s+NAM|VÀ\s)"
    )]
    private static partial Regex Continuation();

    /// <summary>After "ĐẢNG BỘ KHỐI DOANH NGHIỆP TỈNH" no place follows but the body below it.</summary>
    [GeneratedRegex(
        @"^(?:ĐẢNG\s+(?:ỦY|UỶ|BỘ)|SỞ|PHÒNG|BỆNH\s+VIỆN|TRUNG\s+TÂM|TRƯỜNG|CÔNG\s+(?:TY|ĐOÀN|AN)|LIÊN\s+ĐOÀN|LĐLĐ)\s"
    )]
    private static partial Regex NextBody();

    [GeneratedRegex(@"(?:\sVÀ|\sTHÀNH\s+PHỐ|\sTỈNH|\sHUYỆN|\sQUẬN|\sNGÀNH|,|\sCÁC|\sPHƯỜNG|\sXÃ)$")]
    private static partial Regex Unfinished();

    [GeneratedRegex(
        @"^(?:ỦY\s+BAN|UỶ\s+BAN|UBND|HĐND|HỘI|SỞ|BAN|PHÒNG|VĂN\s+PHÒNG|THANH\s+TRA|CÔNG|LIÊN\s+ĐOÀN|TỔNG|ĐẢNG|TỈNH\s+(?:ỦY|UỶ|ĐOÀN)|HUYỆN\s+(?:ỦY|UỶ|ĐOÀN)|THÀNH\s+(?:ỦY|UỶ|ĐOÀN)|QUẬN\s+(?:ỦY|UỶ|ĐOÀN)|THỊ\s+(?:ỦY|UỶ)|CHI|BỘ|CỤC|TRUNG\s+TÂM|TRƯỜNG|VIỆN|TÒA|ĐOÀN|MẶT\s+TRẬN|BCH|LĐLĐ|KHO\s+BẠC|BẢO\s+HIỂM|BỆNH\s+VIỆN|TẬP\s+ĐOÀN|NGÂN\s+HÀNG)(?:\s|$)"
    )]
    private static partial Regex Begins();

    [GeneratedRegex(
        @"(?<level>[Tt]ỉnh|[Tt]hành phố|[Tt]p\.?|[Hh]uyện|[Qq]uận|[Xx]ã|[Pp]hường|[Tt]hị xã|[Tt]hị trấn|[Tt]ỉnh [ủu][ỷy]|[Hh]uyện [ủu][ỷy]|[Tt]hành [ủu][ỷy]|[Qq]uận [ủu][ỷy]|[Tt]hị [ủu][ỷy]|(?:Tỉnh|Huyện|Thành|Quận|Thị) (?:ủy|uỷ))\s+(?<name>(?!ủy|uỷ|đoàn)(?:[\p{Lu}][\w]*|\d+)(?:[\s-]+[\p{Lu}]\w*)*)$"
    )]
    private static partial Regex PlaceOf();

    [GeneratedRegex(@"^(?:ủy|uỷ)$", RegexOptions.IgnoreCase)]
    private static partial Regex CommitteeWord();

    [GeneratedRegex(@"Việt Nam$|Trung ương$|Chính phủ$")]
    private static partial Regex Central();

    [GeneratedRegex(@"(?:Tỉnh|Huyện|Thành|Quận|Thị|Đảng)\s+(?:ủy|uỷ)", RegexOptions.IgnoreCase)]
    private static partial Regex PartyCommittee();

    [GeneratedRegex(
        @"^(?:Văn phòng|Ủy ban Kiểm tra|Uỷ ban Kiểm tra|Ban Thường vụ|Ban Chấp hành|Thường trực|Ban Tổ chức|Ban Tuyên giáo|Ban Dân vận)"
    )]
    private static partial Regex OwnOffice();
}
