using Chutri.Platform;
using Chutri.Web;

namespace Chutri.CommandLine;

/// <summary>Starts the program, says where it is, and runs until it is stopped.</summary>
internal static class Serving
{
    public static async Task<int> Until(
        DatabaseChoice choice,
        string urls,
        Func<IServiceProvider, CancellationToken, Task>? beforeOpening,
        CancellationToken stop
    )
    {
        await using var app = WebProgram.Build(choice, urls, quiet: false);
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

        await app.WaitForShutdownAsync(stop);
        return Exit.Done;
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
