using System.Diagnostics;
using Chutri.Benchmarks.Data;
using Chutri.Benchmarks.Measuring;
using Chutri.Similarity;
using Chutri.Similarity.Tests;

namespace Chutri.Benchmarks;

internal sealed class OverlapsBenchmark : IBenchmark
{
    private const int Checked = 4_000;
    private const int Joined = 10_000;
    private const int Many = 100_000;
    private const int Asked = 200;

    public string Name => "overlaps";

    public string What =>
        "review of 10,000 to 100,000 statements, one new against them, recall; with --database beside a pg_trgm join";

    public async Task<IReadOnlyList<Figure>> Run(Choices choices, CancellationToken stop)
    {
        var figures = new List<Figure>();
        Review(MadeStatements.Of(2_000));
        figures.Add(new($"recall_of_exhaustive_{Checked}", Recall()));
        foreach (var count in (int[])[Joined, Many / 4, Many / 2, Many])
        {
            stop.ThrowIfCancellationRequested();
            var statements = MadeStatements.Of(count);
            var busyBefore = Process.GetCurrentProcess().TotalProcessorTime;
            var (seconds, review, _) = Review(statements);
            figures.Add(new($"review_{count}_s", seconds));
            figures.Add(
                new(
                    $"review_{count}_processor_s",
                    (Process.GetCurrentProcess().TotalProcessorTime - busyBefore).TotalSeconds
                )
            );
            figures.Add(new($"review_{count}_pairs_count", review.Pairs.Count));
        }

        var (_, _, collection) = Review(MadeStatements.Of(Many));
        figures.AddRange(await Nearest(collection));
        figures.Add(
            new("peak_memory_mb", Process.GetCurrentProcess().PeakWorkingSet64 / 1024d / 1024)
        );
        if (choices.Database is { } database)
        {
            var (own, _, _) = Review(MadeStatements.Of(Joined));
            var join = await TrigramJoin.Seconds(database, MadeStatements.Of(Joined), stop);
            figures.Add(new($"pg_trgm_join_{Joined}_s", join));
            figures.Add(new($"times_faster_than_pg_trgm_{Joined}", join / own));
        }

        return figures;
    }

    private static (double Seconds, OverlapReview Review, StatementCollection Collection) Review(
        IReadOnlyList<Statement> statements
    )
    {
        var started = Stopwatch.GetTimestamp();
        var collection = StatementCollection.Of(statements);
        var review = collection.Review();
        return (Stopwatch.GetElapsedTime(started).TotalSeconds, review, collection);
    }

    private static double Recall()
    {
        var collection = StatementCollection.Of(MadeStatements.Of(Checked));
        var least = Scoring.LeastSum(0.5);
        var all = collection.Finder.Exhaustively(least);
        return (double)collection.Finder.All(least, default).Count / all.Count;
    }

    private static async Task<IReadOnlyList<Figure>> Nearest(StatementCollection collection)
    {
        var fresh = MadeStatements.Of(Asked, seed: 7);
        var at = 0;
        var took = await Durations.Of(
            20,
            Asked,
            () =>
            {
                collection.Nearest(fresh[at++ % Asked] with { Id = "mới", Unit = "Đơn vị mới" });
                return Task.CompletedTask;
            }
        );
        return
        [
            new($"one_against_{Many}_median_ms", took.Median),
            new($"one_against_{Many}_slowest_100th_ms", took.Slowest100th),
        ];
    }
}
