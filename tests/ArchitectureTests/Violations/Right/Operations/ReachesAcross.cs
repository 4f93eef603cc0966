using Chutri.ArchitectureTests.Violations.Left;
using Chutri.ArchitectureTests.Violations.Left.Model;
using Chutri.ArchitectureTests.Violations.Left.Web;

namespace Chutri.ArchitectureTests.Violations.Right.Operations;

/// <summary>Counter-example: another module's page.</summary>
internal sealed class TouchesWeb
{
    public static LeftPageModel Show() => new("");
}

/// <summary>Counter-example: another module's model, inside an asynchronous method.</summary>
internal sealed class TouchesModel
{
    public static async Task<bool> Ask()
    {
        await Task.Yield();
        return Decides.IsLate(default, default);
    }
}

/// <summary>Not a violation: what was published.</summary>
internal sealed class AsksDirectory
{
    public static string Ask() => LeftDirectory.Name;
}
