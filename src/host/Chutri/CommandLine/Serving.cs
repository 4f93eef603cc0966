using System.Net.Sockets;
using Chutri.ModuleList;
using Chutri.Platform;
using Chutri.Web;

namespace Chutri.CommandLine;

/// <summary>Starts the program, says where it is, and runs until it is stopped.</summary>
internal static class Serving
{
    /// <summary>More than leaving may take and answering what is under way; without it a verb is cut off two seconds after a signal.</summary>
    public static readonly TimeSpan LongestEnding = TimeSpan.FromMinutes(2);

    /// <param name="named">The option that named the place of the data.</param>
    public static async Task<int> Until(
        DatabaseChoice choice,
        string named,
        string urls,
        Func<IServiceProvider, CancellationToken, Task>? beforeOpening,
        CancellationToken stop
    )
    {
        // The model of all tables takes a core longer than everything else together: it is begun first, and found when it is asked for.
        _ = Task.Run(() => WholeModel.Database(choice).Model, stop);
        try
        {
            while (true)
            {
                if (await WaitingRoom.UntilThere(choice, named, urls, stop) is { } never)
                {
                    return Exit.Refused(never);
                }

                await using var app = WebProgram.Build(choice, urls, quiet: false);
                if (await Prepare(app, named, beforeOpening, stop) is not { } refusal)
                {
                    return await Serve(app, stop);
                }

                if (!WaitingRoom.IsFor(choice, refusal))
                {
                    return Exit.Refused(refusal);
                }
            }
        }
        catch (Exception failure) when (failure is IOException or SocketException)
        {
            await Console.Error.WriteLineAsync(
                HostWords.AddressTaken(urls, failure.Message).ToString()
            );
            return Exit.NotNow;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return Exit.Done; // told to end before it had begun
        }
    }

    /// <summary>What keeps the data from being opened; null where it is open.</summary>
    private static async Task<Refusal?> Prepare(
        WebApplication app,
        string named,
        Func<IServiceProvider, CancellationToken, Task>? beforeOpening,
        CancellationToken stop
    )
    {
        // Half of a start is routes, half the database: two cores do both at once.
        var routes = HostParts.CompileRoutes(app);
        try
        {
            await using var scope = app.Services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<AppDatabase>();
            if (await Schema.IsNewer(db, stop))
            {
                return Refusal.Invalid(named, HostWords.SchemaIsNewer);
            }

            await WebProgram.Prepare(app, stop);
            var whereabouts = scope.ServiceProvider.GetRequiredService<Whereabouts>();
            if (await whereabouts.Check(stop) is { } moved)
            {
                return moved;
            }

            if (beforeOpening is not null)
            {
                await beforeOpening(scope.ServiceProvider, stop);
            }

            return null;
        }
        catch (Exception failure) when (StorageFaults.Of(failure) is { } fault)
        {
            return fault;
        }
        finally
        {
            await routes;
        }
    }

    private static async Task<int> Serve(WebApplication app, CancellationToken stop)
    {
        await app.StartAsync(stop);
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
}
