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

    public void OpensNew(
        Command command,
        Func<IServiceProvider, ParseResult, CancellationToken, Task<int>> action
    ) => Opens(command, Opening.Made, action);

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

                try
                {
                    return await Run(choice.Value, place.NameOf(choice.Value), stop);
                }
                catch (Exception failure) when (StorageFaults.Of(failure) is { } fault)
                {
                    return Exit.Refused(fault);
                }

                async Task<int> Run(DatabaseChoice choice, string named, CancellationToken stop)
                {
                    if (await DatabaseReach.Of(choice, named, stop) is { } away)
                    {
                        return Exit.Refused(away);
                    }

                    await using var app = WebProgram.Build(choice, urls: null, quiet: true);
                    if (await Refuse(app, opening, named, stop) is { } notThere)
                    {
                        return Exit.Refused(notThere);
                    }

                    if (opening is not Opening.AsItIs)
                    {
                        await WebProgram.Prepare(app, stop);
                    }

                    await using var scope = app.Services.CreateAsyncScope();
                    if (opening is not Opening.AsItIs && await Moved(scope, stop) is { } elsewhere)
                    {
                        return Exit.Refused(elsewhere);
                    }

                    return await action(scope.ServiceProvider, parsed, stop);
                }
            }
        );
    }

    private static Task<Refusal?> Moved(AsyncServiceScope scope, CancellationToken stop) =>
        scope.ServiceProvider.GetRequiredService<Whereabouts>().Check(stop);

    private static async Task<Refusal?> Refuse(
        WebApplication app,
        Opening opening,
        string named,
        CancellationToken stop
    )
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDatabase>();
        if (await Schema.IsNewer(db, stop))
        {
            return Refusal.Invalid(named, HostWords.SchemaIsNewer);
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
            return Refusal.Invalid(
                named,
                db.IsPostgres
                    ? HostWords.NoDataInDatabase
                    : HostWords.NoDataInFile(database.GetDbConnection().DataSource)
            );
        }

        return opening is Opening.AsItIs && (await database.GetPendingMigrationsAsync(stop)).Any()
            ? Refusal.Invalid(named, HostWords.SchemaIsOlder)
            : null;
    }
}
