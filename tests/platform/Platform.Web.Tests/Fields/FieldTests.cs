namespace Chutri.Platform.Web.Tests.Fields;

public sealed class FieldTests
{
    private static readonly Words Label = new("Thời hạn", "Deadline");
    private static readonly Words Hint = new("Ví dụ 27/11", "For example 27/11");
    private static readonly Words Wrong = new(
        "Nhập hạn từ 26/11/2026 trở đi",
        "Enter a deadline from 26/11/2026 on"
    );
    private static readonly Choice[] Units = [new("a", "Ban Tổ chức"), new("b", "Ban Tài chính")];

    private static FormEntry Sent(string name, params string[] values) => new([new(name, values)]);

    [Fact]
    public async Task A_field_shows_label_hint_error_and_box_in_that_order()
    {
        var form = await Rendering.RenderIn<TextField>(
            Sent("until", "24/11").With([new("until", Wrong)]),
            ("Name", "until"),
            ("Label", Label),
            ("Hint", Hint)
        );

        var group = form.QuerySelector(".form-group.has-error")!;
        group
            .Children.Select(child => child.ClassName)
            .ShouldBe(["form-label", "form-hint", "invalid-feedback", "form-control"]);
        var box = group.QuerySelector("input")!;
        box.GetAttribute("aria-invalid").ShouldBe("true");
        box.GetAttribute("aria-describedby").ShouldBe("f-until-hint f-until-error");
        form.QuerySelector("#f-until-error")!.Reads().ShouldBe(Wrong.Vietnamese);
    }

    [Fact]
    public async Task What_was_typed_is_not_lost_when_it_is_refused()
    {
        var form = await Rendering.RenderIn<DateField>(
            Sent("until", "24/11").With([new("until", Wrong)]),
            ("Name", "until"),
            ("Label", Label),
            ("Day", new DateOnly(2026, 11, 30))
        );

        form.QuerySelector("#f-until")!.GetAttribute("value").ShouldBe("24/11");
    }

    [Fact]
    public async Task A_field_emptied_on_purpose_stays_empty()
    {
        var form = await Rendering.RenderIn<DateField>(
            Sent("until", ""),
            ("Name", "until"),
            ("Label", Label),
            ("Day", new DateOnly(2026, 11, 30))
        );

        (form.QuerySelector("#f-until")!.GetAttribute("value") ?? "").ShouldBe("");
    }

    [Fact]
    public async Task A_password_never_comes_back_to_the_page()
    {
        var form = await Rendering.RenderIn<TextField>(
            Sent("secret", "bí mật"),
            ("Name", "secret"),
            ("Label", Label),
            ("Type", "password")
        );

        form.OuterHtml.ShouldNotContain("bí mật");
    }

    [Fact]
    public async Task A_box_that_was_unticked_stays_unticked()
    {
        var form = await Rendering.RenderIn<CheckField>(
            Sent("other", "x"),
            ("Name", "tell"),
            ("Label", Label),
            ("Ticked", true)
        );

        form.QuerySelector("#f-tell")!.HasAttribute("checked").ShouldBeFalse();
    }

    [Fact]
    public async Task Several_chosen_units_stay_chosen()
    {
        var form = await Rendering.RenderIn<SearchSelect>(
            Sent("units", "b"),
            ("Name", "units"),
            ("Label", Label),
            ("Choices", Units),
            ("Multiple", true),
            ("Values", new[] { "a" })
        );

        form.QuerySelectorAll("option[selected]")
            .Select(option => option.GetAttribute("value"))
            .ShouldBe(["b"]);
    }

    [Fact]
    public async Task A_question_with_several_answers_is_one_group_with_one_legend()
    {
        var form = await Rendering.RenderIn<ChoiceField>(
            FormEntry.Empty,
            ("Name", "unit"),
            ("Label", Label),
            ("Choices", Units),
            ("Value", "b")
        );

        form.QuerySelector("fieldset > legend")!.Reads().ShouldBe("Thời hạn");
        form.QuerySelectorAll("input[type=radio]").Length.ShouldBe(2);
        form.QuerySelector("input[checked]")!.GetAttribute("value").ShouldBe("b");
    }

    [Fact]
    public async Task What_may_be_left_empty_says_so()
    {
        var form = await Rendering.RenderIn<TextArea>(
            FormEntry.Empty,
            ("Name", "reason"),
            ("Label", Label),
            ("Optional", true)
        );

        form.QuerySelector("label")!.Reads().ShouldBe("Thời hạn (không bắt buộc)");
    }
}
