using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Chutri.Benchmarks.Data;
using Chutri.Benchmarks.Measuring;
using Chutri.Benchmarks.Program;
using Chutri.WorkingCalendar;
using Microsoft.Data.Sqlite;

namespace Chutri.Benchmarks;

/// <summary>The calendar is changed under many open deadlines, and then the reminders of the day are made for all of them.</summary>
internal sealed class DeadlinesBenchmark : IBenchmark
{
    /// <summary>Of the demonstration with its body: about a thousand units.</summary>
    private const int Bodies = 23;
    private static readonly TimeSpan Asked = TimeSpan.FromMilliseconds(250);

    public string Name => "deadlines";

    public string What =>
        "--scale thousand open deadlines counted again by a new calendar: looked at, put in force; then the reminders of the day, with peak memory (on a working day only)";

    public async Task<IReadOnlyList<Figure>> Run(Choices choices, CancellationToken stop)
    {
        var figures = new List<Figure>();
        using var folder = await WorkFolder.WithManyYears(
            choices with
            {
                Scale = Bodies,
            },
            figures,
            stop
        );
        figures.Add(
            new(
                "open_deadlines_count",
                await OpenDuties.Make(folder.Place, choices.Scale * 1000L, stop)
            )
        );
        var version = string.Create(
            CultureInfo.InvariantCulture,
            $"do-{TimeProvider.System.GetUtcNow():yyyyMMddHHmmss}"
        );
        var told = await Mark(folder.Place, stop);
        await using (
            var program = await RunningProgram.Start(["serve", "--data", folder.Place], stop)
        )
        {
            using var administrator = await Visitor.SignIn(program.Address, "quantri");
            using var api = await administrator.Api();
            await Change(api, version, figures, stop);
            figures.Add(new("server_peak_after_change_mb", program.PeakMegabytes));
            var reminded = await Reminded(folder.Place, told, somebody: true, stop);
            figures.Add(new("reminders_first_pass_s", reminded.Seconds));
            figures.Add(new("people_reminded_count", reminded.Done));
            figures.Add(
                new(
                    "reminders_count",
                    await Number(folder.Place, "select count(*) from notifications_reminders", stop)
                )
            );
            figures.Add(new("server_peak_mb", program.PeakMegabytes));
        }

        var last = await Number(folder.Place, "select count(*) from notifications_digests", stop);
        var mark = await Mark(folder.Place, stop);
        await using (
            var again = await RunningProgram.Start(["serve", "--data", folder.Place], stop)
        )
        {
            var planned = await Reminded(folder.Place, mark, somebody: false, stop);
            figures.Add(new("reminders_planned_again_s", planned.Seconds));
            figures.Add(new("planned_again_peak_mb", again.PeakMegabytes));
        }

        figures.Add(
            new(
                "digests_twice_count",
                await Number(folder.Place, "select count(*) from notifications_digests", stop)
                    - last
            )
        );
        return figures;
    }

    private static async Task Change(
        HttpClient api,
        string version,
        List<Figure> figures,
        CancellationToken stop
    )
    {
        api.Timeout = TimeSpan.FromMinutes(10);
        using var file = new ByteArrayContent(Calendar(version));
        file.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var form = new MultipartFormDataContent { { file, "file", "calendar.json" } };
        var started = Stopwatch.GetTimestamp();
        using var read = await api.PostAsync("/api/v1/calendars", form, stop);
        await Expect(read, stop);
        figures.Add(new("looked_at_s", Stopwatch.GetElapsedTime(started).TotalSeconds));
        started = Stopwatch.GetTimestamp();
        using var put = await api.PostAsJsonAsync(
            $"/api/v1/calendars/{version}/put-in-force",
            new { reason = "Đo" },
            stop
        );
        await Expect(put, stop);
        figures.Add(new("put_in_force_s", Stopwatch.GetElapsedTime(started).TotalSeconds));
        var moved = await put.Content.ReadFromJsonAsync<JsonElement>(stop);
        figures.Add(
            new(
                "moved_count",
                moved.GetProperty("later").GetInt64() + moved.GetProperty("earlier").GetInt64()
            )
        );
    }

    /// <summary>The shipped calendar with the day after tomorrow off, and work from midnight to midnight, so that reminders go at any hour of a working day.</summary>
    private static byte[] Calendar(string version)
    {
        var file = JsonNode.Parse(CalendarFile.ShippedText(WorkCalendar.Vietnam.Version))!;
        file["version"] = version;
        file["week"]!["hours"] = new JsonArray("00:00-23:59");
        var off = DateOnly.ParseExact(Today.Iso(2), "yyyy-MM-dd", CultureInfo.InvariantCulture);
        while (!WorkCalendar.Vietnam.Of(off).IsWorked)
        {
            off = off.AddDays(1);
        }

        file["notices"]!
            .AsArray()
            .Add(
                new JsonObject
                {
                    ["basis"] = Both("Thông báo để đo"),
                    ["source"] = "bench",
                    ["off"] = new JsonArray(
                        new JsonObject
                        {
                            ["from"] = off.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                            ["reason"] = Both("ngày nghỉ để đo"),
                        }
                    ),
                }
            );
        return Encoding.UTF8.GetBytes(file.ToJsonString());
    }

    private static JsonObject Both(string text) => new() { ["vi"] = text, ["en"] = text };

    /// <summary>Waits for a run of the reminders that ends after a mark; where asked for, one that reminded somebody.</summary>
    private static async Task<(double Seconds, long Done)> Reminded(
        string folder,
        string after,
        bool somebody,
        CancellationToken stop
    )
    {
        while (true)
        {
            var run = await Run(folder, stop);
            if (run.At != after && (run.Done > 0 || !somebody))
            {
                return (run.Took / 1000.0, run.Done);
            }

            await Task.Delay(Asked, stop);
        }
    }

    private static async Task<string> Mark(string folder, CancellationToken stop) =>
        (await Run(folder, stop)).At;

    private static async Task<(string At, long Done, long Took)> Run(
        string folder,
        CancellationToken stop
    )
    {
        await using var database = await Opened(folder, stop);
        await using var command = database.CreateCommand();
        command.CommandText =
            "select at, done, took_in_milliseconds from platform_due_runs where name = 'notifications.remind'";
        await using var reader = await command.ExecuteReaderAsync(stop);
        return await reader.ReadAsync(stop)
            ? (reader.GetString(0), reader.GetInt64(1), reader.GetInt64(2))
            : ("", 0, 0);
    }

    private static async Task<long> Number(string folder, string sql, CancellationToken stop)
    {
        await using var database = await Opened(folder, stop);
        await using var command = database.CreateCommand();
#pragma warning disable CA2100 // written above
        command.CommandText = sql;
#pragma warning restore CA2100
        return (long)(await command.ExecuteScalarAsync(stop))!;
    }

    private static async Task<SqliteConnection> Opened(string folder, CancellationToken stop)
    {
        var database = new SqliteConnection(
            $"Data Source={Path.Combine(folder, "chutri.db")};Mode=ReadOnly;Pooling=False"
        );
        await database.OpenAsync(stop);
        return database;
    }

    private static async Task Expect(HttpResponseMessage answer, CancellationToken stop)
    {
        if (!answer.IsSuccessStatusCode)
        {
            throw new InvalidOperationException(await answer.Content.ReadAsStringAsync(stop));
        }
    }
}
