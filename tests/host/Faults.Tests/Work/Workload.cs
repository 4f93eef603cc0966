using System.Collections.Concurrent;
using System.Diagnostics;
using Chutri.Faults.Tests.Programs;

namespace Chutri.Faults.Tests.Work;

/// <summary>Programs and a signed-in person at work on one authority until they are told that it is enough; then all is compared.</summary>
internal sealed class Workload : IAsyncDisposable
{
    private static readonly TimeSpan LongestBetween = TimeSpan.FromSeconds(10);

    private readonly CancellationTokenSource never = new();
    private readonly ConcurrentBag<Life> lives = [];
    private readonly List<Task> running = [];
    private readonly Office office;
    private readonly Asking asking;
    private readonly Testing.Browser browser;
    private readonly SignedIn chairman;
    private int begun;
    private volatile bool enough;

    private Workload(
        Office office,
        Asking asking,
        Testing.Browser browser,
        string code,
        Tally tally
    )
    {
        (this.office, this.asking, this.browser, Tally) = (office, asking, browser, tally);
        chairman = new(browser, code, tally, never.Token);
    }

    public Tally Tally { get; }

    /// <param name="founded">Where the authority is founded.</param>
    /// <param name="address">Where everybody asks.</param>
    public static async Task<Workload> Begin(Uri founded, Uri address, int callers, int seed)
    {
        var office = await Office.Found(founded);
        var tally = new Tally();
        var asking = new Asking(address, tally, CancellationToken.None);
        var first = new Life(office, asking, new Random(seed), number: 0);
        await first.Issue();
        first.Code.ShouldNotBeNull(string.Join('\n', tally.Wrong));
        var browser = await Office.SignIn(address, Office.Chairman);
        var work = new Workload(office, asking, browser, first.Code, tally);
        work.lives.Add(first);
        for (var caller = 0; caller < callers; caller++)
        {
            var chance = new Random(seed + caller);
            work.running.Add(Task.Run(() => work.Call(chance)));
        }

        work.running.Add(Task.Run(work.Remind));
        return work;
    }

    /// <summary>Waits until so many more acts were acknowledged.</summary>
    public async Task Acts(int more, CancellationToken stop)
    {
        var (began, before) = (Stopwatch.GetTimestamp(), Tally.Acknowledged);
        while (
            Tally.Acknowledged - before < more && Stopwatch.GetElapsedTime(began) < LongestBetween
        )
        {
            await Task.Delay(1, stop);
        }
    }

    /// <summary>Everybody ends what was begun; nothing is left without an answer.</summary>
    public async Task Finish()
    {
        enough = true;
        await Task.WhenAll(running).WaitAsync(TimeSpan.FromMinutes(2));
    }

    /// <summary>Every acknowledged act is there once; what was given up, once or not at all; and nothing else.</summary>
    public async Task<IReadOnlyList<string>> Differences(Place place) =>
        [
            .. Tally.Wrong,
            .. new Comparison([.. lives.Select(life => life.Told)], chairman.Reminded).With(
                await Kept.In(place)
            ),
        ];

    public async ValueTask DisposeAsync()
    {
        await never.CancelAsync();
        browser.Dispose();
        asking.Dispose();
        never.Dispose();
    }

    private async Task Call(Random chance)
    {
        while (!enough)
        {
            var life = new Life(office, asking, chance, Interlocked.Increment(ref begun));
            lives.Add(life);
            await life.Go();
        }
    }

    private async Task Remind()
    {
        for (var number = 1; !enough; number++)
        {
            await chairman.Open("/");
            await chairman.Go($"Nhắc lần {number}.");
        }
    }
}
