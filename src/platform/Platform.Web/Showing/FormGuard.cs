using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Chutri.Platform.Web;

/// <summary>
/// Every form sent to a page carries the token of the page it came from, whether or not its route says so; the API, where no
/// cookie counts, and routes with <c>DisableAntiforgery()</c> are left out.
/// </summary>
internal static class FormGuard
{
    public static void Use(IApplicationBuilder app)
    {
        app.Use(GuardSize);
        app.Use(Guard);
        app.UseAntiforgery();
    }

    /// <summary>What is too large for its route is said before any of it is read.</summary>
    private static Task GuardSize(HttpContext context, RequestDelegate next) =>
        context.Request.ContentLength
        > context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize
            ? StopAnswers.TooLarge(context).ExecuteAsync(context)
            : next(context);

    private static async Task Guard(HttpContext context, RequestDelegate next)
    {
        var antiforgery = (IAntiforgery)context.RequestServices.GetService(typeof(IAntiforgery))!;
        if (
            Changes(context.Request)
            && IsGuarded(context)
            && !await antiforgery.IsRequestValidAsync(context)
        )
        {
            await StopAnswers.FormExpired(context).ExecuteAsync(context);
            return;
        }

        await next(context);
    }

    private static bool Changes(HttpRequest request) =>
        !HttpMethods.IsGet(request.Method)
        && !HttpMethods.IsHead(request.Method)
        && !HttpMethods.IsOptions(request.Method);

    private static bool IsGuarded(HttpContext context) =>
        context.GetEndpoint() is { } endpoint
        && !context.Request.Path.StartsWithSegments("/api")
        && endpoint.Metadata.GetMetadata<IAntiforgeryMetadata>()
            is not { RequiresValidation: false };
}
