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
    public const string DatabaseAway = "database does not answer";

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
        [FromServices] SchemaSeen schema,
        CancellationToken stop
    )
    {
        var why = leaving.HasBegun ? "this node is leaving" : await WhyNot(db, schema, stop);
        return why is null
            ? Results.Text("ready")
            : Results.Text(why, statusCode: StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<string?> WhyNot(
        AppDatabase db,
        SchemaSeen schema,
        CancellationToken stop
    )
    {
        using var soon = CancellationTokenSource.CreateLinkedTokenSource(stop);
        soon.CancelAfter(Patience);
        try
        {
            if (schema.IsUpToDate)
            {
                await db.Database.ExecuteSqlAsync($"select 1", soon.Token);
                return null;
            }

            schema.IsUpToDate = !(await db.Database.GetPendingMigrationsAsync(soon.Token)).Any();
            return schema.IsUpToDate ? null : "database schema is older than this program";
        }
        catch (Exception failure)
            when (failure
                    is System.Data.Common.DbException
                        or OperationCanceledException
                        or InvalidOperationException
            )
        {
            return DatabaseAway;
        }
    }
}

/// <summary>
/// Once the schema was found to be new enough it stays so, and a balancer that asks each second need not make the program read its
/// migrations each time.
/// </summary>
internal sealed class SchemaSeen
{
    private volatile bool isUpToDate;

    public bool IsUpToDate
    {
        get => isUpToDate;
        set => isUpToDate = value;
    }
}
