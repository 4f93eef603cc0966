namespace Chutri.Platform.Web.Tests.Parts;

public sealed class TimelinessTests
{
    [Theory]
    [InlineData(TimelinessKind.Within, 6, "còn 6 ngày làm việc", "6 working days left")]
    [InlineData(TimelinessKind.Soon, 0, "đến hạn hôm nay", "due today")]
    [InlineData(TimelinessKind.Overdue, 1, "quá hạn 1 ngày làm việc", "1 working day overdue")]
    [InlineData(
        TimelinessKind.Late,
        2,
        "hoàn thành quá hạn 2 ngày làm việc",
        "done 2 working days late"
    )]
    [InlineData(TimelinessKind.OnTime, 0, "hoàn thành đúng hạn", "done on time")]
    public void A_deadline_says_what_it_means(
        TimelinessKind kind,
        int days,
        string vietnamese,
        string english
    ) => kind.Sentence(days).ShouldBe(new(vietnamese, english));

    [Fact]
    public async Task Every_state_has_a_word_a_shape_and_a_colour_of_its_own()
    {
        var marks = new List<(string Word, string Shape, string Colour)>();
        foreach (var kind in Enum.GetValues<TimelinessKind>())
        {
            var mark = (await Rendering.Render<TimelinessMark>(("Kind", kind))).QuerySelector(
                ".timeliness"
            )!;
            marks.Add((mark.Reads(), mark.QuerySelector("svg")!.InnerHtml, mark.ClassName!));
        }

        marks.Select(mark => mark.Word).ShouldBeUnique();
        marks.Select(mark => mark.Shape).ShouldBeUnique();
        marks.Select(mark => mark.Colour).ShouldBeUnique();
    }

    [Fact]
    public async Task A_deadline_explains_itself_in_place_and_says_of_which_work()
    {
        var deadline = new DeadlineView(
            TimelinessKind.Overdue,
            TimelinessKind.Overdue.Sentence(3),
            new(2026, 11, 20)
        )
        {
            Why =
            [
                new(DateText.Brief(new(2026, 10, 30)), new("hạn trong văn bản", "in the document")),
            ],
            About = "NV-2026-000412",
        };

        var sentence = await Rendering.Render<DeadlineSentence>(("Deadline", deadline));

        sentence.QuerySelector("time")!.GetAttribute("datetime").ShouldBe("2026-11-20");
        sentence
            .QuerySelector("details summary")!
            .Reads()
            .ShouldBe("vì sao? hạn là ngày này: NV-2026-000412");
        sentence.QuerySelector(".explanation-row")!.Reads().ShouldContain("hạn trong văn bản");
    }

    [Fact]
    public async Task Without_an_explanation_there_is_no_why() =>
        (
            await Rendering.Render<DeadlineSentence>(
                ("Deadline", new DeadlineView(TimelinessKind.Within, new("a", "a"), null))
            )
        )
            .QuerySelector("details")
            .ShouldBeNull();
}
