using Chutri.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Chutri.ArchitectureTests.Violations.Left.Model;

/// <summary>Counter-example: four ways in which a model stops being pure.</summary>
internal sealed class AsksDatabase(DbContext db)
{
    public int Count() => db.ChangeTracker.Entries().Count();
}

internal sealed class AsksClock(TimeProvider time)
{
    public bool IsLate(Moment due) => time.GetUtcNow().UtcDateTime > due.Utc;
}

internal sealed class Waits
{
    public async Task<int> Later()
    {
        await Task.Yield();
        return 1;
    }
}

internal sealed class KnowsRequest
{
    public string Path { get; private set; } = "";

    public void Read(object context)
    {
        Func<HttpContext, string> path = request => request.Request.Path;
        Path = path((HttpContext)context);
    }
}

/// <summary>Not a violation: values in, values out.</summary>
internal sealed class Decides
{
    public static bool IsLate(Moment due, Moment now) => now.Utc > due.Utc;
}
