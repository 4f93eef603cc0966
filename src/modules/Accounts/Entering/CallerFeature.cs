using Chutri.Accounts.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Accounts.Entering;

/// <summary>Puts who is signed in where routes and the page's frame look for it.</summary>
internal static class CallerFeature
{
    public static async Task Set(HttpContext context, Session session)
    {
        context.Features.Set(session);
        context.Features.Set(session.Caller);
        if (session.Caller.Door is Door.Page)
        {
            context.Features.Set(await Surroundings(context, session));
        }
    }

    public static Session SessionOf(this HttpContext context) =>
        context.Features.Get<Session>()
        ?? throw new InvalidOperationException(
            "Only routes behind the sign-in ask for the session"
        );

    private static async Task<Surroundings> Surroundings(HttpContext context, Session session)
    {
        var authority = await context
            .RequestServices.GetRequiredService<AuthorityRecord>()
            .Current(context.RequestAborted);
        return new(
            authority?.ShortName ?? "",
            [
                .. session.Posts.Select(post => new PostChoice(
                    post.Id.Value.ToString(),
                    post.Title,
                    session.Caller.InPlaceOf is null && post.Id == session.Caller.Post
                )),
                .. session.InPlaceOf.Select(place => new PostChoice(
                    place.Delegation.Value.ToString(),
                    place.Label.ToString(),
                    session.Caller.InPlaceOf?.Delegation == place.Delegation
                )),
            ]
        );
    }
}
