using ArchUnitNET.Domain;
using Chutri.ArchitectureTests.Reading;

namespace Chutri.ArchitectureTests.Rules;

/// <summary>What is under <c>Model</c> decides from values alone: no database, no web, no clock, nothing to wait for.</summary>
internal static class PureModel
{
    private static readonly string[] Outside =
    [
        "Microsoft.EntityFrameworkCore",
        "Microsoft.AspNetCore",
        "Microsoft.Extensions",
        "System.Threading.Tasks",
        "System.Net",
        "System.IO.File",
        "System.CommandLine",
    ];

    private static readonly string[] OutsideTypes =
    [
        "System.TimeProvider",
        "Chutri.Platform.AppDatabase",
        "Chutri.Platform.AuthorityClock",
        "Chutri.Platform.OperationRunner",
        "System.IO.File",
        "System.IO.Directory",
    ];

    public static IReadOnlyList<string> Broken(
        Architecture architecture,
        IReadOnlyList<string> line
    ) =>
        Dependencies.Find(
            architecture,
            type => line.Any(module => type.Within(module + ".Model")),
            (_, target) =>
                Array.Exists(Outside, target.Within)
                || Array.Exists(OutsideTypes, name => target.FullName == name)
        );
}
