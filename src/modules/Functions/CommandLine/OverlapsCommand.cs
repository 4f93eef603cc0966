using System.CommandLine;
using System.Globalization;
using Chutri.Similarity;

namespace Chutri.Functions.CommandLine;

/// <summary>Prints the pairs of statements that give the same work to two units.</summary>
internal static class OverlapsCommand
{
    private const double ToBeSeen = 0.5;
    private const double LowFloor = 0.002;
    private const int ManyStatements = 10_000;

    public static Command Make()
    {
        var file = new Argument<string>("FILE")
        {
            Description = CommandWords.FileArgument.ToString(),
        };
        var tsv = new Option<bool>("--tsv") { Description = CommandWords.TsvOption.ToString() };
        var floor = new Option<double?>("--floor")
        {
            Description = CommandWords.FloorOption.ToString(),
            CustomParser = result =>
                double.TryParse(
                    result.Tokens[0].Value.Replace(',', '.'),
                    NumberStyles.Float,
                    CultureInfo.InvariantCulture,
                    out var value
                )
                    ? value
                    : double.NaN,
        };
        var words = new Option<string?>("--words")
        {
            Description = CommandWords.WordsOption.ToString(),
        };
        var command = new Command("overlaps", CommandWords.Overlaps.ToString())
        {
            file,
            tsv,
            floor,
            words,
        };
        command.SetAction(parsed =>
        {
            var (output, error) = (
                parsed.InvocationConfiguration.Output,
                parsed.InvocationConfiguration.Error
            );
            var asked = parsed.GetValue(floor);
            if (asked is not null and not (>= 0.001 and <= 1))
            {
                error.WriteLine(CommandWords.FloorOutOfRange.ToString());
                return 2;
            }

            var read = HandedTable.Read(parsed.GetValue(file)!, parsed.GetValue(words), error);
            if (read is null)
            {
                return 2;
            }

            var asTsv = parsed.GetValue(tsv);
            var from =
                asked ?? (asTsv && read.Statements.Count <= ManyStatements ? LowFloor : ToBeSeen);
            var review = read.Review(from);
            if (review.PairsLeftOut > 0)
            {
                error.WriteLine(CommandWords.LeftOut(review.PairsLeftOut).ToString());
            }

            if (asTsv)
            {
                WriteTsv(review, output);
            }
            else
            {
                OverlapPrint.Write(read, review, output);
            }

            return 0;
        });
        return command;
    }

    private static void WriteTsv(OverlapReview review, TextWriter output)
    {
        output.Write("id_a\tid_b\tscore\n");
        foreach (var pair in review.Pairs)
        {
            output.Write(pair.First.Id);
            output.Write('\t');
            output.Write(pair.Second.Id);
            output.Write('\t');
            output.Write(pair.Score.ToString("0.0000", CultureInfo.InvariantCulture));
            output.Write('\n');
        }
    }
}
