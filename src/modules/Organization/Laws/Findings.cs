using Chutri.Platform;

namespace Chutri.Organization.Laws;

internal static class Findings
{
    private const int Examples = 10;

    public static LawFinding Of(long looked, IReadOnlyCollection<string> broken) =>
        new(looked, broken.Count, [.. broken.Order(StringComparer.Ordinal).Take(Examples)]);
}
