using Chutri.Accounts.Model;
using Chutri.Accounts.Operations;
using Chutri.Accounts.Storage;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;

namespace Chutri.Accounts.Entering;

/// <summary>
/// Before anything else is shown: an empty program is founded first, an initial password is changed first, and whoever holds no
/// post today sees only the own account. Pages that are open to everybody stay open.
/// </summary>
internal sealed class EntryGate(RequestDelegate next, FirstStartWatch firstStart)
{
    public const string FirstStartPath = "/first-start";
    public const string PasswordPath = "/account/password";
    private static readonly string[] WithInitialPassword = [PasswordPath, "/sign-out"];
    private static readonly string[] WithoutPost = ["/account", "/sign-out", "/api/v1/me"];

    public async Task InvokeAsync(HttpContext context, AppDatabase db)
    {
        if (IsOpen(context))
        {
            await next(context);
        }
        else if (!await firstStart.IsOver(db, context.RequestAborted))
        {
            await Turn(context, EntryRefusals.FirstStartComesFirst, FirstStartPath);
        }
        else if (MustChangePassword(context))
        {
            await Turn(context, EntryRefusals.PasswordComesFirst, PasswordPath);
        }
        else if (HoldsNoPost(context))
        {
            await TurnAway(context);
        }
        else
        {
            await next(context);
        }
    }

    private static bool IsOpen(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null;

    private static bool MustChangePassword(HttpContext context) =>
        context.Features.Get<Session>() is { MustChangePassword: true, Token: null }
        && !WithInitialPassword.Contains(context.Request.Path.Value);

    private static bool HoldsNoPost(HttpContext context) =>
        context.Features.Get<Caller>() is { Post: null }
        && !Array.Exists(WithoutPost, path => context.Request.Path.StartsWithSegments(path));

    private static Task TurnAway(HttpContext context) =>
        Schemes.IsApi(context)
            ? Unauthorized.Answer(
                context,
                EntryRefusals.HoldsNoPost,
                StatusCodes.Status403Forbidden
            )
            : Pages
                .Show<StopPage>(
                    context,
                    new StopModel("lock", EntryRefusals.HoldsNoPostTitle)
                    {
                        Sentences = [EntryRefusals.HoldsNoPost.Sentence],
                    },
                    EntryRefusals.HoldsNoPostTitle,
                    StatusCodes.Status403Forbidden
                )
                .ExecuteAsync(context);

    private static Task Turn(HttpContext context, Refusal refusal, string path)
    {
        if (Schemes.IsApi(context))
        {
            return Unauthorized.Answer(context, refusal, StatusCodes.Status403Forbidden);
        }

        context.Response.Redirect(path);
        return Task.CompletedTask;
    }
}
