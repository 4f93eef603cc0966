using System.CommandLine;
using Chutri.Documents.Operations;
using Chutri.Platform;

namespace Chutri.Documents.CommandLine;

/// <summary>Files named on the command line.</summary>
internal static class HandedFiles
{
    public static Argument<string[]> Argument() =>
        new("FILE")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = CommandWords.FileArgument.ToString(),
        };

    public static Outcome<HandedFile> Read(string path)
    {
        try
        {
            return new FileInfo(path).Length > FileIntake.LargestFileInBytes
                ? new HandedFile(path, new byte[FileIntake.LargestFileInBytes + 1])
                : new HandedFile(path, File.ReadAllBytes(path));
        }
        catch (Exception missing)
            when (missing is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Refusal.NotFound(CommandWords.CannotOpen);
        }
    }
}
