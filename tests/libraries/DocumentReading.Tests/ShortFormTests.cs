using Chutri.DocumentReading.Tests.Samples;

namespace Chutri.DocumentReading.Tests;

public sealed class ShortFormTests
{
    [Theory]
    [InlineData(
        "1. Phòng Quản lý bay (QLBT)",
        "2. QLBT chủ trì lập danh mục cây che đường bay.",
        "Phòng Quản lý bay"
    )]
    [InlineData(
        "1. Trung tâm Đăng kiểm phương tiện thủy nội địa (ĐKTN): Kiểm đếm cây ven sông.",
        "2. ĐKTN phối hợp với Cảng vụ đường thủy trồng cây chắn sóng.",
        "Trung tâm Đăng kiểm phương tiện thủy nội địa"
    )]
    [InlineData(
        "1. Ban Quản lý Khu di tích (sau đây viết tắt là BQLKDT) cắm mốc vườn cây.",
        "2. BQLKDT phối hợp với Phòng Văn hóa lập hồ sơ cây di sản.",
        "Ban Quản lý Khu di tích"
    )]
    [InlineData(
        "1. Trung tâm Phục vụ hành chính công tỉnh (viết tắt: TTPVHCC) niêm yết danh mục cây.",
        "2. TTPVHCC rà soát thủ tục chặt cây.",
        "Trung tâm Phục vụ hành chính công tỉnh"
    )]
    [InlineData(
        "1. Công ty TNHH MTV Thoát nước (Công ty Thoát nước) nạo vét rãnh quanh cây.",
        "2. Công ty Thoát nước rà soát cây che miệng cống.",
        "Công ty TNHH MTV Thoát nước"
    )]
    [InlineData(
        "1. Phòng KTTC (Kế toán tài chính) quyết toán tiền mua cây.",
        "2. Phòng KTTC lập danh sách nhà vườn.",
        "Phòng Kế toán tài chính"
    )]
    public void A_short_form_that_the_document_made_is_the_unit_later(
        string first,
        string second,
        string lead
    ) => Plans.Saying(first, second).Tasks[^1].Lead.ShouldBe(lead);

    [Fact]
    public void A_short_form_inside_a_name_is_written_out() =>
        Plans
            .Saying(
                "1. Công đoàn Đường sắt Bình Lâm (Công đoàn ĐSBL) phát động trồng cây.",
                "2. Ban Nữ công Công đoàn ĐSBL lập danh mục cây."
            )
            .Tasks[^1]
            .Lead.ShouldBe("Ban Nữ công Công đoàn Đường sắt Bình Lâm");

    [Fact]
    public void A_short_form_can_help() =>
        Plans
            .Saying(
                "1. Phòng Quản lý bay (QLBT)",
                "a) Chặt cành cây che đèn.",
                "2. Phòng Kỹ thuật phối hợp với QLBT lập danh mục cây."
            )
            .Tasks[^1]
            .Cooperating.ShouldBe(["Phòng Quản lý bay"]);

    [Fact]
    public void The_short_form_of_another_unit_beside_a_name_is_not_its_own()
    {
        var reading = Plans.Saying(
            "1. Sở Y tế (CDC) trồng cây thuốc trong tháng 5/2025.",
            "2. CDC phối hợp với Sở Xây dựng tưới cây."
        );

        reading.Tasks.ShouldNotContain(task =>
            task.ProvisionOrdinal > reading.Tasks[0].ProvisionOrdinal && task.Lead == "Sở Y tế"
        );
    }

    [Fact]
    public void The_short_form_of_a_matter_does_no_work() =>
        Plans
            .Saying(
                "1. Sở Y tế hướng dẫn an toàn thực phẩm (ATTP) tại vườn cây.",
                "2. ATTP tại vườn cây được quan tâm."
            )
            .Tasks.Count.ShouldBe(1);
}
