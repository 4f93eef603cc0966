namespace Chutri.DocumentReading.Language;

/// <summary>Words with which the name of a unit, or of a group of units, begins.</summary>
internal static class UnitHeads
{
    internal static readonly Lexicon All = new(
        """
        ủy ban, ủy ban kiểm tra, ủy ban bầu cử, ubnd, vp ubnd, vp hđnd, khu quản lý, hạt, cảng, cảng hàng không, bến xe, chợ, trang thông tin điện tử, làng nghề, nhà mạng, phân ban, phân cục, phân đội, chi đội, ubmttq, hội đồng nhân dân, hđnd, mặt trận tổ quốc, mttq, ubkt, sở, ban, phòng, văn phòng, thanh tra, công an, bộ chỉ huy, bộ tư lệnh, bch
        cục, chi cục, tổng cục, vụ, kho bạc, bảo hiểm xã hội, bhxh, trung tâm, trường, học viện, đại học, báo, đài, tạp chí, cổng thông tin, công ty, tổng công ty, tập đoàn, viện, viện kiểm sát, tòa án
        đội, tổ, hội, hội đồng, liên đoàn, lđlđ, tổng liên đoàn, công đoàn, cđcs, đoàn, tỉnh đoàn, huyện đoàn, thành đoàn, quận đoàn, thị đoàn, đảng ủy, tỉnh ủy, huyện ủy, quận ủy, thành ủy, thị ủy, khu ủy, đảng bộ, chi bộ, chi ủy, cấp ủy, đảng đoàn, ban cán sự
        quỹ, ngân hàng, bưu điện, viễn thông, điện lực, công ty điện lực, bệnh viện, trạm, hợp tác xã, nhà máy, xí nghiệp, bộ, thường trực, hạt kiểm lâm, khối, cụm, vnpt, chi nhánh, liên minh, câu lạc bộ, nhà văn hóa, nhà thiếu nhi, tiểu ban, thư viện, bảo tàng, đơn vị, cơ quan, xã, phường, thị trấn, huyện, quận, thành phố, đảng viên, cán bộ
        thủ trưởng, trưởng các, trưởng thôn, trưởng công an, trưởng khu, chỉ huy trưởng, tổ trưởng, người đứng đầu, chủ tịch, phó chủ tịch, bí thư, giám đốc, chánh văn phòng, trưởng ban, trưởng phòng, hiệu trưởng, kế toán, đồng chí, tổng liên đoàn lao động, đảng, quân sự, biên phòng, bộ đội biên phòng, mặt trận, đoàn thể, lực lượng, doanh nghiệp, nghiệp đoàn, tổ chức công đoàn, hiệp hội, đoàn luật sư, hải quan, thuế, thi hành án, kiểm lâm, quản lý thị trường, y tế, chủ đầu tư, nhà thầu
        khoa, bộ phận, phân xưởng, phân hiệu, phân viện, chi đoàn, chi hội, phân hội, đồn biên phòng, đồn công an, lữ đoàn, trung đoàn, sư đoàn, quân khu, hải đội, tổng đội, cảng vụ, vườn quốc gia, lâm trường, nông trường, trại giam, nhà hát, nhà xuất bản, tòa soạn, kiểm toán nhà nước, nhà trường, ấp, thôn, xóm, tổ dân phố, phòng khám, tand, vksnd, bql, bqlda
        đặc khu, htx, nhà máy nước, công chức, viên chức, liên hiệp, viettel, mobifone, vinaphone, agribank, quý cơ quan, quý đơn vị, phó bí thư, phó giám đốc, phó trưởng ban, phó trưởng phòng, phó chánh văn phòng, phó tổng giám đốc, phó hiệu trưởng, chánh án, trạm y tế, tổ hợp tác, siêu thị, tiểu đoàn, đại đội, trung đội
        tổng giám đốc, cục trưởng, vụ trưởng, viện trưởng, chánh thanh tra, chi cục trưởng, đội trưởng, trưởng khoa
        """
    );

    /// <summary>Officials below a unit, who also stand in small letters.</summary>
    internal static readonly Lexicon Officials = new(
        """
        công chức địa chính, công chức tư pháp, công chức tài chính, công chức văn hóa, công chức văn phòng, công chức chuyên môn, công chức phụ trách, công chức kế toán, công chức xây dựng, công chức nông nghiệp, công chức nội vụ, công chức lao động, công chức hộ tịch, công chức đầu mối
        cán bộ phụ trách, cán bộ đầu mối, cán bộ địa chính, cán bộ tư pháp, cán bộ văn hóa, cán bộ văn phòng, cán bộ tài chính, cán bộ kế toán, cán bộ chuyên trách, cán bộ nông nghiệp, cán bộ khuyến nông, cán bộ thú y, cán bộ thủy lợi, cán bộ dân số, cán bộ y tế
        kế toán trưởng, kế toán ngân sách, kế toán đơn vị, kế toán công đoàn, kế toán xã, kế toán phường, văn thư cơ quan, văn thư xã, văn thư phường, nhân viên y tế, nhân viên văn thư, nhân viên kế toán, chuyên viên phụ trách, chuyên viên theo dõi
        """
    );

    private static readonly Lexicon GroupOpeners = new(
        "các, những, cấp ủy, ban thường vụ, ban chấp hành, ban tuyên giáo, thủ trưởng, người đứng đầu, chủ tịch, bí thư, mỗi, từng, toàn thể, tất cả, 100, chi bộ, đảng ủy, đảng bộ, công đoàn, ubnd, ủy ban nhân dân, lđlđ, đơn vị, ban giám hiệu, ban lãnh đạo"
    );

    private static readonly Lexicon GroupMembers = new(
        """
        sở, ban, ngành, cơ quan, đơn vị, địa phương, chi bộ, đảng bộ, chi, đảng ủy, cấp ủy, cấp, tổ chức, đoàn thể, huyện, quận, thị xã, thành phố, xã, phường, thị trấn, huyện ủy, thị ủy, thành ủy, quận ủy, công đoàn, cđcs, lđlđ, ubnd, tổ, cụm, phòng, ban đảng, chủ đầu tư, doanh nghiệp, trường, bộ, đồng chí, đồng chí bí thư, hội, nghiệp đoàn, trung tâm, chi ủy, ban thường vụ, đội, ủy ban, cơ sở, cán bộ, đảng viên, chủ tịch, ban quản lý, bệnh viện, tiểu ban, đoàn, công ty, nhà trường, tổ chức chính trị, khu, đảng đoàn, ban cán sự, thành viên, ủy viên, hợp tác xã, ban chỉ đạo, ban xây dựng đảng, ban tham mưu, cơ quan tham mưu, tổ công tác, chi đoàn, chi hội, lực lượng, tỉnh, thôn, cơ sở giáo dục, ban chấp hành, ngân hàng, nhà mạng, chủ rừng, chủ hồ, chủ hồ đập, chủ tàu, chủ phương tiện, chủ hộ, hãng, hộ kinh doanh, hộ nuôi, hộ sản xuất, chợ, siêu thị, bến xe, nhà thầu, nhà máy, xí nghiệp, viện, khoa, học viện, báo, đài, câu lạc bộ, quỹ, trạm, cục, chi cục, thư viện, bảo tàng, nhà văn hóa, làng nghề, nghệ nhân, hiệp hội, trang trại
        """
    );

    /// <summary>Whether the name of one unit, or of a group, begins at this word.</summary>
    internal static bool BeginsAt(Words words, int at) => IsSingle(words, at) || IsGroup(words, at);

    internal static bool IsSingle(Words words, int at) =>
        (words[at].Capital && words.Longest(All, at) > 0 || words.Longest(Officials, at) > 0)
        && !words.SaysAny(
            at,
            "báo cáo",
            "ban hành",
            "hội nghị",
            "đoàn viên",
            "hội viên",
            "trường hợp",
            "xã hội",
            "huyện có",
            "tổ chức",
            "bộ máy",
            "khoa học",
            "khoa giáo",
            "đảng ta",
            "hội thảo",
            "bộ luật",
            "công tác",
            "tổ chức thực hiện",
            "huyện có",
            "đội ngũ",
            "phòng trào",
            "phòng chống",
            "phòng ngừa",
            "hội đồng họp",
            "bộ tiêu chí",
            "cơ quan nào",
            "đài tưởng"
        );

    /// <summary>The word after "các chủ đầu tư", "các ban xây dựng Đảng"; <paramref name="at"/> where no group begins.</summary>
    internal static int EndOfGroupHead(Words words, int at)
    {
        var opener = words.SaysAny(at, "các", "những", "mỗi", "từng") ? 1 : 0;
        return opener > 0 && at + opener < words.Count
            ? at + opener + words.Longest(GroupMembers, at + opener)
            : at;
    }

    internal static bool IsGroup(Words words, int at)
    {
        var opener = words.Longest(GroupOpeners, at);
        if (opener == 0)
        {
            return false;
        }

        if (!words.SaysAny(at, "các", "những", "mỗi", "từng", "toàn thể", "tất cả", "100"))
        {
            return words.SaysAny(
                    at,
                    "cấp ủy",
                    "thủ trưởng",
                    "người đứng đầu",
                    "công đoàn cấp trên cơ sở",
                    "công đoàn cấp trên trực tiếp cơ sở"
                )
                || (
                    words[at].Folded is "ban"
                    && at + 3 < words.Count
                    && words.Longest(GroupOpeners, at) >= 3
                    && words.Find("các", at, at + 8) >= 0
                )
                || (words[at].Folded is "chi" or "đảng" or "công" && words[at].Capital);
        }

        var member = at + opener;
        if (member < words.Count && words.SaysAny(member, "các"))
        {
            member++;
        }

        return member < words.Count && words.Longest(GroupMembers, member) > 0;
    }
}
