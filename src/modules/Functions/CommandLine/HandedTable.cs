using Chutri.Platform;
using Chutri.Similarity;

namespace Chutri.Functions.CommandLine;

/// <summary>The file of statements and the folder of words that were named on the command line.</summary>
internal static class HandedTable
{
    /// <summary>The collection, or null after everything that is wrong was said.</summary>
    public static StatementCollection? Read(string path, string? words, TextWriter error)
    {
        var lexicon = Lexicon(words, error);
        var content = Content(path, error);
        if (content is null || lexicon is null)
        {
            return null;
        }

        var table = StatementTable.Read(content);
        foreach (var remark in table.Remarks.Concat(table.Problems).OrderBy(one => one.Line))
        {
            error.WriteLine($"{path}, {CommandWords.Line(remark)}");
        }

        return table.Problems.Count > 0 ? null : StatementCollection.Of(table.Statements, lexicon);
    }

    private static byte[]? Content(string path, TextWriter error)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception missing)
            when (missing is IOException or UnauthorizedAccessException or ArgumentException)
        {
            error.WriteLine($"{path}: {CommandWords.CannotOpen}");
            return null;
        }
    }

    private static Lexicon? Lexicon(string? folder, TextWriter error)
    {
        if (folder is null)
        {
            return Similarity.Lexicon.Vietnamese;
        }

        List<LexiconFile> files = [];
        try
        {
            files.AddRange(
                Directory
                    .EnumerateFiles(folder, "*.txt")
                    .Order(StringComparer.Ordinal)
                    .Select(file => new LexiconFile(Path.GetFileName(file), File.ReadAllText(file)))
            );
        }
        catch (Exception missing)
            when (missing is IOException or UnauthorizedAccessException or ArgumentException)
        {
            error.WriteLine($"{folder}: {CommandWords.CannotOpen}");
            return null;
        }

        var lexicon = Similarity.Lexicon.With(files);
        foreach (var problem in lexicon.Problems)
        {
            error.WriteLine(CommandWords.Line(problem).ToString());
        }

        return lexicon.Problems.Count > 0 ? null : lexicon;
    }
}
