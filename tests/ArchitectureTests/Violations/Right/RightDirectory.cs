namespace Chutri.ArchitectureTests.Violations.Right;

public sealed class RightDirectory
{
    public static string Name => "";
}
