using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Chutri.CommandLine;
using Chutri.Platform;

namespace Chutri.Host.Tests.CommandLine;

public sealed class CalendarCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("chutri-calendar-");

    [Fact]
    public void Five_working_days_from_the_afternoon_of_10_February_2026_end_after_Tet()
    {
        var ran = Run("due", "--from", "2026-02-10T15:00", "--working-days", "5", "--json");

        ran.Status.ShouldBe(0, ran.Error);
        var due = JsonDocument.Parse(ran.Output).RootElement;
        due.GetProperty("due").GetString().ShouldBe("2026-02-24T15:00");
        due.GetProperty("calendar").GetString().ShouldBe("2026.2");
        var steps = due.GetProperty("steps").EnumerateArray().ToList();
        steps.Select(step => step.GetProperty("step").GetString()).ShouldContain("skipped");
        steps.ShouldAllBe(step =>
            step.GetProperty("vi").GetString()!.Length > 10
            && step.GetProperty("en").GetString()!.Length > 10
        );
    }

    [Theory]
    [InlineData("2026-02-10T15:00", "--working-hours", "12", "2026-02-12T10:00")]
    [InlineData("2026-02-13T15:00", "--working-hours", "4:30", "2026-02-23T10:30")]
    [InlineData("2026-02-13T15:00", "--hours", "24", "2026-02-14T15:00")]
    [InlineData("2026-02-16T10:00", "--hours", "72", "2026-02-19T10:00")]
    [InlineData("2026-02-13T23:30", "--hours", "1:30", "2026-02-14T01:00")]
    [InlineData("2026-02-10T15:00", "--days", "5", "2026-02-23T15:00")]
    [InlineData("2026-02-10T15:00", "--days", "3", "2026-02-13T15:00")]
    [InlineData("2026-02-10", "--working-days", "5", "2026-02-24")]
    [InlineData("2026-02-10", "--days", "5", "2026-02-23")]
    [InlineData("2026-02-10T08:00Z", "--working-days", "5", "2026-02-24T15:00")]
    public void A_deadline_is_computed(string from, string option, string amount, string due)
    {
        var ran = Run("due", "--from", from, option, amount, "--json");

        ran.Status.ShouldBe(0, ran.Error);
        JsonDocument.Parse(ran.Output).RootElement.GetProperty("due").GetString().ShouldBe(due);
    }

    [Fact]
    public void Everything_wrong_with_a_deadline_is_said_at_once()
    {
        var ran = Run(
            "due",
            "--from",
            "2026-02-30T15:00",
            "--days",
            "1.000",
            "--working-days",
            "-5"
        );

        ran.Status.ShouldBe(2);
        ran.Output.ShouldBeEmpty();
        ran.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(4);
        ran.Error.ShouldContain("2026-02-30T15:00");
        ran.Error.ShouldContain("không dùng dấu chấm hay dấu phẩy");
        ran.Error.ShouldContain("sẽ kết thúc trước khi bắt đầu");
        ran.Error.ShouldContain("Ghi đúng một trong");
    }

    [Fact]
    public void A_missing_start_is_said_together_with_a_number_that_cannot_be_read()
    {
        var ran = Run("due", "--working-days", "1.000");

        ran.Status.ShouldBe(2);
        ran.Error.ShouldContain("Thiếu --from");
        ran.Error.ShouldContain("“1.000” không rõ là bao nhiêu");
    }

    [Theory]
    [InlineData("--from", "10/02/2026", "--days", "5")]
    [InlineData("--from", "1899-12-31", "--days", "5")]
    [InlineData("--from", "2200-01-01T08:00", "--days", "5")]
    [InlineData("--from", "2199-12-30", "--days", "5")]
    [InlineData("--from", "2026-02-10", "--working-hours", "5")]
    [InlineData("--from", "2026-02-10T08:00", "--working-hours", "0")]
    [InlineData("--from", "2026-02-10T08:00", "--working-hours", "4:75")]
    [InlineData("--from", "2026-02-10", "--hours", "24")]
    [InlineData("--from", "2026-02-10T08:00", "--hours", "0")]
    [InlineData("--from", "2026-02-10T08:00", "--hours", "-24")]
    [InlineData("--from", "2026-02-10T08:00", "--hours", "1.5")]
    [InlineData("--from", "2026-02-10T08:00", "--hours", "24", "--working-hours", "24")]
    [InlineData("--from", "2026-02-10T08:00")]
    public void What_cannot_be_meant_is_refused(params string[] typed) =>
        Run(["due", .. typed]).Status.ShouldBe(2);

    [Fact]
    public void Lunar_dates_are_a_line_of_JSON_each_in_the_order_asked()
    {
        var ran = Run("lunar", "2026-02-17", "2025-07-25", "1985-01-21", "--json");

        ran.Status.ShouldBe(0, ran.Error);
        ran.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Trim())
            .ShouldBe([
                """{"date":"2026-02-17","day":1,"month":1,"leap":false,"year":2026}""",
                """{"date":"2025-07-25","day":1,"month":6,"leap":true,"year":2025}""",
                """{"date":"1985-01-21","day":1,"month":1,"leap":false,"year":1985}""",
            ]);
    }

    [Fact]
    public void Every_date_that_is_wrong_is_named_and_nothing_else_is_printed()
    {
        var ran = Run("lunar", "2026-02-17", "2026-02-30", "17/2/2026", "2200-01-01");

        ran.Status.ShouldBe(2);
        ran.Output.ShouldBeEmpty();
        ran.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(3);
    }

    [Fact]
    public void The_days_of_2026_are_weekdays_off_and_two_worked_Saturdays_each_with_its_basis()
    {
        var ran = Run("holidays", "2026", "--json");

        var days = JsonDocument.Parse(ran.Output).RootElement.EnumerateArray().ToList();
        days.Count.ShouldBe(15);
        days.Where(day => day.TryGetProperty("worked", out var worked) && worked.GetBoolean())
            .Select(day => day.GetProperty("date").GetString())
            .ShouldBe(["2026-01-10", "2026-08-22"]);
        days.ShouldAllBe(day => day.GetProperty("basis").GetString()!.Length > 5);
        days.Single(day => day.GetProperty("date").GetString() == "2026-02-17")
            .GetProperty("reason")
            .GetString()
            .ShouldBe("Tết Nguyên đán Bính Ngọ");
    }

    [Fact]
    public void A_year_without_its_notices_says_so()
    {
        Run("holidays", "2030").Output.ShouldContain("chưa có đủ thông báo của năm 2030");
        Run("holidays", "2026").Output.ShouldNotContain("chưa có đủ thông báo");
        Run("holidays", "2026").Output.ShouldContain("24/11/2026");
    }

    [Theory]
    [InlineData("1999")]
    [InlineData("2200")]
    [InlineData("2.026")]
    [InlineData("năm nay")]
    public void A_year_that_is_not_known_is_refused(string year)
    {
        var ran = Run("holidays", year);

        ran.Status.ShouldBe(2);
        ran.Error.ShouldContain(year);
    }

    [Fact]
    public void The_calendar_file_of_the_data_folder_is_asked_with_a_unit_of_its_own()
    {
        Write(off: "2026-11-20");

        Run("holidays", "2026", "--json", "--data", folder.FullName)
            .Output.ShouldContain("2026-11-20");
        Run("holidays", "2026", "--json", "--data", folder.FullName, "--unit", "A1")
            .Output.ShouldContain("2026-12-24");
        var unknown = Run("holidays", "2026", "--data", folder.FullName, "--unit", "B2");
        unknown.Status.ShouldBe(2);
        unknown.Error.ShouldContain("A1");
    }

    [Fact]
    public void A_calendar_file_is_checked_and_everything_wrong_is_said_with_its_line()
    {
        var good = Run("check", Write(off: "2026-11-20"));
        var bad = Run("check", Write(off: "2026-11-31"));
        var none = Run("check", Path.Combine(folder.FullName, "khong-co.json"));
        var verb = Run("holidays", "2026", "--data", folder.FullName);

        good.Status.ShouldBe(0, good.Error);
        good.Output.ShouldContain("2026.9");
        bad.Status.ShouldBe(2);
        bad.Error.ShouldContain("dòng 4: “2026-11-31”");
        none.Status.ShouldBe(2);
        verb.Status.ShouldBe(2);
        verb.Error.ShouldContain("dòng 4: “2026-11-31”");
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string Write(string off)
    {
        var path = Path.Combine(folder.FullName, "calendar.json");
        File.WriteAllText(
            path,
            $$"""
            {
              "version": "2026.9", "law": "vietnam-2019", "announcedYears": [2026],
              "week": { "workingDays": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"], "basis": "QĐ 188/1999/QĐ-TTg" },
              "notices": [{ "basis": "TB 1", "source": "công báo", "off": [{ "from": "{{off}}", "reason": "nghỉ" }] }],
              "units": [{ "unit": "A1", "basis": "QĐ 2", "off": [{ "from": "2026-12-24", "reason": "nghỉ riêng" }] }]
            }
            """
        );
        return path;
    }

    private static Ran Run(params string[] typed)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = Language.Vietnamese.Culture();
        try
        {
            using var output = new StringWriter();
            using var error = new StringWriter();
            var status = CalendarCommand
                .Make()
                .Parse(typed)
                .Invoke(new() { Output = output, Error = error });
            return new(status, output.ToString(), error.ToString());
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private sealed record Ran(int Status, string Output, string Error);
}
