using System.CommandLine;
using Chutri.Platform;

namespace Chutri.CommandLine;

/// <summary><c>chutri restore FILE</c>: an archive into an empty folder or database; what holds data is never overwritten.</summary>
internal static class RestoreCommand
{
    public static Command Make()
    {
        var command = new Command("restore", ArchiveWords.RestoreVerb.ToString());
        var file = ArchiveWords.FileArgument();
        var place = new StoragePlace();
        command.Add(file);
        place.AddTo(command);
        command.SetAction(
            async (parsed, stop) =>
            {
                var choice = await place.Reach(parsed, stop);
                var loaded = choice.Refusal is { } notThere
                    ? notThere
                    : await Restoring.Into(choice.Value, parsed.GetValue(file)!, null, stop);
                if (loaded.Refusal is { } refusal)
                {
                    return Exit.Refused(refusal);
                }

                Console.WriteLine(ArchiveWords.Restored(loaded.Value.Rows));
                return Exit.Done;
            }
        );
        return command;
    }
}
