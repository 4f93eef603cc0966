using System.CommandLine;
using Chutri.Organization.Model;
using Chutri.Organization.Model.Importing;
using Chutri.Organization.Operations;
using Chutri.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Organization.CommandLine;

/// <summary>Imports a file of units or people. Exit 2 where it has problems: nothing is written then.</summary>
internal static class ImportCommand
{
    private const int ProblemsShown = 100;

    public static Command Make(ICommandRunner runner)
    {
        var file = new Argument<string>("FILE")
        {
            Description = ImportCommandWords.File.ToString(),
        };
        var units = new Option<bool>("--units")
        {
            Description = ImportCommandWords.Units.ToString(),
        };
        var people = new Option<bool>("--people")
        {
            Description = ImportCommandWords.People.ToString(),
        };
        var dryRun = new Option<bool>("--dry-run")
        {
            Description = ImportCommandWords.DryRun.ToString(),
        };
        var command = new Command("import", ImportCommandWords.Verb.ToString())
        {
            file,
            units,
            people,
            dryRun,
        };
        runner.Opens(
            command,
            async (services, parsed, stop) =>
            {
                var path = parsed.GetValue(file)!;
                if (!File.Exists(path))
                {
                    parsed.InvocationConfiguration.Error.WriteLine(ImportCommandWords.NoFile(path));
                    return 2;
                }

                ImportKind? kind = (parsed.GetValue(units), parsed.GetValue(people)) switch
                {
                    (true, false) => ImportKind.Units,
                    (false, true) => ImportKind.People,
                    _ => null,
                };
                var content = await File.ReadAllBytesAsync(path, stop);
                return parsed.GetValue(dryRun)
                    ? await Look(services, parsed, content, kind, stop)
                    : await Import(services, parsed, Path.GetFileName(path), content, kind, stop);
            }
        );
        return command;
    }

    private static async Task<int> Look(
        IServiceProvider services,
        ParseResult parsed,
        byte[] content,
        ImportKind? kind,
        CancellationToken stop
    )
    {
        var work = await services.GetRequiredService<Importing>().WorkOut(content, kind, stop);
        if (Tell(parsed, work) is var status and not 0)
        {
            return status;
        }

        var output = parsed.InvocationConfiguration.Output;
        foreach (var change in work.Changes)
        {
            output.WriteLine(ImportCommandWords.Change(change));
        }

        output.WriteLine(ImportCommandWords.Would(work.Counts));
        return 0;
    }

    private static async Task<int> Import(
        IServiceProvider services,
        ParseResult parsed,
        string name,
        byte[] content,
        ImportKind? kind,
        CancellationToken stop
    )
    {
        var runner = services.GetRequiredService<OperationRunner>();
        var read = await runner.Run(
            services.GetRequiredService<ReadImport>(),
            new(name, content, kind),
            Caller.CommandLine,
            stop
        );
        if (read.Refusal is null && Tell(parsed, read.Value.Work) is var status and not 0)
        {
            return status;
        }

        var written = read.Refused
            ? read.Refusal!
            : await runner.Run(
                services.GetRequiredService<WriteImport>(),
                read.Value.Id,
                Caller.CommandLine,
                stop
            );
        if (written.Refusal is { } refusal)
        {
            return Exit.Refused(refusal, parsed.InvocationConfiguration.Error);
        }

        parsed.InvocationConfiguration.Output.WriteLine(ImportCommandWords.Written(written.Value));
        return 0;
    }

    private static int Tell(ParseResult parsed, ImportWork work)
    {
        var error = parsed.InvocationConfiguration.Error;
        foreach (var problem in work.Problems.Take(ProblemsShown))
        {
            error.WriteLine(ImportCommandWords.Problem(problem));
        }

        if (work.Problems.Count > 0)
        {
            error.WriteLine(ImportCommandWords.Problems(work.Problems.Count));
        }

        return work.Problems.Count > 0 ? 2 : 0;
    }
}
