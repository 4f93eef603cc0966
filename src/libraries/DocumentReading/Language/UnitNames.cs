namespace Chutri.DocumentReading.Language;

/// <summary>Where does the name of a unit end? It begins with a word like "Sở" and runs until something is said of it.</summary>
internal sealed partial class UnitNames(Abbreviations abbreviations)
{
    private const int LongestName = 32;

    private static readonly Lexicon Stops = new(
        "do, để, nhằm, trong, trước, theo, tại, với, cùng, thì, là, gồm, bao gồm, nêu, khi, nếu, đã, đang, vẫn, chưa, chậm nhất, hằng, hàng ngày, hàng tuần, hàng tháng, hàng quý, hàng năm, mỗi, kể từ, từ, vào, về, cho, bằng, nhất là, xong, phải, cần, sẽ, vừa, còn, đến, qua, sau, như, mà, hoặc, đối với, trừ, vì, bị, chịu, ngay, có thẩm quyền, có quyền, có chức năng, nghiêm túc, muộn nhất, thống nhất, giữa, cũng, tới, hoàn, không, làm, đảm nhận, đảm nhiệm, đảm trách, giữ chức, nói, kể, chia sẻ, bày tỏ, phát biểu, khẳng định, nhấn mạnh"
    );

    private static readonly Lexicon RelativeClauses = new(
        "không thuộc, thuộc đối tượng, được kiểm tra, được giao nhiệm vụ, được phân công, được giao chủ trì, có liên quan, trên địa bàn, cấp trên trực tiếp, cấp trên trực tiếp cơ sở, cấp trên cơ sở, được thanh tra, được giám sát, có tàu cá, có công đoàn, có trụ sở"
    );

    /// <summary>Words of two syllables whose second looks like a verb or like the end of a name.</summary>
    private static readonly Lexicon Compounds = new(
        "đào tạo, hậu cần, ngân hàng, hàng không, khách hàng, bán hàng, cửa hàng, mặt bằng, đồng bằng, văn bằng, bầu cử, ứng cử, trung cấp, sơ cấp, cao cấp, cung cấp, trợ cấp, cứu trợ, thanh toán, dự án, tự do, đối ngoại, tiếp dân"
    );

    private static readonly Lexicon Functions = new(
        "quản lý, phát triển, kiểm soát, hỗ trợ, tư vấn, xúc tiến, bảo tồn, giám sát, xử lý, khai thác, kiểm định, nghiên cứu, ứng dụng, giám định, dịch vụ, kỹ thuật, cảnh sát"
    );

    private static readonly Lexicon Objects = new(
        "xây dựng, đầu tư, khai thác, đào tạo, bảo trì, vận hành, thi công, quy hoạch, bảo vệ, phát triển, sử dụng, thu hồi, nuôi trồng, chăn nuôi, trồng trọt, tái định cư, vận chuyển, sản xuất, giống, đăng ký, quản lý hành chính, điều tra tội phạm, thi hành án, bảo vệ, phòng cháy"
    );

    /// <summary>"Phòng Quản lý xây dựng công trình": what a function is about belongs to the name, though it looks like a verb.</summary>
    private static int ObjectOfFunction(Words words, int from, int at)
    {
        var head = words.Longest(UnitHeads.All, from);
        return
            head > 0
            && at == from + head + 2
            && words[from].Folded is not ("ban" or "tổ")
            && words[from + head].Capital
            && Functions.Holds(words, from + head, 2)
            ? words.Longest(Objects, at)
            : 0;
    }

    internal UnitName? At(Words words, int at)
    {
        if (at + 1 < words.Count && words.Says(at, "100") && words[at + 1].Before == "%")
        {
            return At(words, at + 1);
        }

        if (at + 1 < words.Count && words.SaysAny(at, "đồng chí", "ông", "bà"))
        {
            var person = words.Says(at, "đồng chí") ? 2 : 1;
            return at + person < words.Count && UnitHeads.IsSingle(words, at + person)
                ? At(words, at + person)
                : null;
        }

        if (at < words.Count && BeginsCountedGroup(words, at))
        {
            var last = EndOf(words, at + 1, group: true);
            return new UnitName(at, last, Expand(words.Original(at, last)), true, true);
        }

        if (at >= words.Count || !BeginsAt(words, at))
        {
            return null;
        }

        var group =
            UnitHeads.IsGroup(words, at) && !UnitHeads.IsSingle(words, at)
            || words.SaysAny(at, "các", "những", "mỗi", "từng", "toàn thể");
        var end = EndOf(words, at, group);
        while (
            end > at + 1
            && words.SaysAny(end - 1, "và", "của", "thuộc", "có", "các")
            && !words.Says(end - 2, "trực thuộc")
        )
        {
            end--;
        }

        var name = abbreviations.Expand(words.Original(at, end));
        var many = group || SpeaksOfMany(words, at, end);
        var settled =
            NameClosings.IsSettled(words, at, end, many) || ClosesWithNumber(words, at, end - 1);
        return new UnitName(at, end, name, many, settled);
    }

    /// <summary>Whether a unit begins here: with a word like "Sở", or with a short form that the document made for one.</summary>
    private bool BeginsAt(Words words, int at) =>
        UnitHeads.BeginsAt(words, at)
        || words[at].Capital && abbreviations.IsUnit(words.Original(at, at + 1));

    /// <summary>Units parted by commas, semicolons or "và"; empty when none begins here.</summary>
    internal List<UnitName> ListAt(Words words, int at)
    {
        var list = new List<UnitName>();
        while (At(words, at) is { } unit)
        {
            list.Add(unit);
            at = unit.To;
            if (at >= words.Count || words[at].Before is not ("" or "," or ";" or "–"))
            {
                break;
            }

            if (words.SaysAny(at, "và", "cùng", "cùng với"))
            {
                at += words.Says(at, "cùng với") ? 2 : 1;
            }
            else if (words[at].Before.Length == 0)
            {
                break;
            }
        }

        return list;
    }

    internal string Expand(string name) => abbreviations.Expand(name);

    /// <summary>"LĐLĐ các quận, huyện" is each of several; "Công đoàn các Khu công nghiệp" is one body's name.</summary>
    private static bool SpeaksOfMany(Words words, int from, int to) =>
        IsKind(words, from, to)
        || Enumerable.Range(from + 1, Math.Max(0, to - from - 2)).Any(i => CountsMembers(words, i))
            && MayBeMany(words, from)
        || words.Find("các", from, to) is >= 0 and var many
            && !words.SaysAny(
                many + 1,
                "khu công nghiệp",
                "khu chế xuất",
                "khu kinh tế",
                "khu công nghệ"
            )
            && MayBeMany(words, from);

    private static bool MayBeMany(Words words, int from) =>
        words[from].Folded
            is "ubnd"
                or "ủy"
                or "lđlđ"
                or "liên"
                or "chủ"
                or "ban"
                or "đảng"
                or "hội"
                or "bí"
                or "thủ"
                or "cấp"
                or "công"
                or "chi"
        || words.SaysAny(
            from,
            "giám đốc các",
            "hiệu trưởng các",
            "trưởng các",
            "tổ trưởng các",
            "trưởng phòng các",
            "trưởng công an các"
        );

    /// <summary>"Công đoàn cấp trên cơ sở" is a kind of unit: each unit of that kind.</summary>
    private static bool IsKind(Words words, int from, int to) =>
        to - 4 > from && words.Says(to - 4, "cấp trên cơ sở")
        || to - 2 > from && words.SaysAny(to - 2, "cấp dưới", "các cấp")
        || to - 6 > from && words.Says(to - 6, "cấp trên trực tiếp cơ sở");

    private int EndOf(Words words, int at, bool group)
    {
        // "Ngân hàng", "các chủ đầu tư" hold words that end other names.
        var head = UnitHeads.EndOfGroupHead(words, at);
        var lenient = Math.Max(at + words.Longest(UnitHeads.All, at), head);
        var many = group;
        for (var i = at + 1; i < Math.Min(words.Count, at + LongestName); i++)
        {
            many =
                many
                || (words.Says(i - 1, "các") || CountsMembers(words, i - 1) && i > at + 1)
                    && MayBeMany(words, at);
            var before = words[i].Before;
            if (before.Contains('('))
            {
                i = AfterParenthesis(words, i);
                if (i >= words.Count)
                {
                    return words.Count;
                }

                before = words[i].Before.Replace(")", "", StringComparison.Ordinal);
            }

            if (before is ":" && many && NamesFollow(words, i))
            {
                continue;
            }

            if (
                before.Length > 0
                && before is not "-" and not "–" and not "," and not "“" and not "”"
            )
            {
                return i;
            }

            if (before is "," && !GoesOnAfterComma(words, i, many))
            {
                return i;
            }

            if (before.Length == 0 && !group && ClosesWithNumber(words, at, i))
            {
                return i + 1;
            }

            if (
                before.Length == 0
                && char.IsDigit(words[i].Folded[0])
                && NameClosings.IsNumbered(words, i - 1)
            )
            {
                continue;
            }

            if (before.Length == 0 && !words[i].Capital && Compounds.Holds(words, i - 1, 2))
            {
                continue;
            }

            if (group && i == head && EndOfTrade(words, i) is > 0 and var duty)
            {
                lenient = duty;
                i = duty - 1;
                continue;
            }

            if (before.Length == 0 && ObjectOfFunction(words, at, i) is > 0 and var length)
            {
                i += length - 1;
                continue;
            }

            var relative = words.Longest(RelativeClauses, i);
            if (relative > 0)
            {
                lenient =
                    i + relative + (words.SaysAny(i, "không thuộc", "thuộc đối tượng") ? 6 : 0);
                i += relative - 1;
                continue;
            }

            if (
                before.Length == 0
                && !words[i].Capital
                && i >= head
                && (
                    NameClosings.IsSettled(words, at, i, group)
                        && NameClosings.MayEndBefore(words, at, i, group)
                    || many
                        && !group
                        && NameClosings.IsSettled(words, at, i, group: true)
                        && NameClosings.MayEndBefore(words, at, i, group: true)
                )
            )
            {
                return i;
            }

            if (
                words.Says(i, "và")
                && i + 1 < words.Count
                && StartsAnother(words, i + 1)
                && !ServesTwo(words, at, i)
            )
            {
                return i;
            }

            if (
                i >= lenient
                && !words[i].Capital
                && (
                    words.Longest(Stops, i) > 0
                    || words.Says(i, "được")
                    || words.Says(i, "có")
                    || words.Says(i, "trên")
                    || ActionVerbs.BeginsAt(words, i)
                )
            )
            {
                return i;
            }
        }

        return Math.Min(words.Count, at + LongestName);
    }

    private static int AfterParenthesis(Words words, int at)
    {
        var i = at;
        while (i < words.Count && !(i > at && words[i].Before.Contains(')')))
        {
            i++;
        }

        return i;
    }

    /// <summary>"Văn phòng HĐND và UBND xã" is one office, "Đảng ủy Khối Cơ quan và Doanh nghiệp" one committee.</summary>
    private static bool ServesTwo(Words words, int at, int and) =>
        words.SaysAny(at, "đảng ủy khối", "đảng bộ khối", "ban quản lý khu", "ban quản lý các khu")
            && !words.SaysAny(and + 1, "sở", "ubnd", "ban", "công an", "đảng ủy")
            && words.Find("và", at, and) < 0
        || words.SaysAny(
            at,
            "văn phòng hđnd",
            "văn phòng hội đồng nhân dân",
            "văn phòng đoàn đại biểu quốc hội",
            "văn phòng đoàn đbqh"
        )
            && words.SaysAny(and + 1, "ubnd", "ủy ban nhân dân", "hđnd", "hội đồng nhân dân")
            && words.Find("và", at, and) < 0;

    private bool StartsAnother(Words words, int at) =>
        UnitHeads.IsSingle(words, at)
        || words[at].Capital && abbreviations.IsUnit(words.Original(at, at + 1))
        || words.SaysAny(at, "các", "ubnd", "ủy ban", "lđlđ");
}
