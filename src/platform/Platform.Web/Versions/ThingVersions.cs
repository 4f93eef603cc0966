using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace Chutri.Platform.Web;

/// <summary>
/// Lost updates, for pages and the API in one way: whoever acts on a thing says which version he saw, and the runner compares it
/// inside the transaction of the act (docs/decisions/0023).
/// </summary>
public static class ThingVersions
{
    private const int TagInBytes = 8;

    /// <summary>
    /// The answer carries <c>ETag: "version.look"</c>. The first part changes when somebody changes the thing, and is what
    /// <c>If-Match</c> is compared with; the second whenever the answer reads otherwise (a day later, in another language), and
    /// with it <c>If-None-Match</c> spares sending it again.
    /// </summary>
    /// <param name="route">Shows one thing.</param>
    /// <param name="key">The part of the address that names the thing.</param>
    public static RouteHandlerBuilder HasTag<TVersions>(
        this RouteHandlerBuilder route,
        string key = "code"
    )
        where TVersions : IVersions =>
        route
            .WithMetadata(new Tagged(Changes: false))
            .AddEndpointFilter(
                async (asked, next) =>
                {
                    // Before the thing is read: a change between the two makes the tag too old, never too new.
                    var seen = await Now<TVersions>(asked.HttpContext, key);
                    var answer = await next(asked);
                    return seen is not null && Shown(answer) is { } shown
                        ? Tag(asked.HttpContext, seen, shown)
                        : answer;
                }
            );

    /// <summary>
    /// The act is refused where the thing is no longer as it was seen: <c>If-Match</c> of a program; of a page the mark in the
    /// form, which the page gets here too.
    /// </summary>
    /// <param name="route">Changes one thing, or shows the form for it; or all routes of a group, which do.</param>
    public static VersionedRoutes<TBuilder> ComparesVersion<TBuilder>(this TBuilder route)
        where TBuilder : IEndpointConventionBuilder => new(route);

    internal static Task Expect<TVersions>(HttpContext context, string key)
        where TVersions : IVersions =>
        KeyOf(context, key) is not { } named ? Task.CompletedTask
        : RefusalAnswers.AsksForPage(context.Request) ? OfPage<TVersions>(context, named)
        : OfProgram<TVersions>(context, named);

    private static Task OfProgram<TVersions>(HttpContext context, string named)
        where TVersions : IVersions
    {
        var tags = context.Request.Headers.IfMatch.ToString();
        if (tags is not ("" or "*"))
        {
            Expect<TVersions>(context, named, [.. tags.Split(',').Select(MarkOf)]);
        }

        return Task.CompletedTask;
    }

    private static async Task OfPage<TVersions>(HttpContext context, string named)
        where TVersions : IVersions
    {
        var (request, stop) = (context.Request, context.RequestAborted);
        var versions = context.RequestServices.GetRequiredService<TVersions>();
        if (await versions.Find(named, stop) is not { } now)
        {
            return;
        }

        context.Features.Set(new ShownVersion(now));
        var thing = $"{now.Subject:n}.";
        if (
            request.HasFormContentType
            && (await request.ReadFormAsync(stop))[ShownVersion.Field] is [{ } seen]
            && seen.StartsWith(thing, StringComparison.Ordinal)
        )
        {
            Expect<TVersions>(context, named, [seen[thing.Length..]]);
        }
    }

    private static void Expect<TVersions>(
        HttpContext context,
        string named,
        IReadOnlyCollection<string> marks
    )
        where TVersions : IVersions =>
        context
            .RequestServices.GetRequiredService<SeenVersion>()
            .Expect(context.RequestServices.GetRequiredService<TVersions>(), named, marks);

    /// <summary>Proxies that compress an answer make its tag a weak one; the version in it is the same.</summary>
    private static string MarkOf(string tag)
    {
        var word = tag.Trim();
        word = word.StartsWith("W/", StringComparison.Ordinal) ? word[2..] : word;
        return word.Trim('"').Split('.')[0];
    }

    private static async Task<ThingVersion?> Now<TVersions>(HttpContext context, string key)
        where TVersions : IVersions =>
        KeyOf(context, key) is { } named
            ? await context
                .RequestServices.GetRequiredService<TVersions>()
                .Find(named, context.RequestAborted)
            : null;

    private static string? KeyOf(HttpContext context, string key) =>
        context.Request.RouteValues[key]?.ToString()
        ?? (context.Request.HasFormContentType ? context.Request.Form[key].ToString() : null)
        ?? (context.Request.Query[key].ToString() is { Length: > 0 } asked ? asked : null);

    private static object? Shown(object? answer)
    {
        while (answer is INestedHttpResult nested)
        {
            answer = nested.Result;
        }

        return
            answer is IStatusCodeHttpResult { StatusCode: StatusCodes.Status200OK }
            && answer is IValueHttpResult { Value: { } value }
            ? value
            : null;
    }

    private static IResult Tag(HttpContext context, ThingVersion seen, object shown)
    {
        var json = context
            .RequestServices.GetRequiredService<IOptions<JsonOptions>>()
            .Value.SerializerOptions;
        var content = System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(
            shown,
            shown.GetType(),
            json
        );
        var look = Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, TagInBytes));
        var tag = $"\"{seen.Mark}.{look}\"";
        context.Response.Headers.ETag = tag;
        context.Response.Headers.CacheControl = "private, no-cache";
        context.Response.Headers.Vary = "Accept-Language";
        var known = context.Request.Headers.IfNoneMatch.ToString().Split(',');
        return known.Any(one => one.Trim() is "*" || one.Trim().Replace("W/", "") == tag)
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : TypedResults.Bytes(content, "application/json; charset=utf-8");
    }
}

/// <summary>Routes that compare a version; of which kind of thing, <see cref="Of"/> says.</summary>
public sealed class VersionedRoutes<TBuilder>(TBuilder route)
    where TBuilder : IEndpointConventionBuilder
{
    /// <param name="key">The part of the address that names the thing.</param>
    public TBuilder Of<TVersions>(string key = "code")
        where TVersions : IVersions =>
        route
            .WithMetadata(new Tagged(Changes: true))
            .AddEndpointFilter(
                async (asked, next) =>
                {
                    await ThingVersions.Expect<TVersions>(asked.HttpContext, key);
                    return await next(asked);
                }
            );
}

/// <summary>For the description of the API: which answers carry a tag, and which acts look at one.</summary>
public sealed record Tagged(bool Changes);
