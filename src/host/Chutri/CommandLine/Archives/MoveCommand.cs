using System.CommandLine;
using Chutri.Platform;

namespace Chutri.CommandLine;

/// <summary>
/// <c>chutri move</c>: from SQLite to PostgreSQL or back, into an empty place, and counts that every row came to the same. What
/// was moved stays where it was, and is marked so that nobody goes on with it unawares.
/// </summary>
internal static class MoveCommand
{
    public static Command Make()
    {
        var command = new Command("move", ArchiveWords.MoveVerb.ToString());
        var target = StoragePlace.Target();
        target.AddTo(command);
        var whileRunning = new Option<bool>("--while-running")
        {
            Description = ArchiveWords.WhileRunning.ToString(),
        };
        command.Add(whileRunning);
        CommandRunner.Opens(
            command,
            Opening.AsItIs,
            async (services, parsed, stop) =>
            {
                if (!target.IsNamed(parsed))
                {
                    return Exit.Refused(Refusal.Invalid("--to-database", ArchiveWords.NoTarget));
                }

                if (
                    !parsed.GetValue(whileRunning)
                    && await StillRunning(services, stop) is { } running
                )
                {
                    return Exit.Refused(running);
                }

                var choice = await target.Reach(parsed, stop);
                var moved = choice.Refusal is { } refused
                    ? refused
                    : await Move(services, choice.Value, stop);
                if (moved.Refusal is { } refusal)
                {
                    return Exit.Refused(refusal);
                }

                await Mark(services, choice.Value, moved.Value, stop);
                Console.WriteLine(ArchiveWords.Moved(moved.Value.Rows, moved.Value.Tables.Count));
                return Exit.Done;
            }
        );
        return command;
    }

    private static async Task<Refusal?> StillRunning(
        IServiceProvider services,
        CancellationToken stop
    )
    {
        var now = services.GetRequiredService<AuthorityClock>().Now();
        var nodes = await services.GetRequiredService<WatchBook>().Nodes(stop);
        var alive = nodes.Where(node => node.IsAlive(now)).Select(node => node.Machine).ToList();
        return alive.Count == 0
            ? null
            : Refusal.Conflict(
                "still-running",
                ArchiveWords.StillRunning(string.Join(", ", alive))
            );
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

    /// <summary>The move is done and good whether or not this can be written; then it is said.</summary>
    private static async Task Mark(
        IServiceProvider services,
        DatabaseChoice target,
        ArchiveManifest moved,
        CancellationToken stop
    )
    {
        var marked = await services
            .GetRequiredService<OperationRunner>()
            .Run(
                services.GetRequiredService<NoteMove>(),
                new MovedAway(target.ToString(), moved.Rows),
                Caller.CommandLine,
                stop
            );
        if (marked.Refusal is { } refusal)
        {
            await Console.Error.WriteLineAsync(ArchiveWords.MarkNotMade(refusal).ToString());
        }
    }
}
