namespace Chutri.DocumentReading.Language;

// Numbers in names: one that closes a name ("Phòng Nghiệp vụ 2"), and one that counts a group ("UBND 27 xã, phường").
internal sealed partial class UnitNames
{
    private const int LongestNumber = 3;

    private static readonly Lexicon CountedMembers = new(
        "xã, phường, quận, huyện, thị xã, thị trấn, thành phố, đặc khu, tỉnh, thôn, bản, ấp, buôn, khu phố, tổ dân phố, đơn vị, cơ quan, sở, ban, ngành, phòng, chi bộ, đảng bộ, đảng ủy, chi ủy, trường, trạm y tế, trung tâm, bệnh viện, doanh nghiệp, ngân hàng, công ty, hợp tác xã, công đoàn, công đoàn cơ sở, hội, chi hội, chi đoàn, địa phương, ban quản lý, tổ công tác, đội, cụm"
    );

    /// <summary>"Phòng Nghiệp vụ 2 chủ trì": a number right after the name ends it, where the work or nothing follows; "Sở Y tế 2 lần" has none.</summary>
    private static bool ClosesWithNumber(Words words, int from, int at)
    {
        if (at <= from || words[at].Before.Length > 0)
        {
            return false;
        }

        if (IsRoman(words, at))
        {
            return at + 1 >= words.Count || !words[at + 1].Capital;
        }

        if (!IsNumber(words, at))
        {
            return false;
        }

        var next = at + 1;
        if (next >= words.Count || words[next].Before is "," or ";" or ":" or ")")
        {
            return words[at - 1].Folded is not ("ngày" or "tháng" or "năm" or "quý" or "khóa");
        }

        if (words[next].Before.Length > 0 || words[next].Capital)
        {
            return false;
        }

        // "Trung đoàn 48 tổ chức", but "hỗ trợ 3 tổ chức".
        return words.Says(next, "tổ chức")
            ? IsOfRank(words, at - 1)
            : words.Longest(ActionVerbs.All, next) > 0
                || words.Longest(ActionVerbs.Openers, next) > 0
                || words.Says(next, "và") && IsOfRank(words, at - 1);
    }

    private static bool IsNumber(Words words, int at) =>
        words[at].Folded.Length <= LongestNumber && words[at].Folded.All(char.IsAsciiDigit);

    /// <summary>"II", "XI"; a single letter might be the initial of something else.</summary>
    private static bool IsRoman(Words words, int at) =>
        words[at].Folded.Length is > 1 and <= 5
        && words[at].Folded.All(letter => letter is 'i' or 'v' or 'x')
        && words.Original(at, at + 1).All(char.IsUpper);

    /// <summary>Bodies that are told apart by their numbers.</summary>
    private static bool IsOfRank(Words words, int at) =>
        words[at].Folded
            is "tổ"
                or "đội"
                or "phòng"
                or "vụ"
                or "khoa"
                or "cụm"
                or "nhóm"
                or "án"
                or "trạm"
                or "toán"
        || at > 0
            && words[at].Folded is "đoàn"
            && words[at - 1].Folded is "trung" or "tiểu" or "lữ" or "sư" or "quân" or "binh";

    /// <summary>"27 xã", "30 quận": so many units of one kind.</summary>
    private static bool CountsMembers(Words words, int at) =>
        at + 1 < words.Count
        && words[at + 1].Before.Length == 0
        && IsNumber(words, at)
        && !words[at + 1].Capital
        && words.Longest(CountedMembers, at + 1) > 0;

    /// <summary>"phối hợp với 15 trạm y tế xã", "giao 12 đơn vị …": a group named by its count, behind a word that gives it work.</summary>
    private static bool BeginsCountedGroup(Words words, int at) =>
        CountsMembers(words, at)
        && (
            words.SaysAny(Math.Max(0, at - 1), "giao", "với", "cùng", "cả")
            || at > 1
                && words.SaysAny(at - 2, "giao cho", "đề nghị", "yêu cầu", "chỉ đạo", "tất cả")
        );
}
