using System.CommandLine;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Procedures.Model.Importing;
using Chutri.Procedures.Operations;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Procedures.CommandLine;

/// <summary>Imports the catalogue. Exit 2 where the file has problems: nothing is written then.</summary>
internal static class ImportProceduresCommand
{
    private const int ProblemsShown = 100;

    public static Command Make(ICommandRunner runner)
    {
        var file = new Argument<string>("FILE")
        {
            Description = ProcedureCommandWords.File.ToString(),
        };
        var dryRun = new Option<bool>("--dry-run")
        {
            Description = ProcedureCommandWords.DryRun.ToString(),
        };
        var command = new Command("import", ProcedureCommandWords.Import.ToString())
        {
            file,
            dryRun,
        };
        runner.Opens(
            command,
            async (services, parsed, stop) =>
            {
                var path = parsed.GetValue(file)!;
                if (!File.Exists(path))
                {
                    parsed.InvocationConfiguration.Error.WriteLine(
                        ProcedureCommandWords.NoFile(path)
                    );
                    return 2;
                }

                var content = await File.ReadAllBytesAsync(path, stop);
                return parsed.GetValue(dryRun)
                    ? await Look(services, parsed, content, stop)
                    : await Import(services, parsed, Path.GetFileName(path), content, stop);
            }
        );
        return new("procedures", ProcedureCommandWords.Procedures.ToString()) { command };
    }

    private static async Task<int> Look(
        IServiceProvider services,
        ParseResult parsed,
        byte[] content,
        CancellationToken stop
    )
    {
        var reading = services.GetRequiredService<ProcedureFileReading>();
        var work = await reading.WorkOut(content, stop);
        if (Tell(parsed, work) is var status and not 0)
        {
            return status;
        }

        var output = parsed.InvocationConfiguration.Output;
        foreach (var row in work.Changes)
        {
            output.WriteLine(ProcedureCommandWords.Row(row));
        }

        output.WriteLine(ListFileWords.Counts(work.Counts));
        return 0;
    }

    private static async Task<int> Import(
        IServiceProvider services,
        ParseResult parsed,
        string name,
        byte[] content,
        CancellationToken stop
    )
    {
        var runner = services.GetRequiredService<OperationRunner>();
        var read = await runner.Run(
            services.GetRequiredService<ReadProcedureFile>(),
            new ListRequest<ProcedureRow>(name, content),
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
                services.GetRequiredService<WriteProcedureFile>(),
                read.Value.Id,
                Caller.CommandLine,
                stop
            );
        if (written.Refusal is { } refusal)
        {
            return Exit.Refused(refusal, parsed.InvocationConfiguration.Error);
        }

        parsed.InvocationConfiguration.Output.WriteLine(ListFileWords.Written(written.Value));
        return 0;
    }

    private static int Tell(ParseResult parsed, ListWork<ProcedureRow> work)
    {
        var error = parsed.InvocationConfiguration.Error;
        foreach (var problem in work.Problems.Take(ProblemsShown))
        {
            error.WriteLine(ProcedureCommandWords.Problem(problem));
        }

        if (work.Problems.Count > 0)
        {
            error.WriteLine(ProcedureCommandWords.Problems(work.Problems.Count));
        }

        return work.Problems.Count > 0 ? 2 : 0;
    }
}
