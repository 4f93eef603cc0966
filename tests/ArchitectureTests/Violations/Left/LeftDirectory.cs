using Chutri.ArchitectureTests.Violations.Right;

namespace Chutri.ArchitectureTests.Violations.Left;

/// <summary>What the left module publishes; the right one may ask it.</summary>
public sealed class LeftDirectory
{
    public static string Name => "";
}

/// <summary>Counter-example: the left module asks the right one, which comes after it.</summary>
internal sealed class LooksRight
{
    public static string Ask() => RightDirectory.Name;
}

/// <summary>Counter-example: public, but published nowhere.</summary>
public sealed class LeftOpenByMistake;
