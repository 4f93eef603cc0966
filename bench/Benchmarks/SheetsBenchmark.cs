using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Chutri.Benchmarks.Data;
using Chutri.Benchmarks.Measuring;
using Chutri.Benchmarks.Program;

namespace Chutri.Benchmarks;

/// <summary>
/// Five hundred telephones come back from the field and hand in what was written on their sheets, each with forty answers and two
/// photographs of 300 kB. Sixteen send at once; then everything is sent a second time, as telephones do that lost their answers.
/// </summary>
internal sealed class SheetsBenchmark : IBenchmark
{
    private const int MostInspections = 25;
    private const int SheetsEach = 20;
    private const int Percent = 100;
    private const int Questions = 40;
    private const int PhotosEach = 2;
    private const int PhotoBytes = 300 * 1024;
    private const int AtOnce = 16;

    public string Name => "sheets";

    public string What =>
        "500 check sheets of 40 answers and 2 photographs are handed in, then once more (--database: on PostgreSQL)";

    public async Task<IReadOnlyList<Figure>> Run(Choices choices, CancellationToken stop)
    {
        using var folder = await WorkFolder.WithDemonstration(stop);
        string[] place = ["--data", folder.Place];
        if (choices.Database is { } database)
        {
            place = ["--database", database];
            await Founding.On(database, stop);
        }

        await using var program = await RunningProgram.Start(["serve", .. place], stop);
        using var leader = await Visitor.SignIn(program.Address, "phochutich");
        using var api = await leader.Api();
        var inspections = Math.Clamp(MostInspections * choices.Scale / Percent, 1, MostInspections);
        var sheets = await Make(api, inspections, stop);
        var before = program.ProcessorSeconds;
        var (took, first) = await HandIn(api, sheets, stop);
        var processor = program.ProcessorSeconds - before;
        var (_, again) = await HandIn(api, sheets, stop);
        var shown = await api.GetFromJsonAsync<JsonElement>(sheets[0].Address, stop);
        return
        [
            new("sheets", sheets.Count),
            new("sheets_per_s", sheets.Count / first),
            new("sheets_median_ms", took.Median),
            new("sheets_p99_ms", took.Slowest100th),
            new("sheets_again_per_s", sheets.Count / again),
            new("entries_of_the_first_sheet", shown.GetProperty("entries").GetArrayLength()),
            new("server_processor_s", processor),
            new("server_peak_mb", program.PeakMegabytes),
        ];
    }

    private static async Task<(Durations Took, double Seconds)> HandIn(
        HttpClient api,
        IReadOnlyList<FilledSheet> sheets,
        CancellationToken stop
    )
    {
        var took = new Durations();
        var started = Stopwatch.GetTimestamp();
        await Parallel.ForEachAsync(
            sheets,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stop },
            async (sheet, ended) =>
            {
                var begun = Stopwatch.GetTimestamp();
                await Must(api, sheet.Address + "/entries", sheet.Written(), ended);
                for (var i = 0; i < PhotosEach; i++)
                {
                    using var photo = sheet.Photo(i);
                    await Must(api, sheet.Address + "/files", photo, ended);
                }

                lock (took)
                {
                    took.Add(Stopwatch.GetElapsedTime(begun));
                }
            }
        );
        return (took, Stopwatch.GetElapsedTime(started).TotalSeconds);
    }

    /// <summary>Of one team, whose head has all the telephones: handing in asks for nothing else.</summary>
    private static async Task<IReadOnlyList<FilledSheet>> Make(
        HttpClient api,
        int inspections,
        CancellationToken stop
    )
    {
        var made = new List<FilledSheet>(inspections * SheetsEach);
        for (var i = 0; i < inspections; i++)
        {
            var decided = await Must(
                api,
                "/api/v1/inspections",
                JsonContent.Create(
                    new
                    {
                        act = "Inspection",
                        unit = "BTG",
                        surprise = true,
                        basis = "Đo việc gửi phiếu",
                        scope = "Việc giải quyết công việc",
                        head = "MAILTT",
                    }
                ),
                stop
            );
            var code = decided.GetProperty("code").GetString()!;
            for (var number = 1; number <= SheetsEach; number++)
            {
                using var form = new MultipartFormDataContent
                {
                    { new StringContent($"Phiếu {number}"), "title" },
                    { new ByteArrayContent(Encoding.UTF8.GetBytes(File())), "file", "phieu.csv" },
                };
                await Must(api, $"/api/v1/inspections/{code}/sheets", form, stop);
                made.Add(new($"/api/v1/inspections/{code}/sheets/{number}"));
            }
        }

        return made;
    }

    private static string File() =>
        "Phần;Mã;Câu hỏi;Kiểu trả lời\n"
        + string.Join(
            '\n',
            Enumerable
                .Range(1, Questions)
                .Select(i => string.Create(CultureInfo.InvariantCulture, $"Sổ;C{i};Câu {i}?;chữ"))
        );

    private static async Task<JsonElement> Must(
        HttpClient api,
        string path,
        HttpContent content,
        CancellationToken stop
    )
    {
        using var answer = await api.PostAsync(path, content, stop);
        var said = await answer.Content.ReadAsStringAsync(stop);
        return answer.IsSuccessStatusCode
            ? JsonDocument.Parse(said).RootElement
            : throw new InvalidOperationException($"{path}: {said}");
    }

    /// <summary>What one telephone wrote; the same each time it is sent.</summary>
    private sealed class FilledSheet(string address)
    {
        private readonly string clock = TimeProvider.System.GetUtcNow().ToString("O");
        private readonly Guid[] ids =
        [
            .. Enumerable.Range(0, Questions + PhotosEach).Select(_ => Guid.CreateVersion7()),
        ];

        public string Address => address;

        public HttpContent Written() =>
            JsonContent.Create(
                new
                {
                    device = "may",
                    clock,
                    entries = Enumerable
                        .Range(1, Questions)
                        .Select(i => new
                        {
                            id = ids[i - 1].ToString(),
                            kind = "Answer",
                            question = $"C{i}",
                            answer = "Sổ ghi đủ, có chữ ký từng ngày",
                            at = clock,
                            order = i.ToString(CultureInfo.InvariantCulture),
                        }),
                }
            );

        public MultipartFormDataContent Photo(int i)
        {
            var content = new byte[PhotoBytes];
            ids[Questions + i].TryWriteBytes(content);
            var form = new MultipartFormDataContent
            {
                { new StringContent(ids[Questions + i].ToString()), "id" },
                { new StringContent("Photo"), "kind" },
                { new StringContent("C1"), "question" },
                { new StringContent("may"), "device" },
                { new StringContent(clock), "clock" },
                { new StringContent(clock), "at" },
                { new StringContent("100"), "order" },
                { new StringContent(Convert.ToHexStringLower(SHA256.HashData(content))), "sha256" },
                { new ByteArrayContent(content), "files", "anh.jpg" },
            };
            return form;
        }
    }
}
