namespace Chutri.DocumentReading.Language;

/// <summary>Verbs with which administrative documents tell somebody to act.</summary>
internal static class ActionVerbs
{
    internal static readonly Lexicon All = new(
        """
        ban hành, bãi bỏ, bàn giao, báo cáo, báo, bảo đảm, đảm bảo, bảo trì, bảo dưỡng, bảo vệ, biên soạn, biểu dương, bình xét, bồi dưỡng, bổ sung, bố trí, bổ nhiệm
        cải tạo, cải thiện, cải tiến, cam kết, cân đối, cắt giảm, cập nhật, cấp, cấp phát, chăm lo, chấm điểm, chấm dứt, chấn chỉnh, chấp hành, chi trả, chỉ đạo, chỉnh trang, chỉnh lý
        chuẩn bị, chuẩn hóa, chuyển đổi, chuyển, chuyển giao, chủ động, chủ trì, chủ trương, công bố, công khai, củng cố, cùng chủ trì, cung cấp, cử, cụ thể hóa, cụ thể hoá, cùng tham gia, cho ý kiến
        dán, dành, di dời, dự báo, dự toán, duy trì, duyệt, diễn tập, dọn dẹp, dọn
        đa dạng hóa, đánh giá, đào tạo, đăng, đăng tải, đăng ký, đấu tranh, đấu thầu, đẩy mạnh, đẩy nhanh, điều chỉnh, điều động, điều phối, điều tra, điều hành, đình chỉ, định hướng, đo đạc, đón
        đôn đốc, đổi mới, đối chiếu, đối thoại, đồng chủ trì, đề xuất, đưa, đưa vào, đưa tin, đầu tư, đóng góp, động viên, đơn giản hóa, đàm phán
        gắn, ghi nhận, ghi, giám sát, giáo dục, giảm, giải ngân, giải quyết, giải trình, giải tỏa, giao ban, giới thiệu, giúp, giúp đỡ, giữ, giữ gìn, gặp gỡ, gia cố, gửi, góp ý, góp, giao, giảng dạy
        hỗ trợ, hoàn thành, hoàn thiện, hoàn chỉnh, hướng dẫn, họp, huy động, huấn luyện, hòa giải, hợp nhất, hiệp thương, hủy
        in, in ấn, in sao
        kết hợp, kết nạp, kết nối, kê khai, khai thác, khảo sát, khắc phục, khẩn trương, khen thưởng, khoanh vùng, khôi phục, khởi công, khuyến khích, kiểm đếm, kiểm kê, kiểm điểm, kiểm định, kiểm soát, kiểm tra
        kiện toàn, kiến nghị, kiên quyết, ký, ký kết, ký cam kết, kịp thời, kêu gọi, kèm cặp, kích hoạt, khám, khuyến cáo, khử trùng, khởi tố, khơi dậy, khơi thông
        làm, làm rõ, làm sạch, làm việc, lãnh đạo, lắp đặt, lắp, lập, lấy, lấy mẫu, lấy ý kiến, liên hệ, lồng ghép, lưu trữ, lựa chọn, loại bỏ, luân chuyển, lên
        miễn, mở, mở rộng, mời, mua, mua sắm, may, mua bán
        nắm, nắm bắt, nạo vét, nâng cao, nâng cấp, ngăn chặn, nghe, nghiên cứu, nghiệm thu, nhân rộng, nhắc nhở, nhắc việc, nộp, nối, nhập, niêm yết, nghiêm túc, nêu
        ổn định
        cảnh báo, cứu trợ, cưỡng chế, bồi thường, cắm mốc, chủ động, dự trữ, đấu nối, giải đáp, lắng nghe, nâng, phong tỏa, sẵn sàng, sơ tán, thu dọn, trực, tham vấn, tiêu độc, trưng cầu, tri ân, vinh danh, hiến
        phát, phát động, phát hành, phát hiện, phát huy, phát sóng, phát triển, phân bổ, phân công, phân loại, phân luồng, phân tích, phê duyệt, phê bình, phòng ngừa, phổ biến, phối hợp, phục hồi, phục vụ, phun, phản ánh, phản biện, phủ sóng, phân tuyến
        quan tâm, quan trắc, quán triệt, quản lý, quy định, quy hoạch, quyết định, quyết toán, quyên góp
        ra, ra quân, rà soát, rà, rút kinh nghiệm, rút ngắn
        sao gửi, sắp xếp, sơ kết, số hóa, số hoá, soạn thảo, sử dụng, sửa chữa, sửa đổi, sớm, sàng lọc
        tái cấu trúc, tạo, tạo điều kiện, tăng cường, tặng, tập huấn, tập hợp, tập trung, tập kết, thành lập, tham gia, tham mưu, thẩm định, thẩm tra, thanh tra, thanh toán, thay thế, theo dõi, thể chế hóa, thể hiện
        thi tuyển, thiết lập, thiết kế, thí điểm, thông báo, thông tin, thông qua, thống kê, thống nhất, thu, thu hồi, thu thập, thu gom, thu hút, thúc đẩy, thực hiện, thực hành, thường xuyên, tích hợp, tích cực, tiến hành
        tiếp nhận, tiếp tục, tiếp thu, tiêm, tiêu hủy, tiêu huỷ, tìm hiểu, tính, tính toán, tổ chức, tổng hợp, tổng kết, tổng kiểm tra, tổng rà soát, trang bị, tranh thủ, trao, trao giải, trao đổi, triển khai, trình, trích, trích nộp, trồng
        trực tiếp, trưng bày, truy quét, truy tố, tuần tra, tuyên dương, tuyên truyền, tuyển chọn, tuyển dụng, tự kiểm tra, tự rà soát, tự đánh giá, tư vấn, từng bước, tháo gỡ, tháo dỡ, tham khảo, thăm hỏi, thăm, tổng vệ sinh, tăng, trả lời, trả, tu sửa, treo, tôn vinh, thẩm duyệt, thực thi, trùng tu
        ưu tiên, ứng dụng, ủng hộ, ứng trực, ủy quyền, ứng cứu
        vận động, vận hành, vận chuyển, viết, viết bài, vệ sinh
        bao tiêu, dập dịch, dự, đấu giá, đóng mốc, liên kết, súc xả, thương lượng, tiếp xúc, thu mua, họp dân, điều tiết, phân lô, bốc dỡ, kéo điện, ứng cứu, tuyên thệ, khánh thành, động thổ, gắn biển, kết nghĩa, đỡ đầu, nhận đỡ đầu, trợ giúp, phụng dưỡng, tẩm bổ, giám định, chứng thực, hòa giải, xét xử, kê biên, cưỡng chế, thi công, lu lèn, rút, bồi đắp, khai quang, khai hội
        be, bó gọn, bàn bạc, bế giảng, bơm, cài đặt, cấm, cấu hình, cấy, chằng chống, chốt, chụp, diệt, dự trù, đánh số, đảm nhận, đảm nhiệm, đảm trách, đắp, đếm, đóng dấu, đối trừ, gia hạn, gieo, gộp, hạch toán, kết chuyển, khai giảng, khóa sổ, khơi, lắp thêm, lợp, neo đậu, nhắn, niêm phong, phát quang, phụ đạo, phân quyền, phủ, quét, quét dọn, rải, rải thảm, sao lưu, san lấp, sơn, sửa, thảo luận, tịch thu, tích nước, tiếp sóng, trải, trông coi, truy thu, tuyển sinh, tưới, ươm, xả, xóa mù
        áp giá, canh gác, cắm, cắm biển, căng dây, che chắn, cho vay, chốt chặn, cơ cấu lại, đóng cống, đóng cửa, đối soát, giãn nợ, giãn, gỡ bỏ, hoãn, kéo dài, kháng nghị, khoanh nợ, phân lịch, phân phối, phát tán, rửa, súc rửa, tái đàn, thả, thi hành, thụ lý, tiêu úng, tìm kiếm, túc trực, vá
        xác định, xác minh, xác nhận, xây dựng, xem xét, xét, xét duyệt, xét chọn, xếp hạng, xử lý, xử phạt, xóa, xoá, xúc tiến, xin ý kiến
        """
    );

    /// <summary>Words that come before the verb and say nothing of what is done.</summary>
    internal static readonly Lexicon Openers = new(
        """
        phải, cần, sẽ, chủ động, khẩn trương, nghiêm túc, tiếp tục, tích cực, thường xuyên, kịp thời, trực tiếp, có trách nhiệm, chịu trách nhiệm chủ trì, có nhiệm vụ, được giao, tập trung
        làm đầu mối, là đầu mối, đồng loạt, định kỳ, phối hợp, chủ trì, hằng năm, hàng năm, hằng tháng, hàng tháng, hằng quý, hàng quý, hằng tuần, hàng tuần, mỗi năm, mỗi tháng, mỗi quý, mỗi tuần, nhanh chóng, căn cứ, tự, cùng, cùng với, có văn bản, có báo cáo, có kế hoạch, có giải pháp, có biện pháp, không, kiên quyết, là cơ quan thường trực, là cơ quan đầu mối, trên cơ sở, theo chức năng, đồng thời, xong, nhất thiết, vào
        """
    );

    /// <summary>Whether a predicate begins at this word: not a noun that looks like a verb ("các tổ chức", "công tác tổ chức").</summary>
    internal static bool BeginsAt(Words words, int at, bool mayBeCapital = false)
    {
        if (words[at].Capital && !mayBeCapital)
        {
            return false;
        }

        var length = Math.Max(words.Longest(All, at), words.Longest(Openers, at));
        return length > 0
            && !IsUncertain(words, at, length)
            && !IsNoun(words, at)
            && !words.SaysAny(
                at,
                "báo chí",
                "thực hiện nhiệm vụ",
                "quản lý nhà nước",
                "làm việc của",
                "giám sát của",
                "cùng cấp",
                "cấp trên",
                "cấp dưới",
                "cấp xã",
                "cấp huyện",
                "cấp tỉnh",
                "cấp ủy",
                "lập pháp",
                "thu nhập",
                "ra đời",
                "công bố chỉ",
                "giao thông",
                "in ấn của",
                "phát thanh",
                "tổ chức đảng",
                "tổ chức chính trị",
                "tổ chức cơ sở",
                "tổ chức thành viên",
                "nối tiếp",
                "đầu tư công",
                "thông tin điện tử",
                "giáo dục và",
                "tính đến",
                "quy hoạch và",
                "không thuộc",
                "cùng với sự",
                "lãnh đạo các",
                "lãnh đạo ủy",
                "chuyển đổi số",
                "theo dõi của",
                "phục vụ hành chính",
                "khai thác công trình",
                "trực thuộc",
                "trực tuyến",
                "trực tiếp cơ sở",
                "kiểm soát bệnh tật",
                "phát triển quỹ đất",
                "xúc tiến đầu tư",
                "xúc tiến thương mại",
                "giới thiệu việc làm",
                "điều hành thông minh",
                "giám sát, điều hành",
                "thi hành án",
                "tìm kiếm cứu nạn"
            );
    }

    private static bool IsNoun(Words words, int at)
    {
        if (at == 0 || words[at].Before.Length > 0)
        {
            return false;
        }

        var before = words[at - 1].Folded;
        var first = words[at].Folded;
        return before switch
        {
            "các" or "những" or "mọi" or "từng" or "mỗi" or "việc" or "sự" or "được" or "đã" =>
                true,
            "công" => at < 2
                || words[at - 2].Folded is not "nữ"
                    && !(words[at - 1].Capital && words[at - 2].Capital),
            "đồng" => at > 1
                && words[at - 2].Folded is "hội"
                && first
                    is "thi"
                        or "thẩm"
                        or "tư"
                        or "tuyển"
                        or "giám"
                        or "bồi"
                        or "kiểm"
                        or "xét"
                        or "xử"
                        or "nghiệm"
                        or "đánh"
                        or "bình"
                        or "chấm"
                        or "thanh"
                        or "đấu"
                        or "phối",
            "đoàn" => first is "kiểm" or "giám" or "thanh" or "công" or "khảo",
            "ban" => first
                is "chỉ"
                    or "tổ"
                    or "quản"
                    or "biên"
                    or "tuyên"
                    or "giám"
                    or "điều"
                    or "vận"
                    or "tiếp"
                    or "soạn",
            "tổ" => first
                is "chức"
                    or "giúp"
                    or "kiểm"
                    or "giám"
                    or "thẩm"
                    or "tư"
                    or "triển"
                    or "tiếp"
                    or "soạn"
                    or "hỗ"
                    or "điều",
            "phòng" => words[at - 1].Capital
                && (at < 2 || words[at - 2].Folded is not "văn")
                && first is "quản" or "tổ" or "đào" or "tổng",
            "tư" => first is "xây",
            "nghệ" => first is "thông",
            "trật" => first is "tự",
            "tác" or "án" or "khai" => first is "đầu" or "tổ" or "quản",
            _ => char.IsDigit(before[^1])
                && before.Length < 4
                && !(at > 1 && NameClosings.IsNumbered(words, at - 2)),
        };
    }

    /// <summary>One syllable is too little to tell a verb inside a name; these are safe, others count only at the head of a clause.</summary>
    private static bool IsUncertain(Words words, int at, int length) =>
        length == 1
        && at > 0
        && words[at].Before.Length == 0
        && words.Longest(Openers, at) != 1
        && !IsAfterProperName(words, at)
        && (
            words[at - 1].Capital && words[at].Folded is "ký" or "xét" or "giao"
            || words[at].Folded
                is not (
                    "mở"
                    or "lập"
                    or "gửi"
                    or "cử"
                    or "nộp"
                    or "trình"
                    or "đưa"
                    or "nghe"
                    or "đăng"
                    or "lấy"
                    or "viết"
                    or "trao"
                    or "xóa"
                    or "giao"
                    or "xét"
                    or "ký"
                )
        );

    /// <summary>"Điện lực Gò Công bó gọn cáp": two capitals in a row are a proper name, and a small word after it is none of its own.</summary>
    private static bool IsAfterProperName(Words words, int at) =>
        at >= 3
        && words[at - 1].Capital
        && words[at - 2].Capital
        && words[at - 1].Before.Length == 0
        && words.Longest(UnitHeads.All, at - 2) != 1
        && words[at].Folded is not ("ký" or "xét" or "giao");
}
