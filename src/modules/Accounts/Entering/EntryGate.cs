using Chutri.Accounts.Model;
using Chutri.Accounts.Operations;
using Chutri.Accounts.Storage;
using Chutri.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;

namespace Chutri.Accounts.Entering;

/// <summary>
/// Before anything else is shown: an empty program is founded first, and an initial password is changed first. Pages that are open
/// to everybody stay open.
/// </summary>
internal sealed class EntryGate(RequestDelegate next, FirstStartWatch firstStart)
{
    public const string FirstStartPath = "/first-start";
    public const string PasswordPath = "/account/password";
    private static readonly string[] WithInitialPassword = [PasswordPath, "/sign-out"];

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
