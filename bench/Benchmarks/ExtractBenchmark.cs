using Chutri.Benchmarks.Data;
using Chutri.Benchmarks.Measuring;
using Chutri.DocumentReading;

namespace Chutri.Benchmarks;

internal sealed class ExtractBenchmark : IBenchmark
{
    private const int Warmups = 10;
    private const int Runs = 50;

    public string Name => "extract";

    public string What =>
        "reading a document in memory, by kind of file: the demonstration's, or those of --files DIR";

    public async Task<IReadOnlyList<Figure>> Run(Choices choices, CancellationToken stop)
    {
        var figures = new List<Figure>();
        foreach (var kind in ReadableFiles.Of(choices.Files).GroupBy(file => file.Kind))
        {
            stop.ThrowIfCancellationRequested();
            var files = kind.ToList();
            long characters = 0;
            var took = await Durations.Of(
                Warmups,
                Runs,
                () =>
                {
                    characters = files.Sum(Characters);
                    return Task.CompletedTask;
                }
            );
            figures.Add(new($"{kind.Key}_files_count", files.Count));
            figures.Add(new($"{kind.Key}_file_median_ms", took.Median / files.Count));
            figures.Add(new($"{kind.Key}_characters_per_s", characters / took.Median * 1000));
        }

        return figures;
    }

    private static long Characters(ReadableFile file)
    {
        var result = DocumentReader.Read(file.Bytes, file.Name);
        return result.Reading?.Text.Length
            ?? throw new InvalidOperationException($"{file.Name}: {result.Failure!.Vietnamese}");
    }
}
