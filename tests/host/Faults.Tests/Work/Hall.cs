using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Chutri.Faults.Tests.Programs;
using Chutri.Testing;

namespace Chutri.Faults.Tests.Work;

/// <summary>
/// A session with a hall full of telephones. Each sends until it is answered, and now and then again afterwards; whoever was told
/// "kept" and is told the next time that it is new was lost in between.
/// </summary>
internal sealed class Hall : IAsyncDisposable
{
    private const int People = 400;
    private const int Telephones = 40;
    private const int LongestPauseInMilliseconds = 40;

    private static readonly TimeSpan BeforeAgain = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan CodeIsFresh = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly HttpClient client;
    private readonly Browser chairman;
    private readonly string session;
    private readonly ConcurrentDictionary<string, bool> kept = [];
    private readonly ConcurrentDictionary<string, bool> sending = [];
    private readonly ConcurrentBag<string> wrong = [];
    private readonly List<Task> running = [];
    private readonly SemaphoreSlim asking = new(1, 1);
    private string code = "";
    private DateTime codeUntil;
    private int answered;
    private int lost;
    private int next;
    private volatile bool enough;

    private Hall(Uri address, Browser chairman, string session)
    {
        (this.chairman, this.session) = (chairman, session);
        client = new() { BaseAddress = address, Timeout = TimeSpan.FromSeconds(60) };
    }

    /// <summary>Check-ins that were answered with success.</summary>
    public int Answered => answered;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<Hall> Begin(Uri address, int seed)
    {
        await Office.Found(address);
        var administrator = await Office.SignIn(address, "quantri");
        await Office.Import(administrator, List());
        administrator.Dispose();
        var chairman = await Office.SignIn(address, Office.Chairman);
        var hall = new Hall(address, chairman, await Open(chairman));
        for (var telephone = 0; telephone < Telephones; telephone++)
        {
            var chance = new Random(seed + telephone);
            hall.running.Add(Task.Run(() => hall.Send(chance)));
        }

        return hall;
    }

    public async Task UntilAnswered(int more)
    {
        var until = answered + more;
        await Until(() => answered >= until);
    }

    /// <summary>Everybody has been answered at least once.</summary>
    public async Task Finish()
    {
        await Until(() => kept.Count == People);
        enough = true;
        await Task.WhenAll(running).WaitAsync(Patience, Stop);
    }

    /// <summary>What is lost, doubled, or was never asked for: from the answers, and from the database past the program.</summary>
    public async Task<IReadOnlyList<string>> Differences(Place place)
    {
        var rows = await place.Ask(
            """
            select m.person_code, count(*)
            from dissemination_attendance a
            join dissemination_audience m on m.campaign = a.campaign and m.person = a.person
            where a.state <> 'Struck'
            group by m.person_code
            """
        );
        var entries = rows.ToDictionary(
            row => row[0],
            row => int.Parse(row[1], CultureInfo.InvariantCulture)
        );
        return
        [
            .. wrong,
            .. kept
                .Keys.Where(person => !entries.ContainsKey(person))
                .Select(person => $"lost: {person}"),
            .. entries.Where(one => one.Value > 1).Select(one => $"twice: {one.Key}"),
            .. entries
                .Keys.Where(person => !kept.ContainsKey(person))
                .Select(person => $"never answered: {person}"),
        ];
    }

    public override string ToString() =>
        $"{People} people, answered {answered}, without an answer and sent again {lost}";

    public async ValueTask DisposeAsync()
    {
        enough = true;
        await Task.WhenAll(running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        client.Dispose();
        chairman.Dispose();
        asking.Dispose();
    }

    private static string Name(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"DH{number:000}");

    private static string List()
    {
        var list = new StringBuilder("code,name,unit,title,role\n");
        for (var person = 0; person < People; person++)
        {
            list.Append(
                CultureInfo.InvariantCulture,
                $"{Name(person)},Nguyễn Văn {Name(person)},{Office.Board},Đoàn viên,reader\n"
            );
        }

        return list.ToString();
    }

    private static async Task<string> Open(Browser chairman)
    {
        using var sent = await chairman.PostFiles(
            "/api/v1/documents",
            "files",
            ("chi-thi.txt", Encoding.UTF8.GetBytes("CHỈ THỊ\nvề kỷ cương trong công việc"))
        );
        sent.IsSuccessStatusCode.ShouldBeTrue(await Browser.Text(sent));
        var document = (await chairman.Json("/api/v1/documents"))
            .GetProperty("items")[0]
            .GetProperty("id")
            .GetString();
        var campaign = await Made(
            chairman,
            "/api/v1/campaigns",
            new
            {
                title = "Quán triệt trong một hội trường",
                purpose = "Mọi người cùng học",
                owner = "CQ",
                answerable = "CT",
                units = new[] { "CQ" },
                kinds = new[] { "UnionMember" },
                documents = new[] { document },
            }
        );
        using var frozen = await chairman.PostJson(
            $"/api/v1/campaigns/{campaign}/freeze",
            new { frozenOn = Office.Day(0) }
        );
        frozen.IsSuccessStatusCode.ShouldBeTrue(await Browser.Text(frozen));
        var session = await Made(
            chairman,
            $"/api/v1/campaigns/{campaign}/sessions",
            new
            {
                unit = "CQ",
                kind = "Conference",
                day = Office.Day(0),
                hour = "8:00",
                place = "Hội trường",
                speakers = "Báo cáo viên",
                confirming = "Nobody",
            }
        );
        using var opened = await chairman.PostJson(
            $"/api/v1/study-sessions/{session}/open",
            new { }
        );
        opened.IsSuccessStatusCode.ShouldBeTrue(await Browser.Text(opened));
        return session;
    }

    private static async Task<string> Made(Browser browser, string address, object body)
    {
        using var answer = await browser.PostJson(address, body);
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await Browser.Text(answer));
        return (await Browser.Json(answer)).GetProperty("code").GetString()!;
    }

    private async Task Until(Func<bool> reached)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!reached())
        {
            await Task.Delay(1, patience.Token);
        }
    }

    /// <summary>One telephone after the other, each for a person of its own; after the last the first comes again.</summary>
    private async Task Send(Random chance)
    {
        while (!enough)
        {
            var person = Name((Interlocked.Increment(ref next) - 1) % People);
            if (sending.TryAdd(person, true))
            {
                await CheckIn(person);
                sending.TryRemove(person, out _);
            }

            await Task.Delay(chance.Next(LongestPauseInMilliseconds), Stop);
        }
    }

    private async Task CheckIn(string person)
    {
        while (!enough)
        {
            try
            {
                using var answer = await client.PostAsJsonAsync(
                    "/api/v1/check-ins",
                    new
                    {
                        session,
                        code = await Code(),
                        personCode = person,
                        personName = "Nguyễn Văn " + person,
                        device = "t" + person,
                    },
                    Stop
                );
                var text = await answer.Content.ReadAsStringAsync(Stop);
                if (answer.IsSuccessStatusCode)
                {
                    Note(person, JsonDocument.Parse(text).RootElement);
                    return;
                }

                if (answer.StatusCode is not HttpStatusCode.ServiceUnavailable)
                {
                    wrong.Add($"{person}: {(int)answer.StatusCode} {text}");
                    return;
                }
            }
            catch (Exception gone)
                when (gone is HttpRequestException or IOException or TaskCanceledException
                    && !Stop.IsCancellationRequested
                )
            {
                Interlocked.Increment(ref lost);
            }

            await Task.Delay(BeforeAgain, Stop);
        }
    }

    private void Note(string person, JsonElement answer)
    {
        Interlocked.Increment(ref answered);
        if (!kept.TryAdd(person, true) && !answer.GetProperty("already").GetBoolean())
        {
            wrong.Add($"lost: {person} was told that it is kept, and later that it is new");
        }
    }

    private async Task<string> Code()
    {
        await asking.WaitAsync(Stop);
        try
        {
            if (TimeProvider.System.GetUtcNow().UtcDateTime > codeUntil)
            {
                using var shown = await chairman.Get($"/study-sessions/{session}/code");
                if (shown.StatusCode is not HttpStatusCode.OK)
                {
                    throw new HttpRequestException($"{(int)shown.StatusCode}");
                }

                code = (await Browser.Json(shown)).GetProperty("code").GetString()!;
                codeUntil = TimeProvider.System.GetUtcNow().UtcDateTime + CodeIsFresh;
            }

            return code;
        }
        finally
        {
            asking.Release();
        }
    }
}
