using ArchUnitNET.Domain;

namespace Chutri.ArchitectureTests.Reading;

/// <summary>What depends on what, as "origin → target" lines that a person can act on.</summary>
internal static class Dependencies
{
    public static IReadOnlyList<string> Find(
        Architecture architecture,
        Func<IType, bool> from,
        Func<IType, IType, bool> forbidden
    ) =>
        [
            .. architecture
                .Types.Where(type => from(type))
                .SelectMany(origin =>
                    origin
                        .Dependencies.Where(dependency => forbidden(origin, dependency.Target))
                        .Select(dependency =>
                            $"{Plain(origin.FullName)} → {Plain(dependency.Target.FullName)}"
                        )
                )
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];

    public static string NamespaceOf(IType type) => type.Namespace?.FullName ?? "";

    public static bool Within(this IType type, string root) =>
        NamespaceOf(type) == root
        || NamespaceOf(type).StartsWith(root + ".", StringComparison.Ordinal);

    /// <summary>The outermost written type: an async method's machine counts for the class it was written in.</summary>
    private static string Plain(string fullName)
    {
        var cut = fullName.IndexOfAny(['/', '+', '<']);
        return cut > 0 ? fullName[..cut] : fullName;
    }
}
