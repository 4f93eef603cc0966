using System.Globalization;
using System.Security.Claims;
using System.Threading.RateLimiting;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Settings;

namespace Chutri.Web;

/// <summary>
/// How fast one program may call the API: a bucket for each access token, and for each person's session. Each node has its own
/// buckets and asks no other, so behind a balancer with n nodes a program gets up to n times as much
/// (docs/decisions/0021). What is left is said as draft-ietf-httpapi-ratelimit-headers-10 has it.
/// </summary>
internal sealed class ApiLimit : IDisposable
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private readonly PartitionedRateLimiter<string>? buckets;
    private readonly int atOnce;
    private readonly int perSecond;

    public ApiLimit(IConfiguration configuration)
        : this(
            Number(HostSettings.ApiAtOnce, configuration),
            Number(HostSettings.ApiPerSecond, configuration)
        ) { }

    internal ApiLimit(int atOnce, int perSecond)
    {
        (this.atOnce, this.perSecond) = (atOnce, perSecond);
        if (atOnce <= 0 || perSecond <= 0)
        {
            return;
        }

        buckets = PartitionedRateLimiter.Create<string, string>(whose =>
            RateLimitPartition.GetTokenBucketLimiter(
                whose,
                _ =>
                    new()
                    {
                        TokenLimit = atOnce,
                        TokensPerPeriod = perSecond,
                        ReplenishmentPeriod = Second,
                        QueueLimit = 0,
                    }
            )
        );
    }

    public async Task Count(HttpContext context, RequestDelegate next)
    {
        if (
            buckets is null
            || !context.Request.Path.StartsWithSegments("/api/v1")
            || Whose(context) is not { } whose
        )
        {
            await next(context);
            return;
        }

        using var lease = buckets.AttemptAcquire(whose);
        var left = buckets.GetStatistics(whose)?.CurrentAvailablePermits ?? 0;
        var headers = context.Response.Headers;
        // A full bucket takes this long to fill again: the window in which the quota holds.
        var window = (atOnce + perSecond - 1) / perSecond;
        headers["RateLimit-Policy"] = string.Create(
            CultureInfo.InvariantCulture,
            $"\"api\";q={atOnce};w={window}"
        );
        headers["RateLimit"] = string.Create(
            CultureInfo.InvariantCulture,
            $"\"api\";r={left};t={(atOnce - left + perSecond - 1) / perSecond}"
        );
        if (lease.IsAcquired)
        {
            await next(context);
            return;
        }

        headers.RetryAfter = "1"; // the next tokens come within a second
        await DoorProblems.TooManyRequests.Answer().ExecuteAsync(context);
    }

    private static int Number(Setting setting, IConfiguration configuration) =>
        int.Parse(setting.Of(configuration)!, CultureInfo.InvariantCulture);

    public void Dispose() => buckets?.Dispose();

    /// <summary>The token, or the account, as they were found: how a header is written gives nobody another bucket.</summary>
    private static string? Whose(HttpContext context) =>
        context.User.FindFirstValue(CallerClaims.Token) is { } token ? "token " + token
        : context.User.FindFirstValue(ClaimTypes.NameIdentifier) is { } account
            ? "account " + account
        : null;
}
