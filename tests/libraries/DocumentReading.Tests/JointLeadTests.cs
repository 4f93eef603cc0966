using Chutri.DocumentReading.Tests.Samples;

namespace Chutri.DocumentReading.Tests;

public sealed class JointLeadTests
{
    [Theory]
    [InlineData("Sở Xây dựng và Sở Tài chính cùng chủ trì tổ chức ngày hội trồng cây.")]
    [InlineData("Sở Xây dựng và Sở Tài chính đồng chủ trì tổ chức ngày hội trồng cây.")]
    [InlineData("Giao Sở Xây dựng, Sở Tài chính đồng chủ trì tổ chức ngày hội trồng cây.")]
    [InlineData("Sở Xây dựng đồng chủ trì với Sở Tài chính tổ chức ngày hội trồng cây.")]
    [InlineData("Sở Xây dựng và Sở Tài chính cùng tổ chức ngày hội trồng cây.")]
    [InlineData("Sở Xây dựng và Sở Tài chính cùng nhau tổ chức ngày hội trồng cây.")]
    public void Units_that_lead_together_leave_open_which_of_them_leads(string sentence)
    {
        var task = Plans.Saying("1. " + sentence).Tasks.ShouldHaveSingleItem();

        task.Lead.ShouldBe("Sở Xây dựng");
        task.Cooperating.ShouldBe(["Sở Tài chính"]);
        task.Doubts.ShouldContain(TaskDoubts.TwoLeads);
        task.Title.ShouldEndWith("ổ chức ngày hội trồng cây");
    }

    [Fact]
    public void A_title_leaves_out_that_they_lead_together() =>
        Plans
            .Saying("1. Sở Xây dựng và Sở Tài chính cùng chủ trì tổ chức ngày hội trồng cây.")
            .Tasks.ShouldHaveSingleItem()
            .Title.ShouldBe("Tổ chức ngày hội trồng cây");

    [Fact]
    public void Who_only_takes_part_with_others_does_not_lead() =>
        Plans
            .Saying("1. Sở Xây dựng, Sở Tài chính cùng tham gia trồng cây trước ngày 30/6/2025.")
            .Tasks.ShouldAllBe(task => !task.Doubts.Contains(TaskDoubts.TwoLeads));
}
