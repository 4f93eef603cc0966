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
            DoorProblems.FormExpired.Code,
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
            DoorProblems.TooLarge.Code,
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
                return Plain(context);
            }

            var why = await UnreadableInput.Why(context, bad, failure.Endpoint);
            return !RefusalAnswers.AsksForPage(context.Request) ? Problems.Of(why, bad.StatusCode)
                : why.Fields is [{ } part] ? WrongAddress(context, part)
                : Plain(context);
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
        return Answer(
            context,
            StatusCodes.Status500InternalServerError,
            DoorProblems.Broken.Code,
            model
        );
    }

    /// <summary>A person followed a link that was cut short, or typed into the address.</summary>
    private static IResult WrongAddress(HttpContext context, FieldError part) =>
        Answer(
            context,
            context.Response.StatusCode,
            DoorProblems.WrongAddress.Code,
            new("stop", RefusalWords.WrongAddressTitle)
            {
                Sentences = [part.Sentence, RefusalWords.WrongAddressText(part.Field)],
            }
        );

    private static IResult OfStatus(HttpContext context) =>
        context.Response.StatusCode is StatusCodes.Status400BadRequest
        && UnreadableInput.WhyNotAddress(context) is { } why
            ? RefusalAnswers.AsksForPage(context.Request)
                ? WrongAddress(context, why.Fields[0])
                : Problems.Of(why, StatusCodes.Status400BadRequest)
            : Plain(context);

    private static IResult Plain(HttpContext context) =>
        context.Response.StatusCode switch
        {
            StatusCodes.Status404NotFound when !RefusalAnswers.AsksForPage(context.Request) =>
                DoorProblems.NotFound.Answer(),
            StatusCodes.Status405MethodNotAllowed
                when !RefusalAnswers.AsksForPage(context.Request) =>
                DoorProblems.OtherMethod.Answer(),
            StatusCodes.Status404NotFound => Answer(
                context,
                StatusCodes.Status404NotFound,
                DoorProblems.NotFound.Code,
                new("search", RefusalWords.NotFoundTitle)
                {
                    Sentences = [RefusalWords.NotFoundText],
                }
            ),
            StatusCodes.Status403Forbidden => Answer(
                context,
                StatusCodes.Status403Forbidden,
                DoorProblems.NotAllowed.Code,
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
                DoorProblems.Refused.Code,
                new("stop", RefusalWords.CannotTitle)
            ),
        };
}
