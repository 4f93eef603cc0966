using Microsoft.AspNetCore.Builder;

namespace Chutri.Platform.Web;

/// <summary>How often one address may try a secret: the same for signing in and for every door that a secret opens.</summary>
public static class TryingLimit
{
    /// <summary>The policy that the module of accounts sets.</summary>
    public const string Policy = "entering";

    public static void LimitTrying(this IEndpointConventionBuilder route) =>
        route.RequireRateLimiting(Policy);
}
