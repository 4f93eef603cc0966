using System.Diagnostics;
using Chutri.Benchmarks.Measuring;
using Chutri.VerifiableDraw;

namespace Chutri.Benchmarks;

internal sealed class DrawBenchmark : IBenchmark
{
    private const int Units = 10_000;
    private const int Rounds = 20;

    private static readonly Chance Chance = new() { Dice = [.. Enumerable.Repeat(4, 13)] };

    public string Name => "draw";

    public string What =>
        "a list of 10,000 closed, 1,000 and all 10,000 drawn from it, the file verified";

    public Task<IReadOnlyList<Figure>> Run(Choices choices, CancellationToken stop)
    {
        var closed = Draw.Commit(Plan(1000)).File!;
        var all = Draw.Commit(Plan(Units)).File!;
        var file = Draw.Open(closed, Chance).File!.Write();
        return Task.FromResult<IReadOnlyList<Figure>>([
            new("closed_ms", Median(() => Draw.Commit(Plan(1000)))),
            new("thousand_drawn_ms", Median(() => Draw.Open(closed, Chance))),
            new("all_drawn_ms", Median(() => Draw.Open(all, Chance))),
            new("file_verified_ms", Median(() => DrawVerification.Of(file))),
            new("file_kb", file.Length / 1024.0),
        ]);
    }

    private static DrawPlan Plan(int count) =>
        new()
        {
            Title = "Rút thăm",
            Authority = "Ủy ban Kiểm tra",
            Committed = DateTimeOffset.UnixEpoch,
            Salt = new string('0', 64),
            Count = count,
            Dice = new(13, 6),
            Formula = new(1, [new("DIEM", "Điểm rủi ro", 1)]),
            Units =
            [
                .. Enumerable
                    .Range(0, Units)
                    .Select(i => new DrawUnit($"DV-{i}", $"Đơn vị {i}", [i % 997], 1 + (i % 997))),
            ],
        };

    private static double Median<T>(Func<T> act)
    {
        var times = new List<double>();
        for (var round = -2; round < Rounds; round++)
        {
            var started = Stopwatch.GetTimestamp();
            act();
            if (round >= 0)
            {
                times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }
        }

        times.Sort();
        return times[Rounds / 2];
    }
}
