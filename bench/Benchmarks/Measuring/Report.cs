using System.Globalization;
using System.Text.Json;

namespace Chutri.Benchmarks.Measuring;

internal static class Report
{
    private const int Digits = 2;

    public static int List(IEnumerable<IBenchmark> all)
    {
        foreach (var benchmark in all)
        {
            Console.WriteLine($"{benchmark.Name, -10} {benchmark.What}");
        }

        return 0;
    }

    public static int Unknown(string name, IEnumerable<IBenchmark> all)
    {
        Console.Error.WriteLine(
            $"There is no benchmark '{name}': {string.Join(", ", all.Select(benchmark => benchmark.Name))}."
        );
        return 2;
    }

    /// <summary>A line for each figure, or for programs one JSON line at the end.</summary>
    public static int Figures(IBenchmark benchmark, IReadOnlyList<Figure> figures, bool json)
    {
        if (json)
        {
            Console.WriteLine(
                JsonSerializer.Serialize(
                    new
                    {
                        name = benchmark.Name,
                        figures = figures.ToDictionary(
                            figure => figure.Name,
                            figure => Math.Round(figure.Value, Digits)
                        ),
                    }
                )
            );
            return 0;
        }

        foreach (var figure in figures)
        {
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{figure.Name, -44} {figure.Value, 14:N2}"
                )
            );
        }

        return 0;
    }
}
