using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Chutri.WorkingCalendar.Lunar;
using static Chutri.WorkingCalendar.Tests.CalendarSamples;

namespace Chutri.WorkingCalendar.Tests;

/// <summary>The example of the README: compiled here, and the same line for line.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void The_example_gives_the_answers_that_the_README_names()
    {
        // csharpier-ignore-start
        var calendar = WorkCalendar.Vietnam;
        var tet = LunarCalendar.NewYear(2026);
        var deadline = calendar.DeadlineOf(new DeadlineRule.Within(5, Working: true, Start: new(2026, 2, 10)));
        var why = deadline.Explanation.Sentences();
        var hours = calendar.DeadlineOf(new DeadlineRule.FromMoment(TimeUnit.WorkingMinutes, 12 * 60, new(2026, 2, 13, 15, 0, 0)));
        var quarter = calendar.DueDay(new DeadlineRule.EndOf(PeriodOfYear.Quarter, In: new(2026, 11, 9)));
        var monthly = new Recurrence.Monthly(20) { WhenOff = OffDay.MoveToPreviousWorkingDay }.Next(calendar, after: new(2026, 11, 20));
        var held = calendar.Meter(new(2026, 11, 2, 8, 0, 0), new(2026, 11, 18, 11, 0, 0), new PausedTime(new(2026, 11, 5, 8, 0, 0), new(2026, 11, 5, 17, 0, 0)));
        var left = calendar.TimeLeft(deadline.Due, today: new(2026, 2, 13)).Say();
        var stored = DeadlineJson.Read<Deadline>(DeadlineJson.Write(deadline));
        // csharpier-ignore-end

        tet.ShouldBe(Day("17/2/2026"));
        deadline.Due.ShouldBe(Day("24/2/2026"));
        why.ShouldContain(sentence => sentence.Vietnamese.Contains("9441/TB-BNV"));
        (hours.Due, hours.At).ShouldBe((Day("24/2/2026"), new TimeOnly(10, 0)));
        quarter.ShouldBe(Day("31/12/2026"));
        monthly.Due.ShouldBe(Day("18/12/2026"));
        held.Say().Vietnamese.ShouldBe("11 ngày làm việc 3 giờ");
        left.Vietnamese.ShouldBe("còn 2 ngày làm việc");
        stored.ShouldBe(deadline);
    }

    [Fact]
    public void The_example_is_ten_lines_and_those_of_the_README()
    {
        var readme = TestFiles.Text("LIBRARY.md").Split("```")[1].Split('\n')[1..^1];
        var source = File.ReadAllLines(ThisFile()).Select(line => line.Trim()).ToList();
        var from = source.IndexOf("// csharpier-ignore-start");

        readme.Length.ShouldBe(10);
        readme.ShouldBe(source.Skip(from + 1).Take(10));
    }

    [Fact]
    public void The_file_that_the_README_shows_is_a_good_one() =>
        CalendarFile
            .Read(
                System.Text.Encoding.UTF8.GetBytes(
                    TestFiles.Text("LIBRARY.md").Split("```json")[1].Split("```")[0]
                )
            )
            .Problems.ShouldBeEmpty();

    [Fact]
    public void The_notice_that_the_administrators_page_shows_can_be_added_to_the_file_in_force()
    {
        var file = JsonNode.Parse(CalendarFile.ShippedText("2026.2"))!.AsObject();
        file["version"] = "2027.1";
        file["notices"]!
            .AsArray()
            .Add(
                JsonNode.Parse(
                    TestFiles.Text("ADMINISTRATOR.md").Split("```json")[1].Split("```")[0]
                )
            );
        file["announcedYears"]!.AsArray().Add(2027);

        var read = CalendarFile.Read(System.Text.Encoding.UTF8.GetBytes(file.ToJsonString()));

        read.Problems.ShouldBeEmpty();
        var calendar = new WorkCalendar(read.Edition!);
        calendar.IsWorkingDay(Day("29/4/2027")).ShouldBeFalse();
        calendar.IsWorkingDay(Day("8/5/2027")).ShouldBeTrue();
        calendar.IsWorkingDay(Day("5/2/2027")).ShouldBeFalse();
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
