namespace Chutri.DocumentReading.Language;

/// <summary>Is the name of a unit complete here, so that an unknown word after it begins what is said of it?</summary>
internal static class NameClosings
{
    private static readonly Lexicon Levels = new(
        "tỉnh, huyện, thành phố, thị xã, quận, xã, phường, thị trấn, đặc khu, trung ương, việt nam, khu vực"
    );

    private static readonly Lexicon Committees = new(
        "tỉnh ủy, huyện ủy, thành ủy, quận ủy, thị ủy, đảng ủy, tỉnh đoàn, huyện đoàn, thành đoàn, quận đoàn, thị đoàn, đảng bộ, chi bộ, công an, tỉnh đội"
    );

    private static readonly Lexicon Fields = new(
        """
        nội vụ, tài chính, xây dựng, y tế, tư pháp, công thương, ngoại vụ, du lịch, giáo dục và đào tạo, nông nghiệp và môi trường, nông nghiệp và phát triển nông thôn, khoa học và công nghệ
        dân tộc và tôn giáo, thông tin và truyền thông, kế hoạch và đầu tư, tài nguyên và môi trường, giao thông vận tải, thương binh và xã hội, thể thao và du lịch, văn hóa và thể thao, quy hoạch - kiến trúc
        tổ chức, tuyên giáo, dân vận, tuyên giáo và dân vận, nội chính, kiểm tra, tổng hợp, kinh tế và hạ tầng, kinh tế, quản lý đô thị, văn hóa và thông tin, hành chính, nông dân, phụ nữ, cựu chiến binh, kiểm lâm, thuế, hải quan, xã hội, thống kê, kế toán, nữ công, pháp chế, ngân sách, hạ tầng, đô thị, một cửa, điều dưỡng, khuyến nông, thú y, thủy lợi, môi trường
        """
    );

    private static readonly Lexicon Members = new(
        "ngành, đơn vị, địa phương, cơ quan, chi bộ, đảng bộ, đoàn thể, tổ chức, huyện, thành phố, xã, phường, thị xã, thị trấn, huyện ủy, thành ủy, thị ủy, đảng ủy, cơ sở, thành, thị, sở, ban, doanh nghiệp, trường, công đoàn cơ sở, cđcs, chi đoàn, chi hội, thôn, ấp, bản, tổ dân phố, khu phố, phòng, khoa, nhà trường, tổ, đội, trực thuộc, cùng cấp, các cấp, liên quan, chủ hồ đập, chủ rừng, chủ tàu, chủ phương tiện"
    );

    private static readonly Lexicon GoesOn = new(
        """
        và, của, thuộc, trực thuộc, trên, các, không, được, có, cấp, cơ sở, cơ quan, ngoài, tỉnh, thành, huyện, quận, xã, phường, thị, khu, việt, liên quan, về, ven, vùng, miền, đảng, trọng điểm, cũ, mới, nhà nước, nhân dân, đầu tư, chính trị, thành viên, khối, loại, viên, sự nghiệp, chuyên trách, chuyên môn, phía, nói, còn, này, nêu, dân, công lập, trung học, tiểu học, mầm non, khác, đã, đang, bí thư, ủy, uỷ, đoàn, hội, số, tham mưu, giúp việc, hành chính, một, hai, nghề, y tế, kỹ thuật, tổng hợp, liên, đô thị, nông thôn, công cộng, công nghiệp, nông nghiệp, thương mại, dịch vụ, du lịch, quốc tế, điện tử, dân dụng, giao thông, thủy lợi, công nghệ, sinh học, khu, thôn, ấp, bản, buôn, khóm, làng, tổ dân phố, trường, trạm, quân sự, ban, cùng cấp, sở tại, theo
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

            if (
                Levels.Holds(words, at, length) && !IsCooperative(words, at)
                || (group && Members.Holds(words, at, length))
            )
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

        if (end - from > 2 && char.IsDigit(words[end - 1].Folded[0]) && IsNumbered(words, end - 2))
        {
            return true;
        }

        if (end - from > 3 && words.Says(end - 2, "văn phòng") && words[end - 2].Capital)
        {
            return true;
        }

        return !group && EndsInProperName(words, from, end)
            || EndsInPlace(words, from, end)
            || EndsInPlaces(words, from, end)
            || EndsInField(words, from, end);
    }

    /// <summary>Whether the name of a field of work begins here: "Tài chính", "Xây dựng".</summary>
    internal static bool IsField(Words words, int at) =>
        words[at].Capital && words.Longest(Fields, at) > 0;

    /// <summary>The last syllable of "hợp tác xã" is no level.</summary>
    private static bool IsCooperative(Words words, int at) =>
        at > 0 && words.Says(at - 1, "tác xã");

    /// <summary>"công chức tài chính - kế toán": the field of an official has two syllables, before and after a dash.</summary>
    private static bool EndsInField(Words words, int from, int end) =>
        words.Longest(UnitHeads.Officials, from) is > 0 and var length
        && !words.SaysAny(from + 2, "phụ trách", "đầu mối", "theo dõi", "chuyên môn")
        && end >= from + length
        && words[end - 1].Before.Length == 0;

    /// <summary>An unknown word ends a single name, or a group all of whose places are named; the name of another group only a verb, even a short one.</summary>
    internal static bool MayEndBefore(Words words, int from, int at, bool group) =>
        (words.Longest(GoesOn, at) == 0 || IsGiving(words, at))
        && (!group || words.Longest(ActionVerbs.All, at) > 0 || EndsInPlaces(words, from, at));

    /// <summary>"Trung tâm Y tế cấp 500 túi thuốc": there "cấp" is what is done.</summary>
    private static bool IsGiving(Words words, int at) =>
        words.Says(at, "cấp") && at + 1 < words.Count && char.IsDigit(words[at + 1].Folded[0]);

    /// <summary>Whether a number may follow this word inside a name: "khu vực 5", "Tổ công tác số 2", "Thuế cơ sở 3".</summary>
    internal static bool IsNumbered(Words words, int at) =>
        words[at].Folded
            is "số"
                or "phường"
                or "quận"
                or "vực"
                or "sở"
                or "tác"
                or "đội"
                or "thôn"
                or "ấp"
                or "phố"
                or "khu"
                or "cụm"
                or "bản"
                or "khóm";

    /// <summary>"UBND các huyện Mường La, Sốp Cộp và Thuận Châu".</summary>
    private static bool EndsInPlaces(Words words, int from, int end)
    {
        var at = end - 1;
        while (
            at > from
            && (
                words[at].Capital
                || words.Says(at, "và") && words[at - 1].Capital && words[at + 1].Capital
            )
        )
        {
            at--;
        }

        return at > from
            && at < end - 1
            && words[at + 1].Capital
            && !IsCooperative(words, at)
            && (
                Levels.Holds(words, at, 1)
                || Levels.Holds(words, at - 1, 2)
                || words[at].Folded is "thôn" or "ấp" or "bản" or "khóm" or "buôn" or "làng"
            );
    }

    /// <summary>"Vườn quốc gia Tam Sơn", "Nhà máy nước Sông Lô": two capitals in a row behind a small word are a proper name.</summary>
    private static bool EndsInProperName(Words words, int from, int end)
    {
        var at = end - 1;
        while (
            at > from && words[at].Capital && words[at].Before.Length == 0 && !IsShort(words, at)
        )
        {
            at--;
        }

        return at > from
            && end - 1 - at is 2 or 3
            && !words[at].Capital
            && words[at + 1].Before.Length == 0
            && words.Longest(UnitHeads.All, at + 1) == 0
            && words.Longest(UnitHeads.All, end - 1) == 0
            && words.Longest(Fields, end - 1) == 0;
    }

    private static bool IsShort(Words words, int at) =>
        words.Original(at, at + 1) is { Length: > 1 } word && word.All(char.IsUpper);

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
            && !IsCooperative(words, at)
            && (Levels.Holds(words, at, 1) || (at > from && Levels.Holds(words, at - 1, 2)));
    }
}
