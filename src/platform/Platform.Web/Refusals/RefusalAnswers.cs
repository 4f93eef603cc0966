using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Chutri.Platform.Web;

/// <summary>The one place where a kind of refusal becomes an HTTP status, and a refusal a page or a problem (RFC 9457).</summary>
public static class RefusalAnswers
{
    private const string SecondsUntilLessBusy = "30";

    public static int Status(this RefusalKind kind) =>
        kind switch
        {
            RefusalKind.Invalid => StatusCodes.Status422UnprocessableEntity,
            RefusalKind.NotFound => StatusCodes.Status404NotFound,
            RefusalKind.NotAllowed => StatusCodes.Status403Forbidden,
            RefusalKind.Changed => StatusCodes.Status412PreconditionFailed,
            RefusalKind.Busy => StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status409Conflict,
        };

    /// <summary>The answer for what was done, or a designed page (a problem, for programs) for what was refused.</summary>
    public static IResult Answer<T>(
        this Outcome<T> outcome,
        HttpContext context,
        Func<T, IResult> done
    ) => outcome.Match(done, refusal => refusal.Answer(context));

    public static IResult Answer(this Refusal refusal, HttpContext context)
    {
        if (refusal.Kind is RefusalKind.Busy)
        {
            context.Response.Headers.RetryAfter = SecondsUntilLessBusy;
        }

        return AsksForPage(context.Request) ? Page(refusal, context) : Problems.Of(refusal);
    }

    /// <summary>A person in front of a page, rather than a program at the API?</summary>
    internal static bool AsksForPage(HttpRequest request) =>
        !request.Path.StartsWithSegments("/api")
        && request.Headers.Accept.ToString() is var accept
        && (
            accept.Length == 0
            || accept.Contains("html", StringComparison.Ordinal)
            || accept == "*/*"
        );

    private static IResult Page(Refusal refusal, HttpContext context)
    {
        var title = refusal.Kind switch
        {
            RefusalKind.NotAllowed => RefusalWords.NotAllowedTitle,
            RefusalKind.NotFound => refusal.Sentence,
            _ => RefusalWords.CannotTitle,
        };
        var model = new StopModel(refusal.Kind is RefusalKind.NotAllowed ? "lock" : "stop", title)
        {
            Sentences = SentencesOf(refusal),
            Basis = RefusalWords.BasisAndCode(refusal),
            OtherPosts = refusal.Kind is RefusalKind.NotAllowed ? OtherPosts(context) : [],
            Back = context.Request.GetEncodedPathAndQuery(),
        };
        return Pages.Show<StopPage>(context, model, title, refusal.Kind.Status());
    }

    /// <summary>Another post of the same person may do; what was sent with a form is not sent again by it.</summary>
    private static PostChoice[] OtherPosts(HttpContext context) =>
        HttpMethods.IsGet(context.Request.Method)
            ? [.. context.Features.Get<Surroundings>()?.Posts.Where(post => !post.Current) ?? []]
            : [];

    private static Words[] SentencesOf(Refusal refusal) =>
        refusal.Kind switch
        {
            RefusalKind.NotFound => [RefusalWords.NotFoundText],
            RefusalKind.NotAllowed => [refusal.Sentence, RefusalWords.NotAllowedText],
            _ => [refusal.Sentence, .. refusal.Fields.Select(field => field.Sentence)],
        };
}
