using System.CommandLine;
using Chutri.Functions.CommandLine;
using Chutri.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Functions;

/// <summary>What each unit is there for. So far only its verbs, which need no database.</summary>
public sealed class FunctionsModule : Module
{
    public override void AddTo(IServiceCollection services) { }

    public override IEnumerable<Command> Commands(ICommandRunner runner) =>
        [
            new Command("functions", CommandWords.Functions.ToString())
            {
                OverlapsCommand.Make(),
                LeadCommand.Make(),
            },
        ];
}
