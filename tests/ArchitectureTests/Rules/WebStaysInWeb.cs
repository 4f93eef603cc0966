using ArchUnitNET.Domain;
using Chutri.ArchitectureTests.Reading;

namespace Chutri.ArchitectureTests.Rules;

/// <summary>
/// HTTP is known by the doors (<c>Web</c>, <c>Api</c>), by the wiring at a module's root, and by <c>Entering</c>, which finds out
/// who is at the door.
/// </summary>
internal static class WebStaysInWeb
{
    private static readonly string[] Http =
    [
        "Microsoft.AspNetCore.Http",
        "Microsoft.AspNetCore.Routing",
        "Microsoft.AspNetCore.Builder",
        "Microsoft.AspNetCore.Mvc",
        "Microsoft.AspNetCore.Authentication",
        "Microsoft.AspNetCore.Antiforgery",
        "Microsoft.AspNetCore.Components",
        "Microsoft.AspNetCore.Hosting",
    ];

    private static readonly string[] Doors = [".Web", ".Api", ".Entering"];

    public static IReadOnlyList<string> Broken(
        Architecture architecture,
        IReadOnlyList<string> line
    ) =>
        Dependencies.Find(
            architecture,
            type => line.Any(module => type.Within(module) && !IsDoor(type, module)),
            (_, target) => Array.Exists(Http, target.Within)
        );

    private static bool IsDoor(IType type, string module) =>
        Array.Exists(Doors, door => type.Within(module + door))
        || (
            Dependencies.NamespaceOf(type) == module
            && (
                type.Name.EndsWith("Module", StringComparison.Ordinal)
                || type.Name.EndsWith("Parts", StringComparison.Ordinal)
                || type.Name is "_Imports"
            )
        );
}
