using System.CommandLine;
using Chutri.Platform;

namespace Chutri.CommandLine;

/// <summary><c>chutri backup --to FILE</c>: one moment's whole state as an archive, while the program runs on it.</summary>
internal static class BackupCommand
{
    public static Command Make()
    {
        var command = new Command("backup", ArchiveWords.BackupVerb.ToString());
        var to = new Option<FileInfo>("--to")
        {
            Description = ArchiveWords.ToFile.ToString(),
            Required = true,
        };
        command.Add(to);
        CommandRunner.Opens(
            command,
            Opening.AsItIs,
            async (services, parsed, stop) =>
            {
                var made = await ArchiveFile.Make(services, parsed.GetValue(to)!, stop);
                if (made.Refusal is { } refusal)
                {
                    return Exit.Refused(refusal);
                }

                var file = new FileInfo(parsed.GetValue(to)!.FullName);
                Console.WriteLine(ArchiveWords.BackupMade(file.FullName, made.Value.Rows));
                await Note(services, new(file.Name, made.Value.Rows, file.Length), stop);
                return Exit.Done;
            }
        );
        return command;
    }

    /// <summary>The backup is made and good whether or not this can be written; then it is said.</summary>
    private static async Task Note(IServiceProvider services, BackedUp made, CancellationToken stop)
    {
        var noted = await services
            .GetRequiredService<OperationRunner>()
            .Run(services.GetRequiredService<NoteBackup>(), made, Caller.CommandLine, stop);
        if (noted.Refusal is { } refusal)
        {
            await Console.Error.WriteLineAsync(ArchiveWords.NotNoted(refusal).ToString());
        }
    }
}
