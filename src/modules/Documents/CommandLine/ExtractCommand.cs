using System.CommandLine;
using Chutri.DocumentReading;
using Chutri.Documents.Operations;

namespace Chutri.Documents.CommandLine;

/// <summary>Prints what is read out of files. Touches no database and keeps nothing.</summary>
internal static class ExtractCommand
{
    public static Command Make()
    {
        var files = HandedFiles.Argument();
        var json = new Option<bool>("--json") { Description = CommandWords.JsonOption.ToString() };
        var command = new Command("extract", CommandWords.Extract.ToString()) { files, json };
        command.SetAction(parsed =>
        {
            var (output, error) = (
                parsed.InvocationConfiguration.Output,
                parsed.InvocationConfiguration.Error
            );
            var status = 0;
            foreach (var path in parsed.GetValue(files) ?? [])
            {
                if (!Extract(path, parsed.GetValue(json), output, error))
                {
                    status = 2;
                }
            }

            return status;
        });
        return command;
    }

    private static bool Extract(string path, bool asJson, TextWriter output, TextWriter error)
    {
        var handed = HandedFiles.Read(path);
        if (handed.Refusal is { } missing)
        {
            error.WriteLine($"{path}: {missing.Sentence}");
            return false;
        }

        var judged = FileIntake.Judge(handed.Value.Content, path);
        if (judged.File is not { } file)
        {
            error.WriteLine($"{path}: {judged.Refusal!.Sentence}");
            return false;
        }

        output.WriteLine(
            asJson ? ReadingJson.Write(file.Reading, path) : ReadingPrint.Of(file.Reading, path)
        );
        return true;
    }
}
