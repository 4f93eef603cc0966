using ArchUnitNET.Domain;
using Chutri.ArchitectureTests.Reading;

namespace Chutri.ArchitectureTests.Rules;

/// <summary>
/// A module uses of another only what lies at the root of its namespace (what it published), and only of modules before it in
/// the line. The platform uses none; a library uses neither.
/// </summary>
internal static class OrderOfModules
{
    public static IReadOnlyList<string> Broken(
        Architecture architecture,
        IReadOnlyList<string> line
    ) =>
        Dependencies.Find(
            architecture,
            type => Place(type, line) >= 0,
            (origin, target) =>
            {
                var (own, other) = (Place(origin, line), Place(target, line));
                return other >= 0
                    && own != other
                    && (other > own || Dependencies.NamespaceOf(target) != line[other]);
            }
        );

    public static IReadOnlyList<string> PlatformKnowingModules(
        Architecture architecture,
        string platform,
        IReadOnlyList<string> line
    ) =>
        Dependencies.Find(
            architecture,
            type => type.Within(platform),
            (_, target) => Place(target, line) >= 0
        );

    private static int Place(IType type, IReadOnlyList<string> line)
    {
        for (var place = 0; place < line.Count; place++)
        {
            if (type.Within(line[place]))
            {
                return place;
            }
        }

        return -1;
    }
}
