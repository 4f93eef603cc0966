using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Platform.Web;

/// <summary>
/// <c>Idempotency-Key</c> on every POST of the API: sent again with the same key, a request is answered as it was the first time
/// and nothing is done twice, also where the first answer was lost on its way.
/// </summary>
internal static class RepeatedRequests
{
    public const string Header = "Idempotency-Key";
    public const string Replayed = "Idempotency-Replayed";
    public const int LongestKey = 255;
    private const int LargestAnswerKept = 1024 * 1024;
    private static readonly string[] KeptHeaders = ["Content-Type", "Location", "ETag"];

    public static Task Answer(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        return
            HttpMethods.IsPost(request.Method)
            && request.Path.StartsWithSegments("/api/v1")
            && context.GetEndpoint() is not null
            && request.Headers[Header] is { Count: > 0 } sent
            && context.Features.Get<Caller>() is { Person: { } person } caller
            ? Keyed(context, next, sent, person, caller.Post)
            : next(context);
    }

    private static async Task Keyed(
        HttpContext context,
        RequestDelegate next,
        IReadOnlyList<string?> sent,
        PersonId person,
        PostId? post
    )
    {
        if (sent is not [{ } header] || KeyOf(header) is not { } key)
        {
            await Problems
                .Of(UnreadableInput.WrongIdempotencyKey, StatusCodes.Status400BadRequest)
                .ExecuteAsync(context);
            return;
        }

        var (services, stop) = (context.RequestServices, context.RequestAborted);
        var body = context.Request.Body;
        using var digest = new RequestDigest(context.Request, post);
        var read = new DigestedBody(body, digest);
        var keyed = services.GetRequiredService<KeyedRequest>();
        keyed.Begin(person, key, read.Digest);
        var answers = services.GetRequiredService<KeptAnswers>();
        context.Request.Body = read;
        try
        {
            if (await answers.Whole(stop) is { } first)
            {
                await first.Answer(context, whole => new FirstAnswer(whole)).ExecuteAsync(context);
                return;
            }

            await Kept(context, next, keyed, answers);
        }
        finally
        {
            context.Request.Body = body;
        }
    }

    private static async Task Kept(
        HttpContext context,
        RequestDelegate next,
        KeyedRequest keyed,
        KeptAnswers answers
    )
    {
        var (response, outside) = (context.Response, context.Response.Body);
        using var made = new MemoryStream();
        response.Body = made;
        try
        {
            await next(context);
        }
        finally
        {
            response.Body = outside;
        }

        if (
            response.StatusCode is >= 200 and < 300 and not StatusCodes.Status207MultiStatus
            && made.Length <= LargestAnswerKept
        )
        {
            // Whoever sent it may be gone by now; the answer is kept for when he comes back.
            await answers.KeepWhole(() => Whole(response, made), CancellationToken.None);
        }

        if (keyed.WasRepeated)
        {
            response.Headers[Replayed] = "true";
        }

        made.Position = 0;
        await made.CopyToAsync(outside, context.RequestAborted);
    }

    private static WholeAnswer Whole(HttpResponse response, MemoryStream made) =>
        new(
            response.StatusCode,
            KeptHeaders
                .Where(response.Headers.ContainsKey)
                .ToDictionary(name => name, name => response.Headers[name].ToString()),
            made.ToArray()
        );

    /// <summary>Plain, or in quotation marks as a structured field (RFC 8941) has it.</summary>
    private static string? KeyOf(string header)
    {
        var key = header is ['"', .. var inner, '"'] ? inner : header;
        return key.Length is > 0 and <= LongestKey && key.All(letter => letter is > ' ' and <= '~')
            ? key
            : null;
    }

    private sealed class FirstAnswer(WholeAnswer whole) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            var response = httpContext.Response;
            response.StatusCode = whole.Status;
            foreach (var (name, value) in whole.Headers)
            {
                response.Headers[name] = value;
            }

            response.Headers[Replayed] = "true";
            if (whole.Content.Length > 0)
            {
                await response.Body.WriteAsync(whole.Content, httpContext.RequestAborted);
            }
        }
    }
}
