using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using Chutri.Benchmarks.Data;
using Chutri.Benchmarks.Measuring;
using Chutri.Benchmarks.Program;

namespace Chutri.Benchmarks;

/// <summary>People complete steps of stored cases through the API, and a timer of every case is due at one moment.</summary>
internal sealed class StepsBenchmark : IBenchmark
{
    private const int Together = 8;
    private const int StepsOfACase = 3;
    private const int PagesLooked = 60;
    private const int StoredCases = 1000;
    private const int WarmUp = 200;

    public string Name => "steps";

    public string What =>
        "human steps of stored cases completed through the API, eight callers at once; the page of a case and my work meanwhile; then --scale thousand timers due at one moment (--database: on PostgreSQL)";

    public async Task<IReadOnlyList<Figure>> Run(Choices choices, CancellationToken stop)
    {
        using var folder = new WorkFolder();
        string[] verb = ["demo", "--data", folder.Place];
        if (choices.Database is { } database)
        {
            await Founding.On(database, stop);
            verb = ["serve", "--database", database];
        }

        await using var program = await RunningProgram.Start(verb, stop);
        using var head = await Visitor.SignIn(program.Address, "truongban");
        using var api = await head.Api();
        var process = await Publish(api, timer: false, stop);
        var took = new Durations();
        var begun = Stopwatch.GetTimestamp();
        var stored = await BeginMany(api, process, StoredCases, stop);
        var beginning = Stopwatch.GetElapsedTime(begun).TotalSeconds;
        await CompleteAll(api, stored[..WarmUp], new(), stop);
        var before = program.ProcessorSeconds;
        var started = Stopwatch.GetTimestamp();
        await CompleteAll(api, stored[WarmUp..], took, stop);
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var done = (StoredCases - WarmUp) * StepsOfACase;
        var processor = (program.ProcessorSeconds - before) * 1000 / done;
        var page = await head.Text("/cases?state=ended");
        var one = page[page.IndexOf("/cases/HS-", StringComparison.Ordinal)..];
        one = one[..one.IndexOf('"', StringComparison.Ordinal)];
        var casePage = await Durations.Of(10, PagesLooked, () => head.Get(one));
        var inbox = await Durations.Of(10, PagesLooked, () => head.Get("/"));
        var timed = await Publish(api, timer: true, stop);
        var timers = choices.Scale * 1000;
        await BeginMany(api, timed, timers, stop);
        var fired = await Fired(api, timed, timers, stop);
        return
        [
            new("cases_begun_per_s", StoredCases / beginning),
            new("steps_completed_per_s", done / seconds),
            new("step_p99_ms", took.Slowest100th),
            new("step_server_processor_ms", processor),
            new("steps_count", done),
            new("case_page_p99_ms", casePage.Slowest100th),
            new("inbox_p99_ms", inbox.Slowest100th),
            new("timers", timers),
            new("timers_fired_s", fired),
            new("server_peak_mb", program.PeakMegabytes),
        ];
    }

    /// <summary>Every step of each case, one after the other; several cases at once.</summary>
    private static async Task CompleteAll(
        HttpClient api,
        IReadOnlyList<string> cases,
        Durations took,
        CancellationToken stop
    ) =>
        await Parallel.ForEachAsync(
            cases,
            new ParallelOptions { MaxDegreeOfParallelism = Together, CancellationToken = stop },
            async (code, cancel) =>
            {
                var seen = await api.GetFromJsonAsync<JsonElement>($"/api/v1/cases/{code}", cancel);
                var first = seen.GetProperty("steps")
                    .EnumerateArray()
                    .Last()
                    .GetProperty("number")
                    .GetInt32();
                for (var step = 0; step < StepsOfACase; step++)
                {
                    using var filled = new MultipartFormDataContent
                    {
                        { new StringContent("-"), "ghi_chu" },
                    };
                    var began = Stopwatch.GetTimestamp();
                    using var answer = await api.PostAsync(
                        $"/api/v1/cases/{code}/steps/{first + step}/complete",
                        filled,
                        cancel
                    );
                    await Expect(answer, cancel);
                    lock (took)
                    {
                        took.Add(Stopwatch.GetElapsedTime(began));
                    }
                }
            }
        );

    /// <summary>Three steps of whoever starts; with a timer, a step that goes on by itself after two minutes.</summary>
    private static async Task<string> Publish(HttpClient api, bool timer, CancellationToken stop)
    {
        var process = (
            await Post(
                api,
                "/api/v1/processes",
                new { title = timer ? "Có giờ hẹn" : "Ba bước", owner = "BTC" },
                stop
            )
        )
            .GetProperty("code")
            .GetString()!;
        for (var step = 1; step <= (timer ? 1 : StepsOfACase); step++)
        {
            await Post(
                api,
                $"/api/v1/processes/{process}/steps",
                new
                {
                    name = $"Bước {step}",
                    who = "starter",
                    document = "12/QĐ-LĐLĐ",
                    answersFor = "Đúng quy định",
                    within = "1",
                    fields = new[] { new { label = "Ghi chú", kind = "text" } },
                },
                stop
            );
        }

        if (timer)
        {
            var model = await api.GetStringAsync($"/api/v1/processes/{process}/model", stop);
            using var file = new MultipartFormDataContent
            {
                { new StringContent(WithTimer(model)), "files", "co-gio-hen.bpmn" },
            };
            using var drawn = await api.PostAsync($"/api/v1/processes/{process}/model", file, stop);
            await Expect(drawn, stop);
        }

        await Post(api, $"/api/v1/processes/{process}/publish", new { }, stop);
        return process;
    }

    private static string WithTimer(string model) =>
        model.Replace(
            "</process>",
            """
            <boundaryEvent id="late" attachedToRef="step-1"><timerEventDefinition id="late-timer"><timeDuration>PT2M</timeDuration></timerEventDefinition></boundaryEvent>
            <sequenceFlow id="flow-late" sourceRef="late" targetRef="end" />
            </process>
            """,
            StringComparison.Ordinal
        );

    private static async Task<string[]> BeginMany(
        HttpClient api,
        string process,
        int cases,
        CancellationToken stop
    )
    {
        var codes = new string[cases];
        await Parallel.ForAsync(
            0,
            cases,
            new ParallelOptions { MaxDegreeOfParallelism = Together, CancellationToken = stop },
            async (at, cancel) => codes[at] = await Begun(api, process, cancel)
        );
        return codes;
    }

    /// <summary>Seconds from the first that was fired until none is open any more, asked once a second.</summary>
    private static async Task<double> Fired(
        HttpClient api,
        string process,
        int cases,
        CancellationToken stop
    )
    {
        long? first = null;
        while (true)
        {
            var open = (
                await api.GetFromJsonAsync<JsonElement>(
                    $"/api/v1/cases?process={process}&state=open",
                    stop
                )
            )
                .GetProperty("total")
                .GetInt32();
            if (open < cases)
            {
                first ??= Stopwatch.GetTimestamp();
            }

            if (open == 0)
            {
                return Stopwatch.GetElapsedTime(first!.Value).TotalSeconds;
            }

            await Task.Delay(TimeSpan.FromSeconds(1), stop);
        }
    }

    private static async Task<string> Begun(
        HttpClient api,
        string process,
        CancellationToken stop
    ) =>
        (await Post(api, $"/api/v1/processes/{process}/cases", new { title = "Hồ sơ đo" }, stop))
            .GetProperty("code")
            .GetString()!;

    private static async Task<JsonElement> Post(
        HttpClient api,
        string path,
        object body,
        CancellationToken stop
    )
    {
        using var answer = await api.PostAsJsonAsync(path, body, stop);
        await Expect(answer, stop);
        var said = await answer.Content.ReadAsStringAsync(stop);
        return said.Length == 0 ? default : JsonDocument.Parse(said).RootElement;
    }

    private static async Task Expect(HttpResponseMessage answer, CancellationToken stop)
    {
        if (!answer.IsSuccessStatusCode)
        {
            throw new InvalidOperationException(await answer.Content.ReadAsStringAsync(stop));
        }
    }
}
