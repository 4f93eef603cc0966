using System.CommandLine;
using Chutri.Platform;
using Chutri.Web;

namespace Chutri.CommandLine;

/// <summary>Opens the program for one verb: place, services, schema, a scope.</summary>
internal sealed class CommandRunner : ICommandRunner
{
    public void Opens(
        Command command,
        Func<IServiceProvider, ParseResult, CancellationToken, Task<int>> action
    )
    {
        var place = new StoragePlace();
        place.AddTo(command);
        command.SetAction(
            async (parsed, stop) =>
            {
                var choice = place.Choose(parsed);
                if (choice.Refusal is { } refusal)
                {
                    return Exit.Refused(refusal);
                }

                await using var app = WebProgram.Build(choice.Value, urls: null, quiet: true);
                await WebProgram.Prepare(app, stop);
                await using var scope = app.Services.CreateAsyncScope();
                return await action(scope.ServiceProvider, parsed, stop);
            }
        );
    }
}
