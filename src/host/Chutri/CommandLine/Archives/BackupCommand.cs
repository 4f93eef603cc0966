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

                Console.WriteLine(
                    ArchiveWords.BackupMade(parsed.GetValue(to)!.FullName, made.Value.Rows)
                );
                return Exit.Done;
            }
        );
        return command;
    }
}
