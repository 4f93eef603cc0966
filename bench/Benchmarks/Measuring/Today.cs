using System.Globalization;

namespace Chutri.Benchmarks.Measuring;

/// <summary>Days from today in Hanoi, as forms and the API read them.</summary>
internal static class Today
{
    private static readonly TimeSpan Hanoi = TimeSpan.FromHours(7);

    public static string Iso(int daysFromNow) =>
        TimeProvider
            .System.GetUtcNow()
            .ToOffset(Hanoi)
            .AddDays(daysFromNow)
            .ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
