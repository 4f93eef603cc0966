using Chutri.DocumentReading.Tests.Samples;

namespace Chutri.DocumentReading.Tests;

public sealed class TaskTests
{
    [Fact]
    public void An_order_names_its_lead_its_helpers_and_its_day()
    {
        var reading = Plans.Saying(
            "1. Giao Sở Xây dựng chủ trì, phối hợp với Sở Giáo dục và Đào tạo, UBND các huyện, thành phố lập danh mục cây cần thay, xong trước ngày 30/4/2025."
        );

        var task = reading.Tasks.ShouldHaveSingleItem();
        task.Lead.ShouldBe("Sở Xây dựng");
        task.Cooperating.ShouldBe(["Sở Giáo dục và Đào tạo", "UBND các huyện, thành phố"]);
        task.Deadline.ShouldBe(new Deadline.By(new DateOnly(2025, 4, 30)));
        task.Deliverable.ShouldBe("Danh mục");
        reading.Words(task).ShouldStartWith("Giao Sở Xây dựng");
    }

    [Fact]
    public void A_heading_leads_everything_below_it()
    {
        var reading = Plans.Saying(
            "1. Sở Giáo dục và Đào tạo",
            "a) Hướng dẫn học sinh chăm cây.",
            "b) Gửi báo cáo trước ngày 20/5/2025.",
            "2. Sở Tài chính",
            "Bố trí kinh phí mua cây giống."
        );

        reading
            .Tasks.Select(t => t.Lead)
            .ShouldBe(["Sở Giáo dục và Đào tạo", "Sở Giáo dục và Đào tạo", "Sở Tài chính"]);
    }

    [Fact]
    public void Parts_with_different_deadlines_are_two_tasks_and_parts_with_one_are_one()
    {
        Plans
            .Saying(
                "1. Sở Xây dựng lắp biển tên cây trong tháng 5/2025; nạo vét rãnh quanh trường trước ngày 30/6/2025."
            )
            .Tasks.Count.ShouldBe(2);
        Plans
            .Saying(
                "1. Sở Xây dựng theo dõi việc trồng cây; trước ngày 10 hằng tháng báo cáo UBND tỉnh."
            )
            .Tasks.Count.ShouldBe(1);
    }

    [Fact]
    public void A_deadline_in_the_next_sentence_belongs_to_the_task()
    {
        var reading = Plans.Saying(
            "1. Sở Xây dựng rà soát cây có nguy cơ gãy đổ. Việc này xong trong quý II/2025."
        );

        var task = reading.Tasks.ShouldHaveSingleItem();
        task.Deadline.ShouldBe(new Deadline.By(new DateOnly(2025, 6, 30)));
        reading.Words(task).ShouldEndWith("quý II/2025");
    }

    [Fact]
    public void Names_are_written_out_as_the_document_defines_them()
    {
        var reading = Plans.Saying(
            "1. Sở Nông nghiệp và Môi trường (NN&MT) cung cấp cây giống trước ngày 01/3/2025.",
            "2. Sở Xây dựng cùng Sở NN&MT kiểm tra cây, xong trước ngày 30/3/2025."
        );

        reading.Tasks[1].Cooperating.ShouldBe(["Sở Nông nghiệp và Môi trường"]);
    }

    [Fact]
    public void Agreeing_is_work_where_a_day_is_set()
    {
        var task = Plans
            .Saying(
                "1. Sở Tài chính, Sở Xây dựng thống nhất mức chi, trình UBND tỉnh trong tháng 3."
            )
            .Tasks.ShouldHaveSingleItem();

        task.Lead.ShouldBe("Sở Tài chính");
        task.Title.ShouldBe("Thống nhất mức chi, trình UBND tỉnh");
    }

    [Fact]
    public void A_title_keeps_its_parentheses_when_the_time_in_them_is_left_out() =>
        Plans
            .Saying("1. Sở Xây dựng lập kế hoạch trồng cây (gửi UBND tỉnh trước ngày 28/02/2025).")
            .Tasks.ShouldHaveSingleItem()
            .Title.ShouldBe("Lập kế hoạch trồng cây (gửi UBND tỉnh)");

    [Theory]
    [InlineData("1. Năm 2024, Sở Xây dựng đã trồng 300 cây.")]
    [InlineData("1. Sở Xây dựng có thẩm quyền cấp phép chặt hạ cây xanh.")]
    [InlineData("1. Sở Xây dựng là cơ quan quản lý nhà nước về cây xanh.")]
    [InlineData(
        "1. Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh về Sở Xây dựng để tổng hợp."
    )]
    [InlineData("1. Thủ trưởng các đơn vị chịu trách nhiệm thi hành Kế hoạch này.")]
    public void Results_powers_and_formulas_are_no_tasks(string line) =>
        Plans.Saying(line).Tasks.ShouldBeEmpty();

    [Fact]
    public void A_report_assigns_nothing()
    {
        var text =
            Plans.Head.Replace("KẾ HOẠCH", "BÁO CÁO").Replace("45/KH", "45/BC")
            + "I. PHƯƠNG HƯỚNG\n\n1. Tiếp tục trồng cây, xong trước ngày 30/6/2025.\n"
            + Plans.Foot;

        Plans.Read(text).Tasks.ShouldBeEmpty();
    }

    [Fact]
    public void News_holds_a_task_only_where_a_speaker_asks_a_unit()
    {
        const string text = """
            Bình Lâm phát động Tết trồng cây

            Sáng 06/02/2025, tại xã Hòa Sơn, UBND tỉnh Bình Lâm tổ chức lễ phát động. Sở Xây dựng chủ trì, phối hợp với các trường trồng 200 cây.

            Phát biểu tại buổi lễ, đồng chí Chủ tịch UBND tỉnh yêu cầu Sở Xây dựng hoàn thành việc trồng cây tại các trường trước ngày 15/3/2025.
            """;

        var task = Plans.Read(text).Tasks.ShouldHaveSingleItem();
        task.Lead.ShouldBe("Sở Xây dựng");
        task.Deadline.ShouldBe(new Deadline.By(new DateOnly(2025, 3, 15)));
    }

    [Theory]
    [InlineData(
        "Sở Xây dựng chủ trì, phối hợp với Sở Tài chính, UBND các huyện, thành phố lập danh mục cây cần thay.",
        "Lập danh mục cây cần thay"
    )]
    [InlineData(
        "Sở Tài chính phối hợp với Sở Xây dựng thường xuyên kiểm tra việc dùng kinh phí.",
        "Thường xuyên kiểm tra việc dùng kinh phí"
    )]
    [InlineData(
        "Sở Xây dựng là cơ quan đầu mối, cùng Công an tỉnh rà soát cây che biển báo.",
        "Rà soát cây che biển báo"
    )]
    [InlineData(
        "Giao Sở Xây dựng chủ trì, Tỉnh đoàn và Hội Nông dân tỉnh phối hợp tổ chức ngày hội trồng cây.",
        "Tổ chức ngày hội trồng cây"
    )]
    [InlineData(
        "Sở Xây dựng có trách nhiệm báo cáo UBND tỉnh trong tháng 6/2025.",
        "Báo cáo UBND tỉnh"
    )]
    [InlineData(
        "Ban Nữ công rà soát việc trồng cây trước ngày 30/6/2025.",
        "Rà soát việc trồng cây"
    )]
    public void A_title_is_the_work_itself_without_who_leads_and_who_helps(
        string sentence,
        string title
    ) => Plans.Saying("1. " + sentence).Tasks.ShouldHaveSingleItem().Title.ShouldBe(title);

    [Theory]
    [InlineData("Sở Tài chính phối hợp giám sát việc dùng kinh phí trước ngày 30/6/2025.")]
    [InlineData("Sở Tài chính chủ trì hội nghị tổng kết trước ngày 30/6/2025.")]
    public void Where_helping_or_leading_is_the_work_the_title_says_so(string sentence) =>
        Plans
            .Saying("1. " + sentence)
            .Tasks.ShouldHaveSingleItem()
            .Title.ShouldBe(
                char.ToUpperInvariant(sentence[13])
                    + sentence[14..].Replace(" trước ngày 30/6/2025.", "")
            );

    [Theory]
    [InlineData("Công đoàn cấp trên cơ sở tổ chức hội nghị trước ngày 30/6/2025.")]
    [InlineData("Đề nghị công đoàn cấp trên cơ sở tổ chức hội nghị trước ngày 30/6/2025.")]
    [InlineData("Các công đoàn cấp trên cơ sở tổ chức hội nghị trước ngày 30/6/2025.")]
    [InlineData("Công đoàn cấp trên trực tiếp cơ sở tổ chức hội nghị trước ngày 30/6/2025.")]
    public void A_union_above_the_grass_roots_is_a_kind_of_unit(string sentence)
    {
        var task = Plans.Saying("1. " + sentence).Tasks.ShouldHaveSingleItem();

        sentence.ShouldContain(task.Lead!);
        task.Lead.ShouldEndWith("cơ sở");
        task.Title.ShouldBe("Tổ chức hội nghị");
        task.Doubts.ShouldContain(TaskDoubts.GroupLead);
    }

    [Fact]
    public void A_heading_may_name_that_kind_of_unit()
    {
        var reading = Plans.Saying(
            "1. Đối với công đoàn cấp trên cơ sở:",
            "a) Hướng dẫn công đoàn cơ sở trồng cây.",
            "b) Trên cơ sở báo cáo của công đoàn cơ sở, tổng hợp kết quả trước ngày 20/5/2025."
        );

        reading
            .Tasks.Select(task => task.Lead)
            .ShouldBe(["công đoàn cấp trên cơ sở", "công đoàn cấp trên cơ sở"]);
    }

    [Fact]
    public void Doubts_are_said_and_not_hidden()
    {
        var task = Plans
            .Saying("1. Các sở, ban, ngành trồng cây tại trụ sở.")
            .Tasks.ShouldHaveSingleItem();

        task.Doubts.ShouldBe([TaskDoubts.GroupLead, TaskDoubts.NoDeadline]);
        task.Confidence.ShouldBeInRange(0, 1);
    }

    [Theory]
    [InlineData(
        "2. Ban Tổ chức, Văn phòng sửa đổi Quy chế làm việc; trình Ban Thường vụ chậm nhất ngày 30/01/2027."
    )]
    [InlineData(
        "2. Giao Ban Tổ chức, Văn phòng xây dựng Quy chế làm việc, trình Ban Thường vụ trước ngày 20/12/2026."
    )]
    [InlineData("2. Ban Tổ chức và Văn phòng chuẩn bị Quy chế làm việc trước ngày 10/12/2026.")]
    public void Two_units_before_one_verb_are_a_task_of_which_somebody_must_say_who_leads(
        string provision
    )
    {
        var task = Plans.Saying(provision).Tasks.ShouldHaveSingleItem();

        task.Lead.ShouldBe("Ban Tổ chức");
        task.Cooperating.ShouldBe(["Văn phòng"]);
        task.Doubts.ShouldContain(TaskDoubts.TwoLeads);
    }

    [Fact]
    public void A_second_unit_that_only_takes_part_does_not_lead() =>
        Plans
            .Saying(
                "2. Ban Tổ chức, Văn phòng phối hợp chuẩn bị Quy chế làm việc trước ngày 10/12/2026."
            )
            .Tasks.ShouldHaveSingleItem()
            .Doubts.ShouldNotContain(TaskDoubts.TwoLeads);

    [Theory]
    [InlineData(
        "Giao đồng chí Lê Thị Thanh Hoa, Phó Chủ tịch, trực tiếp chỉ đạo ngày hội trồng cây."
    )]
    [InlineData(
        "Giao đồng chí Lê Thị Thanh Hoa, Phó Giám đốc Thường trực, chỉ đạo ngày hội trồng cây trước ngày 30/6/2025."
    )]
    public void A_post_without_its_body_is_no_unit(string sentence)
    {
        var task = Plans.Saying("1. " + sentence).Tasks.ShouldHaveSingleItem();

        task.Lead.ShouldBeNull();
        task.Doubts.ShouldContain(TaskDoubts.NoLead);
    }

    [Fact]
    public void A_post_with_its_body_stands_for_it() =>
        Plans
            .Saying(
                "1. Giao đồng chí Lê Thị Thanh Hoa, Chủ tịch Hội Nông dân tỉnh, chỉ đạo ngày hội trồng cây."
            )
            .Tasks.ShouldHaveSingleItem()
            .Lead.ShouldBe("Chủ tịch Hội Nông dân tỉnh");

    [Theory]
    [InlineData(
        "hoàn thiện hồ sơ quyết toán quỹ cây xanh, nộp trước ngày 31/3/2025",
        "Hoàn thiện hồ sơ quyết toán quỹ cây xanh"
    )]
    [InlineData(
        "lập danh sách cây giống và gửi chậm nhất ngày 31/3/2025",
        "Lập danh sách cây giống"
    )]
    [InlineData("lập danh sách cây giống gửi trước ngày 31/3/2025", "Lập danh sách cây giống")]
    [InlineData("xây dựng chương trình trước ngày 31/3/2025", "Xây dựng chương trình")]
    [InlineData(
        "lập danh sách cây giống, gửi UBND tỉnh trước ngày 31/3/2025",
        "Lập danh sách cây giống, gửi UBND tỉnh"
    )]
    public void A_title_does_not_end_in_a_verb_left_without_its_time(string work, string title) =>
        Plans
            .Saying("1. Sở Xây dựng " + work + ".")
            .Tasks.ShouldHaveSingleItem()
            .Title.ShouldBe(title);
}
