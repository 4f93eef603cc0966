using Chutri.Platform;

namespace Chutri.Organization.Laws;

internal static class Findings
{
    private const int Examples = 10;

    public static LawFinding Of(long looked, IReadOnlyCollection<string> broken) =>
        Of(looked, broken.Count, broken);

    public static LawFinding Of(long looked, long broken, IReadOnlyCollection<string> examples) =>
        new(looked, broken, [.. examples.Order(StringComparer.Ordinal).Take(Examples)]);
}
