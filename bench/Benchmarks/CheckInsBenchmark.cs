using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using Chutri.Benchmarks.Data;
using Chutri.Benchmarks.Measuring;
using Chutri.Benchmarks.Program;

namespace Chutri.Benchmarks;

/// <summary>A hall of twenty thousand telephones, none of which waits for another, and the board while it is full.</summary>
internal sealed class CheckInsBenchmark : IBenchmark
{
    private const int People = 20_000;
    private const int EverySecond = 1_000;
    private const int BoardWarmups = 5;
    private const int BoardRuns = 40;
    private static readonly TimeSpan CodeIsFresh = TimeSpan.FromSeconds(10);

    public string Name => "check-ins";

    public string What =>
        "20,000 telephones check in to one session, 1,000 a second; then the board (--database: on PostgreSQL)";

    public async Task<IReadOnlyList<Figure>> Run(Choices choices, CancellationToken stop)
    {
        using var folder = await WorkFolder.WithDemonstration(stop);
        string[] place = ["--data", folder.Place];
        if (choices.Database is { } database)
        {
            place = ["--database", database];
            await Founding.On(database, stop);
        }

        var people = LargeBody.People(People);
        await ProgramFile.Run(
            ["import", await folder.Write("units.csv", LargeBody.Units()), .. place],
            stop
        );
        await ProgramFile.Run(["import", await folder.Write("people.csv", people), .. place], stop);
        await using var program = await RunningProgram.Start(["serve", .. place], stop);
        using var leader = await Visitor.SignIn(program.Address, "phochutich");
        using var api = await leader.Api();
        var (campaign, session) = await Begin(api, stop);

        var before = program.ProcessorSeconds;
        var started = Stopwatch.GetTimestamp();
        var (took, refused) = await Hall(program, leader, session, people, stop);
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var processor = program.ProcessorSeconds - before;
        var present = (await Read(api, $"/api/v1/study-sessions/{session}", stop))
            .GetProperty("present")
            .GetInt32();
        var board = await Durations.Of(
            BoardWarmups,
            BoardRuns,
            () => leader.Get($"/dissemination/{campaign}")
        );
        return
        [
            new("check_ins_per_s", took.Count / seconds),
            new("check_ins_median_ms", took.Median),
            new("check_ins_p99_ms", took.Slowest100th),
            new("check_ins_answered", took.Count),
            new("check_ins_refused", refused),
            new("check_ins_on_the_roll", present),
            new("check_ins_server_processor_s", processor),
            new("board_median_ms", board.Median),
            new("board_p99_ms", board.Slowest100th),
            new("server_peak_mb", program.PeakMegabytes),
        ];
    }

    /// <summary>Each telephone at its own moment, whatever became of the others; measured from that moment.</summary>
    private static async Task<(Durations Took, int Refused)> Hall(
        RunningProgram program,
        Visitor leader,
        string session,
        string people,
        CancellationToken stop
    )
    {
        using var telephones = new HttpClient(
            new SocketsHttpHandler { MaxConnectionsPerServer = 512 }
        )
        {
            BaseAddress = program.Address,
        };
        var rows = people.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).ToList();
        var (code, asked) = (await CodeOf(leader, session), Stopwatch.GetTimestamp());
        var sent = new List<Task<(TimeSpan Took, bool Kept)>>(rows.Count);
        var began = Stopwatch.GetTimestamp();
        foreach (var (row, at) in rows.Select((row, at) => (row.Split(';'), at)))
        {
            var due = TimeSpan.FromSeconds((double)at / EverySecond);
            while (Stopwatch.GetElapsedTime(began) < due)
            {
                await Task.Delay(1, stop);
            }

            if (Stopwatch.GetElapsedTime(asked) > CodeIsFresh)
            {
                (code, asked) = (await CodeOf(leader, session), Stopwatch.GetTimestamp());
            }

            sent.Add(CheckIn(telephones, session, code, row[0], row[1], began, due, stop));
        }

        var took = new Durations();
        var refused = 0;
        foreach (var one in await Task.WhenAll(sent))
        {
            took.Add(one.Took);
            refused += one.Kept ? 0 : 1;
        }

        return (took, refused);
    }

    private static async Task<(TimeSpan, bool)> CheckIn(
        HttpClient telephones,
        string session,
        string code,
        string personCode,
        string personName,
        long began,
        TimeSpan due,
        CancellationToken stop
    )
    {
        using var answer = await telephones.PostAsJsonAsync(
            "/api/v1/check-ins",
            new
            {
                session,
                code,
                personCode,
                personName,
                device = "t" + personCode,
            },
            stop
        );
        return (Stopwatch.GetElapsedTime(began) - due, answer.IsSuccessStatusCode);
    }

    private static async Task<(string Campaign, string Session)> Begin(
        HttpClient api,
        CancellationToken stop
    )
    {
        var document = (await Read(api, "/api/v1/documents", stop))
            .GetProperty("items")[0]
            .GetProperty("id")
            .GetString();
        var campaign = await Post(
            api,
            "/api/v1/campaigns",
            new
            {
                title = "Quán triệt trong một hội trường",
                purpose = "Mọi người cùng học",
                owner = "LDLD",
                answerable = "MAILTT",
                units = new[] { "LDLD" },
                kinds = new[] { "UnionMember" },
                documents = new[] { document },
            },
            stop
        );
        var code = campaign.GetProperty("code").GetString()!;
        await Post(api, $"/api/v1/campaigns/{code}/freeze", new { frozenOn = Today.Iso(0) }, stop);
        var session = (
            await Post(
                api,
                $"/api/v1/campaigns/{code}/sessions",
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
        ).GetProperty("code").GetString()!;
        await Post(api, $"/api/v1/study-sessions/{session}/open", new { }, stop);
        return (code, session);
    }

    private static async Task<string> CodeOf(Visitor leader, string session) =>
        JsonDocument
            .Parse((await leader.Text($"/study-sessions/{session}/code")))
            .RootElement.GetProperty("code")
            .GetString()!;

    private static async Task<JsonElement> Read(
        HttpClient api,
        string path,
        CancellationToken stop
    ) => await api.GetFromJsonAsync<JsonElement>(path, stop);

    private static async Task<JsonElement> Post(
        HttpClient api,
        string path,
        object body,
        CancellationToken stop
    )
    {
        using var answer = await api.PostAsJsonAsync(path, body, stop);
        var said = await answer.Content.ReadAsStringAsync(stop);
        return !answer.IsSuccessStatusCode ? throw new InvalidOperationException(said)
            : said.Length == 0 ? default
            : JsonDocument.Parse(said).RootElement;
    }
}
