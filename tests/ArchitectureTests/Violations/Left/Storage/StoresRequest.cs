using Microsoft.AspNetCore.Http;

namespace Chutri.ArchitectureTests.Violations.Left.Storage;

/// <summary>Counter-example: storage that reads the request itself.</summary>
internal sealed class StoresRequest
{
    public static string Path(HttpContext context) => context.Request.Path;
}
