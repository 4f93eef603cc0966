namespace Chutri.DocumentReading.Language;

// Names that hold lists: where does one go on after a comma or a colon?
internal sealed partial class UnitNames
{
    private static readonly Lexicon Trades = new(
        "khai thác, sản xuất, chế biến, vận chuyển, nuôi trồng, thi công, cung cấp, thu mua, xây dựng, quản lý, sử dụng, kinh doanh, trồng, xuất khẩu, nhập khẩu, giết mổ, tái chế, thu gom"
    );

    /// <summary>"Các doanh nghiệp khai thác cát phải …": what they live by names them, up to the word of duty; 0 where no such word follows.</summary>
    private static int EndOfTrade(Words words, int at)
    {
        var length = words.Longest(Trades, at);
        for (var i = at + length; length > 0 && i < Math.Min(words.Count, at + length + 8); i++)
        {
            if (words[i].Before.Length > 0)
            {
                return 0;
            }

            if (words.SaysAny(i, "phải", "cần", "có trách nhiệm", "có nghĩa vụ"))
            {
                return i;
            }
        }

        return 0;
    }

    /// <summary>"các Sở: Tài chính, Xây dựng": names stand after the colon, not work.</summary>
    private static bool NamesFollow(Words words, int at)
    {
        if (
            !words[at].Capital
            || !words.SaysAny(at - 1, "sở", "xã", "phường", "ban", "phòng", "huyện", "bộ", "quận")
            || !NameClosings.IsField(words, at)
                && ActionVerbs.BeginsAt(words, at, mayBeCapital: true)
        )
        {
            return false;
        }

        for (var i = at + 1; i < Math.Min(words.Count, at + 6); i++)
        {
            if (words[i].Before is "," || words.Says(i, "và"))
            {
                var next = words[i].Before is "," ? i : i + 1;
                return next < words.Count
                    && words[next].Capital
                    && (
                        NameClosings.IsField(words, next)
                        || !ActionVerbs.BeginsAt(words, next, mayBeCapital: true)
                    );
            }

            if (words[i].Before.Length > 0)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"các huyện, thị xã, thành phố" and "Sở Văn hóa, Thể thao và Du lịch" go on after their commas.</summary>
    private static bool GoesOnAfterComma(Words words, int at, bool group)
    {
        if (
            words[at].Folded is "chống" && words[at - 1].Folded is "phòng"
            || words.Says(at, "truyền hình")
            || words[at - 1].Folded is "thường" or "trợ"
                && words.SaysAny(at, "hỗ trợ", "tái định cư")
        )
        {
            return true;
        }

        if (words[at].Capital)
        {
            return !UnitHeads.IsSingle(words, at)
                && (
                    group && NameClosings.IsField(words, at)
                    || CapitalsUntilAnd(words, at)
                    || CapitalsUntilLevel(words, at)
                    || (group && words[at - 1].Capital)
                );
        }

        if (
            group
            && words.SaysAny(
                at,
                "tiểu học",
                "trung học cơ sở",
                "trung học phổ thông",
                "mầm non",
                "mẫu giáo",
                "tổ dân phố",
                "khu phố",
                "khu dân cư",
                "ấp",
                "bản",
                "buôn",
                "khóm",
                "làng",
                "bệnh viện",
                "chi cục",
                "viện",
                "hợp tác xã",
                "chi đoàn",
                "chi hội",
                "đoàn cơ sở"
            )
        )
        {
            return true;
        }

        var member = words.SaysAny(
            at,
            "ban",
            "ngành",
            "đoàn thể",
            "đơn vị",
            "địa phương",
            "thị xã",
            "thành phố",
            "thị trấn",
            "phường",
            "xã",
            "quận",
            "huyện",
            "thành",
            "thị",
            "sở",
            "cơ quan",
            "tổ chức",
            "thị ủy",
            "thành ủy",
            "huyện ủy",
            "quận ủy",
            "đảng ủy",
            "chi bộ",
            "đảng bộ",
            "chi ủy",
            "ban đảng",
            "phòng",
            "văn phòng",
            "bộ",
            "đặc khu",
            "công đoàn",
            "doanh nghiệp",
            "viên chức",
            "công chức",
            "người lao động",
            "đảng viên",
            "hội viên",
            "đoàn viên",
            "cá nhân",
            "chính quyền",
            "khu",
            "thôn",
            "trường",
            "cấp",
            "hội",
            "nhà trường",
            "mặt trận",
            "cụm",
            "trung tâm"
        );
        return member
            && !(words.SaysAny(at, "tổ chức", "phòng ngừa", "phòng chống", "ban hành") && !group);
    }

    /// <summary>"Báo và Phát thanh, Truyền hình tỉnh": words in capitals, then the level of the whole.</summary>
    private static bool CapitalsUntilLevel(Words words, int at)
    {
        for (var i = at + 1; i < Math.Min(words.Count, at + 5); i++)
        {
            if (words[i].Before.Length > 0)
            {
                return false;
            }

            if (words.SaysAny(i, "tỉnh", "thành phố", "xã", "phường", "huyện", "quận", "đặc khu"))
            {
                return !words[i].Capital;
            }
        }

        return false;
    }

    private static bool CapitalsUntilAnd(Words words, int at)
    {
        for (var i = at; i < Math.Min(words.Count, at + 6); i++)
        {
            if (words.Says(i, "và") && i > at)
            {
                return i + 1 < words.Count && !words.Says(i + 1, "các");
            }

            if (words[i].Before.Length > 0 && i > at && words[i].Before is not ",")
            {
                return false;
            }
        }

        return false;
    }
}
