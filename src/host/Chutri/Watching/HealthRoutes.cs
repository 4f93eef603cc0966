using Chutri.Platform;
using Chutri.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Watching;

/// <summary>
/// For whatever keeps the program running. <c>/health</c>: the process answers; where it does not, start it anew. <c>/ready</c>:
/// it can also serve; where it cannot, send requests to another node. Neither tells anything about the data.
/// </summary>
internal static class HealthRoutes
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes
            .MapGet("/health", () => Results.Text("ok"))
            .AllowAnonymous()
            .ExcludeFromDescription();
        routes.MapGet("/ready", Ready).AllowAnonymous().ExcludeFromDescription();
    }

    private static async Task<IResult> Ready(
        [FromServices] AppDatabase db,
        [FromServices] Leaving leaving,
        CancellationToken stop
    )
    {
        var why = leaving.HasBegun ? "this node is leaving" : await WhyNot(db, stop);
        return why is null
            ? Results.Text("ready")
            : Results.Text(why, statusCode: StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<string?> WhyNot(AppDatabase db, CancellationToken stop)
    {
        using var soon = CancellationTokenSource.CreateLinkedTokenSource(stop);
        soon.CancelAfter(Patience);
        try
        {
            return (await db.Database.GetPendingMigrationsAsync(soon.Token)).Any()
                ? "database schema is older than this program"
                : null;
        }
        catch (Exception failure)
            when (failure
                    is System.Data.Common.DbException
                        or OperationCanceledException
                        or InvalidOperationException
            )
        {
            return "database does not answer";
        }
    }
}
