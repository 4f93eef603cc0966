using Chutri.Accounts.Entering;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Accounts.Web;

internal static class SignOnRoutes
{
    public const string Path = "/sign-in/provider";

    public static void Map(IEndpointRouteBuilder pages) =>
        pages.MapGet(Path, Begin).AllowAnonymous().LimitEntering();

    /// <summary>Where the framework brings people back is no route of ours: <see cref="SignOnEvents"/> says what happens there.</summary>
    private static async Task<IResult> Begin(
        HttpContext context,
        string? then,
        SignOnSettings settings,
        SignOnEvents events
    )
    {
        var local = LocalAddress.Or(then, "/");
        if (!settings.IsOn)
        {
            return Pages.GoTo(context, "/sign-in");
        }

        try
        {
            await context.ChallengeAsync(Schemes.SignOn, new() { RedirectUri = local });
        }
        catch (Exception failure)
            when (SignOnEvents.IsUnreachable(failure) || SignOnEvents.IsDeclined(failure))
        {
            await events.Explain(context, local, failure);
        }

        return TypedResults.Empty;
    }
}
