using System.CommandLine;
using Chutri.Platform;
using Chutri.VerifiableDraw;

namespace Chutri.CommandLine.Draws;

/// <summary><c>chutri draw commit LIST --out FILE</c>: closes a list and prints the digest to be published.</summary>
internal static class CommitCommand
{
    public static Command Make(TimeProvider time)
    {
        var list = DrawCommand.FileArgument("LIST", DrawCommandWords.List.ToString());
        var to = new Option<string>("--out")
        {
            Description = DrawCommandWords.Out.ToString(),
            Required = true,
        };
        var command = new Command("commit", DrawCommandWords.Commit.ToString()) { list, to };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(to)!;
            if (File.Exists(path))
            {
                parsed.InvocationConfiguration.Error.WriteLine(DrawCommandWords.IsThere(path));
                return Exit.BadInput;
            }

            if (DrawOnDisk.Read(parsed, parsed.GetValue(list)!) is not { } content)
            {
                return Exit.BadInput;
            }

            var now = time.GetUtcNow();
            var second = new DateTimeOffset(
                now.Ticks - (now.Ticks % TimeSpan.TicksPerSecond),
                TimeSpan.Zero
            );
            var reading = DrawFile.ReadList(content, second, Draw.NewSalt());
            var closed = reading.File is { } read
                ? Draw.Commit(read.Plan)
                : new(null, reading.Problems);
            if (closed.File is not { } file)
            {
                DrawCommand.Say(parsed, closed.Problems);
                return Exit.BadInput;
            }

            if (!DrawOnDisk.Write(parsed, path, file.Write(), overwrite: false))
            {
                return Exit.BadInput;
            }

            var output = parsed.InvocationConfiguration.Output;
            output.WriteLine(file.Digest);
            parsed.InvocationConfiguration.Error.WriteLine(DrawCommandWords.Closed(path));
            return Exit.Done;
        });
        return command;
    }
}
