using System.CommandLine;
using Chutri.Platform;

namespace Chutri.CommandLine;

/// <summary>
/// <c>chutri move</c>: from SQLite to PostgreSQL or back, into an empty place, and counts that every row came to the same. What
/// was moved stays where it was.
/// </summary>
internal static class MoveCommand
{
    public static Command Make()
    {
        var command = new Command("move", ArchiveWords.MoveVerb.ToString());
        var target = StoragePlace.Target();
        target.AddTo(command);
        CommandRunner.Opens(
            command,
            Opening.AsItIs,
            async (services, parsed, stop) =>
            {
                if (!target.IsNamed(parsed))
                {
                    return Exit.Refused(Refusal.Invalid("--to-database", ArchiveWords.NoTarget));
                }

                var choice = target.Choose(parsed, mayMake: true);
                var moved = choice.Refusal is { } refused
                    ? refused
                    : await Move(services, choice.Value, stop);
                if (moved.Refusal is { } refusal)
                {
                    return Exit.Refused(refusal);
                }

                Console.WriteLine(ArchiveWords.Moved(moved.Value.Rows, moved.Value.Tables.Count));
                return Exit.Done;
            }
        );
        return command;
    }

    private static async Task<Outcome<ArchiveManifest>> Move(
        IServiceProvider services,
        DatabaseChoice target,
        CancellationToken stop
    )
    {
        var scratch = Directory.CreateTempSubdirectory("chutri-move-");
        try
        {
            var file = new FileInfo(Path.Combine(scratch.FullName, "archive.zip"));
            var made = await ArchiveFile.Make(services, file, stop);
            file.Refresh();
            return made.Refused ? made : await Restoring.Into(target, file, null, stop);
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }
}
