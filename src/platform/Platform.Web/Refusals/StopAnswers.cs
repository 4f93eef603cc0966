using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Chutri.Platform.Web;

/// <summary>Designed answers where no route answered: nothing there, not allowed, broken, form expired.</summary>
internal static class StopAnswers
{
    public static void Use(IApplicationBuilder app)
    {
        app.UseExceptionHandler(broken =>
            broken.Run(context => Broken(context).ExecuteAsync(context))
        );
        app.UseStatusCodePages(context =>
            OfStatus(context.HttpContext).ExecuteAsync(context.HttpContext)
        );
    }

    public static IResult FormExpired(HttpContext context) =>
        Answer(
            context,
            StatusCodes.Status400BadRequest,
            "form-expired",
            new("stop", RefusalWords.FormExpiredTitle)
            {
                Sentences = [RefusalWords.FormExpiredText],
            }
        );

    public static IResult TooLarge(HttpContext context) =>
        Answer(
            context,
            StatusCodes.Status413PayloadTooLarge,
            "too-large",
            new("stop", RefusalWords.TooLargeTitle) { Sentences = [RefusalWords.TooLargeText] }
        );

    private static IResult Broken(HttpContext context)
    {
        // A request that the server could not read is the caller's, not ours.
        if (context.Features.Get<IExceptionHandlerFeature>()?.Error is BadHttpRequestException bad)
        {
            context.Response.StatusCode = bad.StatusCode;
            return OfStatus(context);
        }

        var code = (Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier)[^8..]
            .ToUpperInvariant();
        var model = new StopModel("stop", RefusalWords.BrokenTitle)
        {
            Sentences = [RefusalWords.BrokenText(code)],
        };
        return Answer(context, StatusCodes.Status500InternalServerError, "broken", model);
    }

    private static IResult OfStatus(HttpContext context) =>
        context.Response.StatusCode switch
        {
            StatusCodes.Status404NotFound => Answer(
                context,
                StatusCodes.Status404NotFound,
                "not-found",
                new("search", RefusalWords.NotFoundTitle)
                {
                    Sentences = [RefusalWords.NotFoundText],
                }
            ),
            StatusCodes.Status403Forbidden => Answer(
                context,
                StatusCodes.Status403Forbidden,
                "not-allowed",
                new("lock", RefusalWords.NotAllowedTitle)
                {
                    Sentences = [RefusalWords.NotAllowedText],
                }
            ),
            StatusCodes.Status413PayloadTooLarge => TooLarge(context),
            var status => Answer(
                context,
                status,
                "http-" + status,
                new("stop", RefusalWords.CannotTitle)
            ),
        };

    private static IResult Answer(HttpContext context, int status, string code, StopModel model) =>
        RefusalAnswers.AsksForPage(context.Request)
            ? Pages.Show<StopPage>(context, model, model.Title, status)
            : Problems.Of(status, code, model.Title);
}
