using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Chutri.Benchmarks.Data;
using Chutri.Benchmarks.Measuring;
using Chutri.Benchmarks.Program;

namespace Chutri.Benchmarks;

/// <summary>A campaign for everybody: 450,000 people in ten thousand cells, its board and the lists behind its figures.</summary>
internal sealed class BoardBenchmark : IBenchmark
{
    private const int AtOnce = 45_000;
    private const int Files = 10;
    private const int OnTheRoll = 20_000;
    private const int Warmups = 5;
    private const int Runs = 40;
    private const int LargeRuns = 5;

    public string Name => "board";

    public string What =>
        "a campaign for 450,000 people in 10,000 cells: its board, its lists, a report (--database: on PostgreSQL)";

    public async Task<IReadOnlyList<Figure>> Run(Choices choices, CancellationToken stop)
    {
        using var folder = await WorkFolder.WithDemonstration(stop);
        string[] place = ["--data", folder.Place];
        if (choices.Database is { } database)
        {
            place = ["--database", database];
            await Founding.On(database, stop);
        }

        var units = await folder.Write("units.csv", ManyCells.Units());
        await ProgramFile.Run(["import", units, .. place], stop);
        for (var file = 0; file < Files; file++)
        {
            var people = ManyCells.People(file * AtOnce, AtOnce);
            var name = string.Create(CultureInfo.InvariantCulture, $"people-{file}.csv");
            await ProgramFile.Run(["import", await folder.Write(name, people), .. place], stop);
        }

        await using var program = await RunningProgram.Start(["serve", .. place], stop);
        using var leader = await Visitor.SignIn(program.Address, "phochutich");
        using var api = await leader.Api();
        api.Timeout = TimeSpan.FromMinutes(10);
        return await Measured(program, leader, api, stop);
    }

    private static async Task<IReadOnlyList<Figure>> Measured(
        RunningProgram program,
        Visitor leader,
        HttpClient api,
        CancellationToken stop
    )
    {
        var code = await Plan(api, stop);
        var started = Stopwatch.GetTimestamp();
        await Post(api, $"/campaigns/{code}/freeze", new { frozenOn = Today.Iso(0) }, stop);
        var freezing = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var listed = (await Read(api, $"/campaigns/{code}/people?figure=listed", stop))
            .GetProperty("total")
            .GetInt64();
        await Hold(api, code, stop);
        var one = $"/dissemination/{code}";
        var board = await Of(leader, one);
        var committee = await Of(leader, one + "?unit=DB1");
        var units = await Of(leader, one + "/units?figure=not-done");
        var people = await Of(leader, one + "/people?figure=absent");
        var cell = await Of(leader, one + "/people?figure=absent&unit=CBS1");
        var deep = await Of(
            leader,
            one + "/people?figure=absent&after=" + await Deep(api, code, stop)
        );
        var sheet = await Durations.Of(1, LargeRuns, () => leader.Get(one + "/board.xlsx"));
        started = Stopwatch.GetTimestamp();
        var report = await Post(api, $"/campaigns/{code}/reports", Head, stop);
        var reporting = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var figure = report.GetProperty("figures")[0].GetProperty("then").GetString()!;
        var then = await Of(leader, figure);
        return
        [
            new("people", listed),
            new("freeze_s", freezing),
            .. Both("board", board),
            .. Both("committee", committee),
            .. Both("units", units),
            .. Both("people", people),
            .. Both("people_of_cell", cell),
            .. Both("people_further_on", deep),
            new("board_xlsx_median_ms", sheet.Median),
            new("report_s", reporting),
            .. Both("figure_of_report", then),
            new("server_peak_mb", program.PeakMegabytes),
        ];
    }

    private static object Head =>
        new
        {
            superior = "Thành ủy Hà Nội",
            place = "Hà Nội",
            symbol = "BC-LĐLĐ",
            post = "Chủ tịch",
            signer = "Nguyễn Văn An",
            archive = "VT",
        };

    private static Task<Durations> Of(Visitor leader, string page) =>
        Durations.Of(Warmups, Runs, () => leader.Get(page));

    private static IEnumerable<Figure> Both(string name, Durations took) =>
        [new(name + "_median_ms", took.Median), new(name + "_p99_ms", took.Slowest100th)];

    private static async Task<string> Plan(HttpClient api, CancellationToken stop)
    {
        var document = (await Read(api, "/documents", stop))
            .GetProperty("items")[0]
            .GetProperty("id")
            .GetString();
        var planned = await Post(
            api,
            "/campaigns",
            new
            {
                title = "Quán triệt đến mười nghìn chi bộ",
                purpose = "Mọi người cùng học",
                owner = "LDLD",
                answerable = "MAILTT",
                units = new[] { "LDLD" },
                kinds = new[] { "UnionMember" },
                documents = new[] { document },
            },
            stop
        );
        return planned.GetProperty("code").GetString()!;
    }

    /// <summary>One conference at which twenty thousand were, read from a file.</summary>
    private static async Task Hold(HttpClient api, string campaign, CancellationToken stop)
    {
        var session = (
            await Post(
                api,
                $"/campaigns/{campaign}/sessions",
                new
                {
                    unit = "LDLD",
                    kind = "Conference",
                    day = Today.Iso(0),
                    hour = "8:00",
                    place = "Cung Văn hóa",
                    speakers = "Báo cáo viên",
                    confirming = "Nobody",
                },
                stop
            )
        ).GetProperty("code").GetString();
        await Post(api, $"/study-sessions/{session}/open", new { }, stop);
        var roll = new StringBuilder("code\n");
        for (var i = 0; i < OnTheRoll; i++)
        {
            roll.Append(CultureInfo.InvariantCulture, $"{ManyCells.Code(i)}\n");
        }

        using var file = new ByteArrayContent(Encoding.UTF8.GetBytes(roll.ToString()));
        file.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        using var form = new MultipartFormDataContent { { file, "files", "diem-danh.csv" } };
        using var answer = await api.PostAsync(
            $"/api/v1/study-sessions/{session}/import",
            form,
            stop
        );
        if (!answer.IsSuccessStatusCode)
        {
            throw new InvalidOperationException(await answer.Content.ReadAsStringAsync(stop));
        }
    }

    /// <summary>The key of a page in the middle of a long list.</summary>
    private static async Task<string> Deep(HttpClient api, string campaign, CancellationToken stop)
    {
        const int pages = 200;
        var after = "";
        for (var page = 0; page < pages; page++)
        {
            after = (
                await Read(api, $"/campaigns/{campaign}/people?figure=absent&after={after}", stop)
            )
                .GetProperty("next")
                .GetString()!;
        }

        return after;
    }

    private static Task<JsonElement> Read(HttpClient api, string path, CancellationToken stop) =>
        api.GetFromJsonAsync<JsonElement>("/api/v1" + path, stop);

    private static async Task<JsonElement> Post(
        HttpClient api,
        string path,
        object body,
        CancellationToken stop
    )
    {
        using var answer = await api.PostAsJsonAsync("/api/v1" + path, body, stop);
        var said = await answer.Content.ReadAsStringAsync(stop);
        return !answer.IsSuccessStatusCode ? throw new InvalidOperationException(said)
            : said.Length == 0 ? default
            : JsonDocument.Parse(said).RootElement;
    }
}
