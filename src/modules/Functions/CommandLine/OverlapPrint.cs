using Chutri.Similarity;

namespace Chutri.Functions.CommandLine;

/// <summary>A review as a person at a terminal wants it.</summary>
internal static class OverlapPrint
{
    private const int MostWords = 8;

    public static void Write(StatementCollection read, OverlapReview review, TextWriter output)
    {
        if (review.Pairs.Count == 0)
        {
            output.WriteLine(CommandWords.NothingFound.ToString());
            return;
        }

        output.WriteLine(
            CommandWords
                .Found(review.Pairs.Count, review.Groups.Count, read.Statements.Count)
                .ToString()
        );
        foreach (var pair in review.Pairs)
        {
            Write(read, pair, output);
        }
    }

    private static void Write(StatementCollection read, OverlapPair pair, TextWriter output)
    {
        var why = read.Explain(pair.First.Text, pair.Second.Text);
        output.WriteLine();
        output.WriteLine($"{CommandWords.Score(pair.Score)} · {CommandWords.Kind(pair.Kind)}");
        Write(pair.First, output);
        Write(pair.Second, output);
        Part(
            CommandWords.Together.ToString(),
            why.Shared.Select(words =>
                words.First == words.Second ? words.First : $"{words.First} = {words.Second}"
            ),
            output
        );
        Part(CommandWords.OnlyFirst.ToString(), why.OnlyFirst.Select(words => words.Words), output);
        Part(
            CommandWords.OnlySecond.ToString(),
            why.OnlySecond.Select(words => words.Words),
            output
        );
    }

    private static void Write(Statement statement, TextWriter output) =>
        output.WriteLine($"  {statement.Id} {statement.Unit}: {statement.Text}");

    private static void Part(string title, IEnumerable<string> words, TextWriter output)
    {
        var some = words.Take(MostWords).ToList();
        if (some.Count > 0)
        {
            output.WriteLine($"    {title}: {string.Join(" · ", some)}");
        }
    }
}
