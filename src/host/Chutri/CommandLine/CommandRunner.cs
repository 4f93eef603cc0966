using System.CommandLine;
using Chutri.Platform;
using Chutri.Web;
using Microsoft.EntityFrameworkCore;

namespace Chutri.CommandLine;

/// <summary>Opens the program for one verb: place, services, schema, a scope.</summary>
internal sealed class CommandRunner : ICommandRunner
{
    public void Opens(
        Command command,
        Func<IServiceProvider, ParseResult, CancellationToken, Task<int>> action
    ) => Opens(command, Opening.BroughtUp, action);

    public static void Opens(
        Command command,
        Opening opening,
        Func<IServiceProvider, ParseResult, CancellationToken, Task<int>> action
    )
    {
        var place = new StoragePlace();
        place.AddTo(command);
        command.SetAction(
            async (parsed, stop) =>
            {
                var choice = place.Choose(parsed, mayMake: opening is Opening.Made);
                if (choice.Refusal is { } refusal)
                {
                    return Exit.Refused(refusal);
                }

                await using var app = WebProgram.Build(choice.Value, urls: null, quiet: true);
                if (await Refuse(app, opening, stop) is { } notThere)
                {
                    return Exit.Refused(notThere);
                }

                if (opening is not Opening.AsItIs)
                {
                    await WebProgram.Prepare(app, stop);
                }

                await using var scope = app.Services.CreateAsyncScope();
                return await action(scope.ServiceProvider, parsed, stop);
            }
        );
    }

    private static async Task<Refusal?> Refuse(
        WebApplication app,
        Opening opening,
        CancellationToken stop
    )
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDatabase>();
        if (await Schema.IsNewer(db, stop))
        {
            return Refusal.Invalid("--database", HostWords.SchemaIsNewer);
        }

        if (opening is Opening.Made)
        {
            return null;
        }

        var database = db.Database;
        if (
            !await database.CanConnectAsync(stop)
            || !(await database.GetAppliedMigrationsAsync(stop)).Any()
        )
        {
            return Refusal.Invalid("--database", HostWords.NoDataInDatabase);
        }

        return opening is Opening.AsItIs && (await database.GetPendingMigrationsAsync(stop)).Any()
            ? Refusal.Invalid("--database", HostWords.SchemaIsOlder)
            : null;
    }
}
