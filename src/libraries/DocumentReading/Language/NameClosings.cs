namespace Chutri.DocumentReading.Language;

/// <summary>Is the name of a unit complete here, so that an unknown word after it begins what is said of it?</summary>
internal static class NameClosings
{
    private static readonly Lexicon Levels = new(
        "tỉnh, huyện, thành phố, thị xã, quận, xã, phường, thị trấn, trung ương, việt nam, khu vực"
    );

    private static readonly Lexicon Committees = new(
        "tỉnh ủy, huyện ủy, thành ủy, quận ủy, thị ủy, đảng ủy, tỉnh đoàn, huyện đoàn, thành đoàn, quận đoàn, thị đoàn, đảng bộ, chi bộ, công an, tỉnh đội"
    );

    private static readonly Lexicon Fields = new(
        """
        nội vụ, tài chính, xây dựng, y tế, tư pháp, công thương, ngoại vụ, du lịch, giáo dục và đào tạo, nông nghiệp và môi trường, nông nghiệp và phát triển nông thôn, khoa học và công nghệ
        dân tộc và tôn giáo, thông tin và truyền thông, kế hoạch và đầu tư, tài nguyên và môi trường, giao thông vận tải, thương binh và xã hội, thể thao và du lịch, văn hóa và thể thao, quy hoạch - kiến trúc
        tổ chức, tuyên giáo, dân vận, tuyên giáo và dân vận, nội chính, kiểm tra, tổng hợp, kinh tế và hạ tầng, kinh tế, quản lý đô thị, văn hóa và thông tin, hành chính, nông dân, phụ nữ, cựu chiến binh, kiểm lâm, thuế, hải quan
        """
    );

    private static readonly Lexicon Members = new(
        "ngành, đơn vị, địa phương, cơ quan, chi bộ, đảng bộ, đoàn thể, tổ chức, huyện, thành phố, xã, phường, thị xã, thị trấn, huyện ủy, thành ủy, thị ủy, đảng ủy, cơ sở, thành, thị, sở, ban, doanh nghiệp, trường, công đoàn cơ sở, cđcs, trực thuộc, cùng cấp, các cấp, liên quan"
    );

    private static readonly Lexicon GoesOn = new(
        """
        và, của, thuộc, trực thuộc, trên, các, không, được, có, cấp, cơ sở, cơ quan, ngoài, tỉnh, thành, huyện, quận, xã, phường, thị, khu, việt, liên quan, về, ven, vùng, miền, đảng, trọng điểm, cũ, mới, nhà nước, nhân dân, đầu tư, chính trị, thành viên, khối, loại, viên, sự nghiệp, chuyên trách, chuyên môn, phía, nói, còn, này, nêu, dân, công lập, trung học, tiểu học, mầm non, khác, đã, đang, bí thư, ủy, uỷ, đoàn, hội, số, tham mưu, giúp việc, hành chính, một, hai, nghề, y tế, ban, cùng cấp, sở tại, theo
        """
    );

    internal static bool IsSettled(Words words, int from, int end, bool group)
    {
        for (var length = Math.Min(7, end - from - 1); length > 0; length--)
        {
            var at = end - length;
            if (
                !group
                && Fields.Holds(words, at, length)
                && words[at].Capital
                && words.Longest(UnitHeads.All, from) > 0
                && at - from <= 4
            )
            {
                return true;
            }

            if (Levels.Holds(words, at, length) || (group && Members.Holds(words, at, length)))
            {
                return true;
            }
        }

        if (
            Committees.Holds(words, Math.Max(from, end - 2), Math.Min(2, end - from))
            && (!group || words[end - 1].Folded is "ủy" or "bộ")
        )
        {
            return true;
        }

        return EndsInPlace(words, from, end);
    }

    /// <summary>An unknown word ends a single name; a group's name only a verb, even a short one.</summary>
    internal static bool MayEndBefore(Words words, int at, bool group) =>
        words.Longest(GoesOn, at) == 0 && (!group || words.Longest(ActionVerbs.All, at) > 0);

    /// <summary>"… tỉnh Bình Lâm", "… huyện Tam Nông".</summary>
    private static bool EndsInPlace(Words words, int from, int end)
    {
        var at = end - 1;
        while (at > from && words[at].Capital && end - at <= 4)
        {
            at--;
        }

        return at > from
            && at < end - 1
            && !words[at].Capital
            && (Levels.Holds(words, at, 1) || (at > from && Levels.Holds(words, at - 1, 2)));
    }
}
