using System.Text.Json;
using static Chutri.WorkingCalendar.Tests.CalendarSamples;

namespace Chutri.WorkingCalendar.Tests;

public sealed class DeadlineJsonTests
{
    [Fact]
    public void The_stored_form_is_plain_and_keeps_Vietnamese_readable()
    {
        var json = DeadlineJson.Write(
            Vietnam
                .DeadlineOf(new DeadlineRule.By(Day("27/11/2026")))
                .With(
                    new Extended(
                        Day("27/11/2026"),
                        Day("15/12/2026"),
                        Day("20/11/2026"),
                        "Trần Quốc Bảo",
                        Day("23/11/2026"),
                        "Lê Thị Thanh Mai"
                    )
                )
        );

        json.ShouldBe(
            """
            {"due":"2026-12-15","explanation":{"steps":[
            {"step":"rule","rule":{"kind":"by","day":"2026-11-27","whenOff":"keep"}},
            {"step":"calendar","version":"2026.2"},
            {"step":"extended","from":"2026-11-27","to":"2026-12-15","askedOn":"2026-11-20","askedBy":"Trần Quốc Bảo","grantedOn":"2026-11-23","grantedBy":"Lê Thị Thanh Mai"}]}}
            """.ReplaceLineEndings("")
        );
    }

    [Fact]
    public void It_is_read_even_after_a_database_has_reordered_the_keys() =>
        DeadlineJson
            .Read<DeadlineRule>(
                """{"start":"2026-11-02","days":5,"whenOff":"keep","working":true,"kind":"within"}"""
            )
            .ShouldBe(
                new DeadlineRule.Within(5, Working: true, Day("2/11/2026"))
                {
                    WhenOff = OffDay.Keep,
                }
            );

    [Fact]
    public void A_recurrence_is_written_and_read() =>
        DeadlineJson
            .Read<Recurrence>(DeadlineJson.Write<Recurrence>(new Recurrence.Quarterly(20, 2)))
            .ShouldBe(new Recurrence.Quarterly(20, 2));

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"kind":"someday"}""")]
    [InlineData("""{"kind":"within","days":5,"working":true}""")]
    [InlineData("""{"kind":"by","day":"2026-02-30"}""")]
    public void Anything_else_is_refused(string json) =>
        (
            Record.Exception(() => DeadlineJson.Read<DeadlineRule>(json))
            is JsonException
                or NotSupportedException
        ).ShouldBeTrue();
}
