using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using Chutri.Benchmarks.Data;
using Chutri.Benchmarks.Measuring;
using Chutri.Benchmarks.Program;

namespace Chutri.Benchmarks;

/// <summary>A round of self-review for ten thousand cells, and its board.</summary>
internal sealed class ReviewsBenchmark : IBenchmark
{
    private const int Warmups = 5;
    private const int Runs = 40;

    public string Name => "reviews";

    public string What =>
        "a round of self-review for 10,000 units is opened; then its board (--database: on PostgreSQL)";

    public async Task<IReadOnlyList<Figure>> Run(Choices choices, CancellationToken stop)
    {
        using var folder = await WorkFolder.WithDemonstration(stop);
        string[] place = ["--data", folder.Place];
        if (choices.Database is { } database)
        {
            place = ["--database", database];
            await Founding.On(database, stop);
        }

        var committees = Math.Clamp(choices.Scale, 1, ManyCells.Committees);
        await ProgramFile.Run(
            ["import", await folder.Write("units.csv", ManyCells.Units(committees)), .. place],
            stop
        );
        await using var program = await RunningProgram.Start(["serve", .. place], stop);
        using var leader = await Visitor.SignIn(program.Address, "phochutich");
        using var api = await leader.Api();
        var started = Stopwatch.GetTimestamp();
        var code = await Open(api, committees, stop);
        var opening = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var round = $"/self-review/rounds/{code}";
        var parts = (await api.GetFromJsonAsync<JsonElement>("/api/v1" + round, stop))
            .GetProperty("parts")
            .GetInt32();
        var board = await Durations.Of(Warmups, Runs, () => leader.Get(round));
        var waiting = await Durations.Of(Warmups, Runs, () => leader.Get(round + "?part=waiting"));
        return
        [
            new("round_units", parts),
            new("round_opened_s", opening),
            new("round_board_median_ms", board.Median),
            new("round_board_p99_ms", board.Slowest100th),
            new("round_list_median_ms", waiting.Median),
            new("server_peak_mb", program.PeakMegabytes),
        ];
    }

    /// <summary>For the committees and all cells below them: as many as a round may have.</summary>
    private static async Task<string> Open(HttpClient api, int committees, CancellationToken stop)
    {
        using var answer = await api.PostAsJsonAsync(
            "/api/v1/self-review/rounds",
            new
            {
                title = "Tự soi của mười nghìn chi bộ",
                owner = "LDLD",
                units = Enumerable
                    .Range(0, committees)
                    .Select(i => $"DB{i}")
                    .Concat(
                        Enumerable.Range(0, committees * ManyCells.CellsEach).Select(i => $"CBS{i}")
                    )
                    .ToArray(),
                from = Today.Iso(-90),
                through = Today.Iso(-1),
                dueOn = Today.Iso(14),
            },
            stop
        );
        var said = await answer.Content.ReadAsStringAsync(stop);
        return answer.IsSuccessStatusCode
            ? JsonDocument.Parse(said).RootElement.GetProperty("code").GetString()!
            : throw new InvalidOperationException(said);
    }
}
