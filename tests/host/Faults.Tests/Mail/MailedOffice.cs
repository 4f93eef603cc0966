using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Chutri.Faults.Tests.Programs;
using Chutri.Faults.Tests.Work;
using Chutri.Testing;
using Chutri.WorkingCalendar;

namespace Chutri.Faults.Tests.Mail;

/// <summary>People with mail addresses who each owe something within minutes, in an authority that works at all hours of every day.</summary>
internal static class MailedOffice
{
    public const int People = 6;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>The calendar that it works by; on the days off of the law nobody is written to by it either.</summary>
    private static byte[] AllHours
    {
        get
        {
            var file = JsonNode.Parse(CalendarFile.ShippedText(WorkCalendar.Vietnam.Version))!;
            file["version"] = "ca-ngay-dem";
            file["notices"] = new JsonArray();
            file["announcedYears"] = new JsonArray();
            file["week"]!["workingDays"] = new JsonArray([
                .. Enum.GetNames<DayOfWeek>().Select(day => (JsonNode)day),
            ]);
            file["week"]!["hours"] = new JsonArray("00:00-23:59");
            return Encoding.UTF8.GetBytes(file.ToJsonString(new() { WriteIndented = true }));
        }
    }

    /// <summary>Not on a day off, and not so near midnight that what is due in minutes is due tomorrow.</summary>
    public static bool IsAtWork
    {
        get
        {
            var calendar = new WorkCalendar(CalendarFile.Read(AllHours).Edition!);
            var now = VietnamTime.Of(TimeProvider.System.GetUtcNow());
            return calendar.IsWorkingTime(now) && now.Hour < 23;
        }
    }

    public static async Task Found(Uri address, Place place)
    {
        var office = await Office.Found(address);
        var file = Path.Combine(place.Folder, "ca-ngay-dem.json");
        await File.WriteAllBytesAsync(file, AllHours, Stop);
        var changed = await BuiltProgram.Run(
            Stop,
            ["change-calendar", file, "--reason", "Làm việc cả ngày đêm", .. place.Named]
        );
        changed.Status.ShouldBe(0, changed.Output + changed.Error);
        using var administrator = await Office.SignIn(address, "quantri");
        await Office.Import(
            administrator,
            "code,name,unit,title,role\n"
                + string.Join(
                    '\n',
                    Numbers.Select(n =>
                        $"CV{n},Trần Quốc Bảo {n},{Office.Board},Chuyên viên,officer"
                    )
                )
        );
        foreach (var n in Numbers)
        {
            using var opened = await administrator.PostJson(
                "/api/v1/accounts",
                new
                {
                    userName = $"chuyenvien{n}",
                    person = $"CV{n}",
                    email = $"cv{n}@songvan.example",
                }
            );
            opened.IsSuccessStatusCode.ShouldBeTrue(await Browser.Text(opened));
        }

        using var desk = new HttpClient { BaseAddress = address };
        desk.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer",
            office.ChairmansToken
        );
        foreach (var n in Numbers)
        {
            using var issued = await desk.PostAsJsonAsync(
                "/api/v1/assignments",
                new
                {
                    title = $"Báo cáo nhanh số {n}",
                    work = "Báo cáo nhanh tình hình",
                    deliverable = "Báo cáo",
                    leadUnit = Office.Board,
                    accountable = $"CV{n}",
                    authority = "Được yêu cầu các ban gửi số liệu",
                    deadline = "within-hours",
                    hours = "0:45",
                    sourceKind = "meeting",
                    citation = "Giao ban tuần",
                    sourceOn = Office.Day(0),
                    sourceQuote = "Báo cáo nhanh tình hình.",
                },
                Stop
            );
            issued.IsSuccessStatusCode.ShouldBeTrue(await issued.Content.ReadAsStringAsync(Stop));
        }
    }

    private static IEnumerable<int> Numbers => Enumerable.Range(1, People);
}
