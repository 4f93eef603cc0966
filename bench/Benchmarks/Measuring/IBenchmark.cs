namespace Chutri.Benchmarks.Measuring;

/// <summary>One thing that is measured. Its method stands in bench/README.md.</summary>
internal interface IBenchmark
{
    string Name { get; }

    /// <summary>What is measured, in one line.</summary>
    string What { get; }

    Task<IReadOnlyList<Figure>> Run(Choices choices, CancellationToken stop);
}
