using System.Diagnostics;
using System.Net.Http.Json;
using Chutri.Benchmarks.Data;
using Chutri.Benchmarks.Measuring;
using Chutri.Benchmarks.Program;

namespace Chutri.Benchmarks;

internal sealed class ActsBenchmark : IBenchmark
{
    private const int Together = 8;
    private const int ActsOfALife = 3;
    private const int Webhooks = 10;
    private static readonly TimeSpan Busy = TimeSpan.FromSeconds(15);

    public string Name => "acts";

    public string What =>
        "issue, acknowledge and report through the API, eight callers at once; then reports alone, without and with ten webhooks (--database: on PostgreSQL)";

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
        using var leader = await Visitor.SignIn(program.Address, "phochutich");
        using var head = await Visitor.SignIn(program.Address, "truongban");
        using var issuing = await leader.Api();
        using var leading = await head.Api();
        var codes = new string[Together];
        for (var caller = 0; caller < Together; caller++)
        {
            codes[caller] = await OneLife(issuing, leading, stop);
        }

        var lives = await Measure(program, _ => OneLife(issuing, leading, stop));
        var reports = await Measure(program, caller => Report(leading, codes[caller], stop));
        await AddWebhooks(program, stop);
        var told = await Measure(program, caller => Report(leading, codes[caller], stop));
        return
        [
            new("acts_per_s", lives.EachSecond * ActsOfALife),
            new("acts_server_processor_ms", lives.ProcessorMilliseconds / ActsOfALife),
            new("acts_count", lives.Count * ActsOfALife),
            new("reports_per_s", reports.EachSecond),
            new("reports_server_processor_ms", reports.ProcessorMilliseconds),
            new("reports_count", reports.Count),
            new("reports_with_ten_webhooks_per_s", told.EachSecond),
            new("reports_with_ten_webhooks_server_processor_ms", told.ProcessorMilliseconds),
            new("server_peak_mb", program.PeakMegabytes),
        ];
    }

    /// <summary>Ten that are told of everything; what is sent to them is refused, since they lie in no network that is allowed.</summary>
    private static async Task AddWebhooks(RunningProgram program, CancellationToken stop)
    {
        using var administrator = await Visitor.SignIn(program.Address, "quantri");
        using var api = await administrator.Api();
        for (var webhook = 1; webhook <= Webhooks; webhook++)
        {
            using var added = await api.PostAsJsonAsync(
                "/api/v1/webhooks",
                new
                {
                    name = $"Phần mềm {webhook}",
                    url = $"https://127.0.0.1:{65000 + webhook}/",
                    kinds = Array.Empty<string>(),
                },
                stop
            );
            await Expect(added, stop);
        }
    }

    private sealed record Work(int Count, double EachSecond, double ProcessorMilliseconds);

    private static async Task<Work> Measure(RunningProgram program, Func<int, Task> once)
    {
        var before = program.ProcessorSeconds;
        var started = Stopwatch.GetTimestamp();
        var counts = await Task.WhenAll(
            Enumerable
                .Range(0, Together)
                .Select(async caller =>
                {
                    var done = 0;
                    while (Stopwatch.GetElapsedTime(started) < Busy)
                    {
                        await once(caller);
                        done++;
                    }

                    return done;
                })
        );
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var count = counts.Sum();
        return new(count, count / seconds, (program.ProcessorSeconds - before) * 1000 / count);
    }

    private static async Task<string> OneLife(
        HttpClient issuing,
        HttpClient leading,
        CancellationToken stop
    )
    {
        using var issued = await issuing.PostAsJsonAsync(
            "/api/v1/assignments",
            new
            {
                title = "Rà soát quy chế làm việc",
                work = "Rà soát quy chế làm việc của ban",
                deliverable = "Báo cáo rà soát",
                leadUnit = "BTC",
                authority = "Quy chế làm việc",
                deadline = "within",
                days = "20",
                working = true,
                sourceKind = "meeting",
                citation = "Giao ban tuần",
                sourceOn = Today.Iso(0),
                sourceQuote = "Giao Ban Tổ chức rà soát quy chế làm việc.",
            },
            stop
        );
        var code = (await Read<Issued>(issued, stop)).Code;
        using var acknowledged = await leading.PostAsync(
            $"/api/v1/assignments/{code}/acknowledge",
            null,
            stop
        );
        await Expect(acknowledged, stop);
        await Report(leading, code, stop);
        return code;
    }

    private static async Task Report(HttpClient leading, string code, CancellationToken stop)
    {
        using var reported = await leading.PostAsJsonAsync(
            $"/api/v1/assignments/{code}/report-progress",
            new { percent = "40", sentence = "Đã rà soát được một phần." },
            stop
        );
        await Expect(reported, stop);
    }

    private static async Task<T> Read<T>(HttpResponseMessage answer, CancellationToken stop)
    {
        await Expect(answer, stop);
        return (await answer.Content.ReadFromJsonAsync<T>(stop))!;
    }

    private static async Task Expect(HttpResponseMessage answer, CancellationToken stop)
    {
        if (!answer.IsSuccessStatusCode)
        {
            throw new InvalidOperationException(await answer.Content.ReadAsStringAsync(stop));
        }
    }

    private sealed record Issued(string Code);
}
