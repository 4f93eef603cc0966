using Chutri.Platform;
using Chutri.Settings;
using Chutri.Watching;

namespace Chutri.CommandLine;

/// <summary>
/// A server that is started together with its database, or before it, does not give up: the address is open, <c>/health</c>
/// answers, everything else hears 503 and a sentence, until the database is there.
/// </summary>
internal static class WaitingRoom
{
    private const string Again = "5"; // seconds
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>Only another machine comes back by itself.</summary>
    public static bool IsFor(DatabaseChoice choice, Refusal why) =>
        choice is DatabaseChoice.Postgres && why.Kind is RefusalKind.Busy;

    /// <summary>Returns once the database can be reached; with a refusal where waiting would not help.</summary>
    public static async Task<Refusal?> UntilThere(
        DatabaseChoice choice,
        string named,
        string urls,
        CancellationToken stop
    )
    {
        var why = await DatabaseReach.Of(choice, named, stop);
        if (why is null || !IsFor(choice, why))
        {
            return why;
        }

        await using var room = Open(urls);
        await room.StartAsync(stop);
        await Console.Error.WriteLineAsync(HostWords.WaitsForDatabase(why.Sentence).ToString());
        while (why is not null && IsFor(choice, why))
        {
            await Task.Delay(Pause, stop);
            why = await DatabaseReach.Of(choice, named, stop);
        }

        if (why is null)
        {
            await Console.Error.WriteLineAsync(HostWords.DatabaseIsThere.ToString());
        }

        return why;
    }

    private static WebApplication Open(string urls)
    {
        var builder = WebApplication.CreateSlimBuilder();
        ProgramSettings.AddTo(builder.Configuration);
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore();
        builder.WebHost.UseUrls(urls);
        var room = builder.Build();
        room.Run(Answer);
        return room;
    }

    private static Task Answer(HttpContext context)
    {
        var answer = context.Response;
        answer.ContentType = "text/plain; charset=utf-8";
        answer.Headers.CacheControl = "no-store";
        if (context.Request.Path == "/health")
        {
            return answer.WriteAsync("ok");
        }

        answer.StatusCode = StatusCodes.Status503ServiceUnavailable;
        answer.Headers.RetryAfter = Again;
        answer.Headers["Refresh"] = Again;
        return answer.WriteAsync(
            context.Request.Path == "/ready"
                ? HealthRoutes.DatabaseAway
                : $"{HostWords.WaitingForVisitors.Vietnamese}\n{HostWords.WaitingForVisitors.English}\n"
        );
    }
}
