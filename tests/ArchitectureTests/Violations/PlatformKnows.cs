using Chutri.ArchitectureTests.Violations.Left;

namespace Chutri.ArchitectureTests.Violations.Ground;

/// <summary>Counter-example: the ground that modules stand on names one of them.</summary>
internal sealed class KnowsModule
{
    public static string Ask() => LeftDirectory.Name;
}
