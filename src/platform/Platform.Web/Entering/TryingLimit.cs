using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Chutri.Platform.Web;

/// <summary>
/// How often one address may try a secret: the same for signing in and for every door that a secret opens. Each door counts for itself,
/// so that the calendars of a whole office, fetched by their telephones, never keep anybody from signing in.
/// </summary>
public static class TryingLimit
{
    /// <summary>The policy that the module of accounts sets.</summary>
    public const string Policy = "entering";

    /// <param name="route">The route that a secret opens.</param>
    /// <param name="door">What is counted together.</param>
    public static void LimitTrying(this IEndpointConventionBuilder route, string door) =>
        route.WithMetadata(new TriedDoor(door)).RequireRateLimiting(Policy);

    /// <summary>The door of a request, as its route named it.</summary>
    public static string DoorOf(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<TriedDoor>()?.Name ?? "";

    private sealed record TriedDoor(string Name);
}
