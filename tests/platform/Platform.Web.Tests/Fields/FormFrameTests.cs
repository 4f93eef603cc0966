namespace Chutri.Platform.Web.Tests.Fields;

public sealed class FormFrameTests
{
    private static readonly Words Title = new("Thời hạn", "Deadline");

    [Fact]
    public async Task All_errors_stand_on_top_each_a_link_to_its_field()
    {
        var entry = FormEntry.Empty.With([
            new("lead", new("Chọn đơn vị chủ trì", "Choose")),
            new("until", new("Nhập hạn", "Enter")),
        ]);

        var form = await Rendering.RenderIn<TextField>(entry, ("Name", "lead"), ("Label", Title));

        var summary = form.QuerySelector(".error-summary")!;
        summary.QuerySelector("h2")!.Reads().ShouldContain("2");
        summary
            .QuerySelectorAll("a")
            .Select(link => link.GetAttribute("href"))
            .ShouldBe(["#f-lead", "#f-until"]);
        form.QuerySelector("#f-lead").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_sentence_stands_once_at_its_field_and_the_summary_names_the_field()
    {
        var entry = FormEntry.Empty.With([
            new("until", new("Nhập hạn", "Enter the deadline")),
            new("elsewhere", new("Không thấy ô này", "No such field")),
        ]);

        var form = await Rendering.RenderIn<TextField>(entry, ("Name", "until"), ("Label", Title));

        form.QuerySelectorAll(".error-summary a")
            .Select(link => link.Reads())
            .ShouldBe(["Thời hạn", "Không thấy ô này"]);
        form.QuerySelector("#f-until-error")!.Reads().ShouldContain("Nhập hạn");
    }

    [Fact]
    public async Task A_refusal_about_no_field_says_its_rule_and_its_code()
    {
        var refusal = Refusal.Conflict(
            "already-done",
            new("Việc đã xong", "It is done"),
            new("Quy chế, Điều 12", "Rules, Article 12")
        );

        var form = await Rendering.RenderIn<TextField>(
            FormEntry.Empty.With(refusal),
            ("Name", "lead"),
            ("Label", Title)
        );

        form.QuerySelector(".error-summary").ShouldBeNull();
        form.QuerySelector(".alert-refused")!
            .Reads()
            .ShouldBe("Việc đã xong Quy chế, Điều 12 · mã already-done");
    }

    [Fact]
    public void What_is_typed_is_trimmed_and_put_into_one_normal_form()
    {
        var entry = new FormEntry([
            new("name", " Ha\u0300 No\u0323\u0302i "),
            new("empty", " "),
            new("yes", "true"),
        ]);

        entry.Text("name").ShouldBe("Hà Nội");
        entry.TextOrNull("empty").ShouldBeNull();
        entry.Ticked("yes").ShouldBeTrue();
        entry.Text("absent").ShouldBe("");
    }
}
