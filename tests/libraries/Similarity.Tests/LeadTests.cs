using System.Text;

namespace Chutri.Similarity.Tests;

public sealed class LeadTests
{
    private static readonly StatementCollection Body = StatementCollection.Of(
        StatementTable.Read(Resource.Text("lead-functions.tsv")).Statements
    );

    [Theory]
    [InlineData("Tuyển quân, giao nhận quân năm 2027 đạt 100% chỉ tiêu", "Ban Chỉ huy Quân sự")]
    [InlineData("Rà soát văn bản quy phạm pháp luật hết hiệu lực", "Sở Tư pháp")]
    [InlineData("Phun hóa chất tiêu độc, tiêm vắc xin cho đàn lợn", "Sở Nông nghiệp")]
    [InlineData("Nạo vét cống rãnh, hố ga trước mùa mưa", "Công ty Thoát nước đô thị")]
    public void The_unit_whose_functions_fit_stands_first(string task, string unit) =>
        Body.Leads(task)[0].Unit.ShouldBe(unit);

    [Fact]
    public void Whoever_is_named_as_acting_leads_and_whoever_is_named_as_cooperating_does_not()
    {
        var leads = Body.Leads("Sở Tư pháp phối hợp với Sở Tài chính lập danh mục tài sản công.");

        leads[0].Unit.ShouldBe("Sở Tư pháp");
    }

    [Fact]
    public void Each_suggestion_says_which_statement_speaks_for_it()
    {
        var lead = Body.Leads("Thẩm định văn bản quy phạm pháp luật")[0];

        lead.Because.Unit.ShouldBe(lead.Unit);
        lead.Because.Text.ShouldContain("văn bản quy phạm pháp luật");
        lead.Score.ShouldBeInRange(0, 1);
    }

    [Fact]
    public void A_task_that_says_nothing_known_suggests_nobody() =>
        Body.Leads("xyzzy").ShouldBeEmpty();

    [Fact]
    public void Of_one_unit_the_function_that_a_task_belongs_to_stands_first()
    {
        var body = StatementCollection.Of([
            new("1", "Văn phòng", "Tiếp nhận, đăng ký, phân phối văn bản đến"),
            new("2", "Văn phòng", "Quản lý xe ô tô, tài sản của cơ quan"),
            new("3", "Ban Tài chính", "Kiểm kê tài sản của cơ quan"),
        ]);

        var fitting = body.Fitting("Kiểm kê tài sản, xe ô tô của cơ quan quý IV", "Văn phòng");

        fitting[0].Statement.Id.ShouldBe("2");
        fitting[0].Score.ShouldBeInRange(0.35, 1);
        fitting.ShouldNotContain(one => one.Statement.Id == "3");
        body.Fitting("Kiểm kê tài sản", "Sở Y tế").ShouldBeEmpty();
        body.Fitting("xyzzy", "Văn phòng").ShouldBeEmpty();
    }

    [Fact]
    public void A_task_in_the_words_of_the_function_fits_it_wholly() =>
        Body.Fitting(Body.Statements[0].Text, Body.Statements[0].Unit)[0]
            .Score.ShouldBeGreaterThan(0.8);
}
