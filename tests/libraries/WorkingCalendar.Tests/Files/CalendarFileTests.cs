using System.Text;
using static Chutri.WorkingCalendar.Tests.CalendarSamples;

namespace Chutri.WorkingCalendar.Tests.Files;

public sealed class CalendarFileTests
{
    [Fact]
    public void Everything_wrong_with_a_file_is_said_at_once_with_its_line()
    {
        var reading = Read(
            """
            {
              "version": "2027 .1",
              "law": "vietnam-2019",
              "week": { "workingDays": ["Monday", "Funday"], "hours": ["08:00-12:00", "11:00-17:00"], "basis": "QĐ" },
              "announcedYears": [2026, "2.027", 20270],
              "colour": "red",
              "notices": [
                {
                  "basis": "Thông báo 1",
                  "source": "",
                  "off": [
                    { "from": "2027-02-30", "reason": "không có ngày này" },
                    { "from": "30/04/2027", "reason": "viết ngược" },
                    { "from": "2027-03-10", "to": "2027-03-01", "reason": "ngược chiều" },
                    { "from": "2027-03-15" }
                  ]
                }
              ]
            }
            """
        );

        reading.Edition.ShouldBeNull();
        reading
            .Problems.Select(problem => problem.Say().Vietnamese)
            .ShouldBe([
                "dòng 2: Phiên bản “2027 .1” chỉ được gồm chữ không dấu, số, dấu chấm và gạch nối, tối đa 60 ký tự, ví dụ 2027.1.",
                "dòng 4: Các khoảng giờ của một ngày không được chồng lên nhau.",
                "dòng 4: Không dùng được “Funday” ở đây; chọn một trong: Sunday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday.",
                "dòng 5: “2.027” không phải năm từ 1900 đến 2199 viết bằng bốn chữ số, không dấu nháy, không dấu chấm, ví dụ 2027.",
                "dòng 5: “20270” không phải năm từ 1900 đến 2199 viết bằng bốn chữ số, không dấu nháy, không dấu chấm, ví dụ 2027.",
                "dòng 6: Không có mục “colour” ở đây; các mục dùng được: version, week, announcedYears, notices, law, before, units.",
                "dòng 10: Chỗ này phải là chữ trong dấu nháy và không được để trống.",
                "dòng 12: “2027-02-30” không phải ngày có thật viết theo năm-tháng-ngày, ví dụ 2027-02-06.",
                "dòng 13: “30/04/2027” không phải ngày có thật viết theo năm-tháng-ngày, ví dụ 2027-02-06.",
                "dòng 14: Khoảng ngày kết thúc (01/03/2027) trước khi bắt đầu (10/03/2027).",
                "dòng 15: Thiếu mục “reason”.",
            ]);
    }

    [Fact]
    public void Decrees_that_overlap_or_contradict_each_other_or_the_law_are_named_with_both_lines()
    {
        var reading = Read(
            """
            {
              "version": "2027.1", "law": "vietnam-2019", "announcedYears": [2027],
              "week": { "workingDays": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"], "basis": "QĐ 188/1999" },
              "notices": [
                { "basis": "Thông báo 1", "source": "công báo",
                  "decides": [{ "holiday": "tet", "from": "2027-02-04", "to": "2027-02-09" }],
                  "off": [{ "from": "2027-12-31", "reason": "hoán đổi" }] },
                { "basis": "Thông báo 2", "source": "công báo",
                  "off": [{ "from": "2027-09-02", "reason": "Quốc khánh" }],
                  "worked": [
                    { "from": "2027-12-31", "reason": "làm bù" },
                    { "from": "2027-12-27", "reason": "làm bù" }
                  ] }
              ]
            }
            """
        );

        reading
            .Problems.Select(problem => problem.Say().English)
            .ShouldBe([
                "line 6: Lunar New Year 2027 has 5 days off by law, but 6 are entered here; substitute and swapped days do not belong to them.",
                "line 9: Thursday 2 September 2027 is a day off by law already (National Day; Labour Code 2019, Article 112(1)), so do not enter it as a day off too; the days chosen for Tết and National Day go under decides.",
                "line 11: There is more than one entry for Friday 31 December 2027: a day off (Thông báo 1) and a make-up working day (Thông báo 2); keep one of them. (The other entry is on line 7.)",
                "line 12: Monday 27 December 2027 is worked in any case, so it cannot be a make-up working day.",
            ]);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("{\n\"version\": \"1\"\n\"week\"", 3)]
    [InlineData("[1, 2", 1)]
    public void Text_that_is_no_JSON_is_refused_with_the_line_where_it_ends_to_be(
        string text,
        int line
    ) => Read(text).Problems.ShouldHaveSingleItem().Line.ShouldBe(line);

    [Fact]
    public void A_file_with_units_hours_and_comments_is_read()
    {
        var edition = Read(
            """
            {
              // đơn vị một cửa làm sáng thứ Bảy
              "version": "2027.1-xa",
              "announcedYears": [2027],
              "before": "day-before",
              "week": {
                "workingDays": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"],
                "hours": ["07:30-11:30", "13:30-17:30"],
                "basis": { "vi": "Quyết định 188/1999/QĐ-TTg" },
              },
              "notices": [
                { "basis": "TB 5", "source": "công báo",
                  "hours": [{ "from": "2027-12-31", "spans": ["07:30-11:30"], "reason": "nghỉ buổi chiều" }] },
              ],
              "units": [
                { "unit": "MOT-CUA", "basis": "QĐ 12/QĐ-UBND",
                  "week": { "workingDays": ["Monday"], "days": { "Saturday": ["8:00-11:00"] }, "basis": "QĐ 12" },
                  "off": [{ "from": "2027-11-20", "reason": "ngày truyền thống" }] },
              ],
            }
            """
        ).Edition!;
        var calendar = new WorkCalendar(edition);

        calendar.HoursOf(Day("30/12/2027"))!.ToString().ShouldBe("07:30–11:30, 13:30–17:30");
        calendar.HoursOf(Day("31/12/2027"))!.ToString().ShouldBe("07:30–11:30");
        calendar.Before(Day("15/1/2027")).Reading.ShouldBe(BeforeReading.DayBefore);
        var unit = calendar.ForUnit("MOT-CUA");
        unit.Edition.Week.WorkingDays.ShouldBe([DayOfWeek.Monday, DayOfWeek.Saturday]);
        unit.IsWorkingDay(Day("20/11/2027")).ShouldBeFalse();
        unit.HoursOf(Day("27/11/2027"))!.Total.ShouldBe(TimeSpan.FromHours(3));
    }

    [Fact]
    public void A_byte_order_mark_does_not_disturb() =>
        CalendarFile
            .Read([.. Encoding.UTF8.Preamble, .. CalendarFile.ShippedText("2026.2")])
            .Problems.ShouldBeEmpty();

    [Fact]
    public void Every_shipped_edition_is_read_without_a_problem_and_bears_its_label()
    {
        foreach (var version in CalendarFile.ShippedVersions)
        {
            CalendarFile.Shipped(version).Version.ShouldBe(version);
        }

        Should.Throw<ArgumentException>(() => CalendarFile.Shipped("1999.1"));
    }

    private static CalendarReading Read(string text) =>
        CalendarFile.Read(Encoding.UTF8.GetBytes(text));
}
