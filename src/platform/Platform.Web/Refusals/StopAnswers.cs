using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Chutri.Platform.Web;

/// <summary>Designed answers where no route answered: nothing there, not allowed, broken, form expired.</summary>
public static class StopAnswers
{
    internal static void Use(IApplicationBuilder app)
    {
        app.UseExceptionHandler(
            new ExceptionHandlerOptions
            {
                ExceptionHandler = async context =>
                    await (await Broken(context)).ExecuteAsync(context),
                SuppressDiagnosticsCallback = broken =>
                    broken.Exception is BadHttpRequestException
                    || StorageFaults.Of(broken.Exception) is not null,
            }
        );
        app.Use(UnreadableInput.KeepJson);
        app.UseStatusCodePages(context =>
            OfStatus(context.HttpContext).ExecuteAsync(context.HttpContext)
        );
    }

    internal static IResult FormExpired(HttpContext context) =>
        Answer(
            context,
            StatusCodes.Status400BadRequest,
            "form-expired",
            new("stop", RefusalWords.FormExpiredTitle)
            {
                Sentences = [RefusalWords.FormExpiredText],
            }
        );

    /// <summary>For a person the page, for a program the problem.</summary>
    public static IResult Answer(HttpContext context, int status, string code, StopModel model) =>
        RefusalAnswers.AsksForPage(context.Request)
            ? Pages.Show<StopPage>(context, model, model.Title, status)
            : Problems.Of(status, code, model.Title);

    internal static IResult TooLarge(HttpContext context) =>
        Answer(
            context,
            StatusCodes.Status413PayloadTooLarge,
            "too-large",
            new("stop", RefusalWords.TooLargeTitle) { Sentences = [RefusalWords.TooLargeText] }
        );

    private static async Task<IResult> Broken(HttpContext context)
    {
        // A request that the server could not read is the caller's, not ours.
        var failure = context.Features.Get<IExceptionHandlerFeature>();
        if (failure?.Error is BadHttpRequestException bad)
        {
            context.Response.StatusCode = bad.StatusCode;
            if (bad.StatusCode is StatusCodes.Status413PayloadTooLarge)
            {
                return OfStatus(context);
            }

            var why = await UnreadableInput.Why(context, bad, failure.Endpoint);
            return !RefusalAnswers.AsksForPage(context.Request) ? Problems.Of(why, bad.StatusCode)
                : why.Fields is [{ } part] ? WrongAddress(context, part)
                : OfStatus(context);
        }

        if (failure is not null && StorageFaults.Of(failure.Error) is { } fault)
        {
            return fault.Answer(context);
        }

        var code = (Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier)[^8..]
            .ToUpperInvariant();
        var model = new StopModel("stop", RefusalWords.BrokenTitle)
        {
            Sentences = [RefusalWords.BrokenText(code)],
        };
        return Answer(context, StatusCodes.Status500InternalServerError, "broken", model);
    }

    /// <summary>A person followed a link that was cut short, or typed into the address.</summary>
    private static IResult WrongAddress(HttpContext context, FieldError part) =>
        Answer(
            context,
            context.Response.StatusCode,
            "wrong-address",
            new("stop", RefusalWords.WrongAddressTitle)
            {
                Sentences = [part.Sentence, RefusalWords.WrongAddressText(part.Field)],
            }
        );

    private static IResult OfStatus(HttpContext context) =>
        context.Response.StatusCode switch
        {
            StatusCodes.Status404NotFound when !RefusalAnswers.AsksForPage(context.Request) =>
                Problems.Of(StatusCodes.Status404NotFound, "not-found", RefusalWords.NoSuchAddress),
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
            StatusCodes.Status415UnsupportedMediaType => Answer(
                context,
                StatusCodes.Status415UnsupportedMediaType,
                UnreadableInput.WrongContentType.Code,
                new("stop", UnreadableInput.WrongContentType.Sentence)
            ),
            var status => Answer(
                context,
                status,
                "http-" + status,
                new("stop", RefusalWords.CannotTitle)
            ),
        };
}
