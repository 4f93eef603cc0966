namespace Chutri.Benchmarks.Measuring;

/// <param name="Name">With its unit at the end: <c>my_work_median_ms</c>.</param>
internal sealed record Figure(string Name, double Value);
