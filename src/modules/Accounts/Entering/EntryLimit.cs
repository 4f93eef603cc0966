using System.Globalization;
using System.Threading.RateLimiting;
using Chutri.Accounts.Web;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Accounts.Entering;

/// <summary>
/// How often one address may try to enter: checking a password is dear on purpose, and must not be a way to keep the machine busy.
/// A whole office behind one address signs in at eight o'clock without meeting the limit.
/// </summary>
internal static class EntryLimit
{
    public const int AtOnce = 120;
    private const string SigningIn = "sign-in";
    private const int MoreEverySecond = 2;

    public static void AddTo(IServiceCollection services) =>
        services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.OnRejected = Refuse;
            limits.AddPolicy(
                TryingLimit.Policy,
                context =>
                    RateLimitPartition.GetTokenBucketLimiter(
                        (TryingLimit.DoorOf(context), context.Connection.RemoteIpAddress),
                        _ =>
                            new()
                            {
                                TokenLimit = AtOnce,
                                TokensPerPeriod = MoreEverySecond,
                                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                                QueueLimit = 0,
                            }
                    )
            );
        });

    public static void LimitEntering(this IEndpointConventionBuilder route) =>
        route.LimitTrying(SigningIn);

    private static async ValueTask Refuse(OnRejectedContext rejected, CancellationToken stop)
    {
        var context = rejected.HttpContext;
        var seconds = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait)
            ? Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds))
            : 1;
        var (title, text) =
            TryingLimit.DoorOf(context) == SigningIn
                ? (SignInWords.TooManyTries, SignInWords.TooManyTriesText)
                : (SignInWords.TooOften, SignInWords.TooOftenText);
        context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        await StopAnswers
            .Answer(
                context,
                StatusCodes.Status429TooManyRequests,
                "too-many-tries",
                new("stop", title) { Sentences = [text] }
            )
            .ExecuteAsync(context);
    }
}
