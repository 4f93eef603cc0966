using System.CommandLine;
using Chutri.Documents.Operations;
using Chutri.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Documents.CommandLine;

/// <summary>Registers files of this machine, each for itself; exit 2 where one of them was refused.</summary>
internal static class RegisterCommand
{
    public static Command Make(ICommandRunner runner)
    {
        var files = HandedFiles.Argument();
        var direction = new Option<string?>("--direction")
        {
            Description = CommandWords.DirectionOption.ToString(),
        };
        var receivedOn = new Option<string?>("--received-on")
        {
            Description = CommandWords.ReceivedOption.ToString(),
        };
        var command = new Command("register", CommandWords.Register.ToString())
        {
            files,
            direction,
            receivedOn,
        };
        runner.Opens(
            command,
            async (services, parsed, stop) =>
            {
                var paths = parsed.GetValue(files) ?? [];
                var said = new RegisterForm(
                    parsed.GetValue(direction),
                    parsed.GetValue(receivedOn)
                ).Parse(services.GetRequiredService<AuthorityClock>().Now().Today, paths.Length);
                if (said.Refusal is { } refusal)
                {
                    parsed.InvocationConfiguration.Error.WriteLine(refusal.Fields[0].Sentence);
                    return 2;
                }

                var status = 0;
                foreach (var path in paths)
                {
                    status = Math.Max(
                        status,
                        await Register(path, said.Value, services, parsed, stop)
                    );
                }

                return status;
            }
        );
        return command;
    }

    private static async Task<int> Register(
        string path,
        SaidOfDocument said,
        IServiceProvider services,
        ParseResult parsed,
        CancellationToken stop
    )
    {
        var handed = HandedFiles.Read(path);
        var received = handed.Refused
            ? new ReceivedFile(path, null, handed.Refusal)
            : await services
                .GetRequiredService<Reception>()
                .Register(handed.Value, said, Caller.CommandLine, stop);
        if (received.Refusal is { } refusal)
        {
            parsed.InvocationConfiguration.Error.WriteLine($"{path}: {refusal.Sentence}");
            return 2;
        }

        var document = await services
            .GetRequiredService<DocumentDirectory>()
            .Find(received.Document!.Value, stop);
        parsed.InvocationConfiguration.Output.WriteLine(
            $"{path}: {document!.Title} · {document.Url}"
        );
        return 0;
    }
}
