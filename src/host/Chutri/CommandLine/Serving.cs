using Chutri.Platform;
using Chutri.Web;

namespace Chutri.CommandLine;

/// <summary>Starts the program, says where it is, and runs until it is stopped.</summary>
internal static class Serving
{
    /// <summary>More than leaving may take and answering what is under way; without it a verb is cut off two seconds after a signal.</summary>
    public static readonly TimeSpan LongestEnding = TimeSpan.FromMinutes(2);

    public static async Task<int> Until(
        DatabaseChoice choice,
        string urls,
        Func<IServiceProvider, CancellationToken, Task>? beforeOpening,
        CancellationToken stop
    )
    {
        await using var app = WebProgram.Build(choice, urls, quiet: false);
        // Half of a start is routes, half the database: two cores do both at once.
        var routes = HostParts.CompileRoutes(app);
        if (await WhyNot(app, stop) is { } refusal)
        {
            return Exit.Refused(refusal);
        }

        await WebProgram.Prepare(app, stop);
        if (beforeOpening is not null)
        {
            await using var scope = app.Services.CreateAsyncScope();
            await beforeOpening(scope.ServiceProvider, stop);
        }

        await routes;
        try
        {
            await app.StartAsync(stop);
        }
        catch (IOException failure)
        {
            await Console.Error.WriteLineAsync(
                HostWords.AddressTaken(urls, failure.Message).ToString()
            );
            return Exit.BadInput;
        }

        foreach (var url in app.Urls)
        {
            Console.WriteLine(HostWords.Listening(url));
        }

        await UntilTold(app, stop);
        await app.Services.GetRequiredService<Leaving>().Begin();
        await app.StopAsync(CancellationToken.None); // no longer than the host's own patience
        return Exit.Done;
    }

    /// <summary>By a signal, or by a part of the program that cannot go on.</summary>
    private static async Task UntilTold(WebApplication app, CancellationToken stop)
    {
        using var told = CancellationTokenSource.CreateLinkedTokenSource(
            stop,
            app.Lifetime.ApplicationStopping
        );
        await Task.Delay(Timeout.Infinite, told.Token)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private static async Task<Refusal?> WhyNot(WebApplication app, CancellationToken stop)
    {
        await using var scope = app.Services.CreateAsyncScope();
        try
        {
            var db = scope.ServiceProvider.GetRequiredService<AppDatabase>();
            return await Schema.IsNewer(db, stop)
                ? Refusal.Invalid("--database", HostWords.SchemaIsNewer)
                : null;
        }
        catch (Exception failure) when (StorageFaults.Of(failure) is { } fault)
        {
            return fault;
        }
    }
}
