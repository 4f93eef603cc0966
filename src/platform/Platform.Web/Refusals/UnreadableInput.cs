using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Chutri.Platform.Web;

/// <summary>What a program is told whose request could not be read at all: which field or parameter, why, and what stands there instead.</summary>
internal static partial class UnreadableInput
{
    private const int LargestKeptInMemory = 256 * 1024;

    /// <summary>What was sent as JSON can be read again, to say all that is wrong with it.</summary>
    public static Task KeepJson(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Path.StartsWithSegments("/api") && context.Request.HasJsonContentType())
        {
            context.Request.EnableBuffering(LargestKeptInMemory);
        }

        return next(context);
    }

    public static async Task<Refusal> Why(
        HttpContext context,
        BadHttpRequestException bad,
        Endpoint? endpoint
    ) =>
        bad switch
        {
            { StatusCode: StatusCodes.Status415UnsupportedMediaType } => WrongContentType,
            { InnerException: JsonException broken } => await WhyNotJson(context, broken, endpoint),
            _ when Parameter().Match(bad.Message) is { Success: true } named => WrongParameter(
                JsonNamingPolicy.CamelCase.ConvertName(named.Groups["name"].Value),
                named.Groups["sent"]
            ),
            _ when NoBodySaid().IsMatch(bad.Message) => NoBody,
            _ => Unreadable,
        };

    /// <summary>Null where nothing in the address stands in the way.</summary>
    public static Refusal? WhyNotAddress(HttpContext context) =>
        UnreadableParameters.Of(context) switch
        {
            [] => null,
            [{ Field: "after" }] => UnknownPageKey,
            var wrong => WrongParameterNamed(wrong[0].Field) with { Fields = wrong },
        };

    public static Refusal WrongContentType { get; } =
        new(RefusalKind.Invalid, "wrong-content-type", UnreadableWords.WrongContentType);

    public static Refusal UnknownPageKey { get; } =
        new(RefusalKind.Invalid, "unknown-page-key", UnreadableWords.UnknownPageKey)
        {
            Fields = [new("after", UnreadableWords.UnknownPageKey)],
        };

    public static Refusal WrongIdempotencyKey { get; } =
        new(RefusalKind.Invalid, "wrong-idempotency-key", UnreadableWords.WrongIdempotencyKey);

    private static Refusal Unreadable { get; } =
        new(RefusalKind.Invalid, "unreadable-request", UnreadableWords.Unreadable);

    private static Refusal NoBody { get; } =
        new(RefusalKind.Invalid, "no-body", UnreadableWords.NoBody);

    private static Refusal WrongJson { get; } =
        new(RefusalKind.Invalid, "wrong-json", UnreadableWords.WrongJson);

    private static Refusal Malformed(Words sentence) =>
        new(RefusalKind.Invalid, "malformed-json", sentence);

    private static Refusal WrongParameterNamed(string name) =>
        new(RefusalKind.Invalid, "wrong-parameter", UnreadableWords.WrongParameter(name));

    /// <summary>All of them, for the list of problems.</summary>
    public static IReadOnlyList<Refusal> All =>
        [
            WrongContentType,
            UnknownPageKey,
            WrongIdempotencyKey,
            Unreadable,
            NoBody,
            WrongJson,
            Malformed(UnreadableWords.BrokenAt(1, 12)),
            WrongParameterNamed("count"),
        ];

    private static Refusal WrongParameter(string name, Group sent)
    {
        if (name is "after")
        {
            return UnknownPageKey;
        }

        var field = new FieldError(
            name,
            sent.Success
                ? UnreadableWords.NotItsValue(sent.Value)
                : UnreadableWords.MissingParameter
        );
        return WrongParameterNamed(name) with { Fields = [field] };
    }

    private static async Task<Refusal> WhyNotJson(
        HttpContext context,
        JsonException broken,
        Endpoint? endpoint
    )
    {
        var options = context
            .RequestServices.GetRequiredService<IOptions<JsonOptions>>()
            .Value.SerializerOptions;
        var asked = endpoint?.Metadata.GetMetadata<IAcceptsMetadata>()?.RequestType;
        try
        {
            context.Request.Body.Position = 0;
            using var sent = await JsonDocument.ParseAsync(
                context.Request.Body,
                cancellationToken: context.RequestAborted
            );
            var wrong = asked is null ? [] : new WrongKinds(options).In(sent.RootElement, asked);
            return WrongJson with
            {
                Fields =
                    wrong.Count > 0 ? wrong : [new(PathOf(broken), UnreadableWords.CannotBeRead)],
            };
        }
        catch (JsonException malformed)
        {
            var sentence = UnreadableWords.BrokenAt(
                (malformed.LineNumber ?? 0) + 1,
                (malformed.BytePositionInLine ?? 0) + 1
            );
            return Malformed(sentence) with { Fields = [new(PathOf(broken), sentence)] };
        }
    }

    /// <summary>As the fields are named in every other answer: <c>files[0].name</c>; the whole is <c>$</c>.</summary>
    private static string PathOf(JsonException broken) =>
        broken.Path is { Length: > 2 } path && path.StartsWith("$.", StringComparison.Ordinal)
            ? path[2..]
            : "$";

    [GeneratedRegex(
        "^(Failed to bind parameter \"\\S+ (?<name>\\w+)\" from \"(?<sent>.*)\"\\.|Required parameter \"\\S+ (?<name>\\w+)\" was not provided from (query string|route|header))",
        RegexOptions.Singleline
    )]
    private static partial Regex Parameter();

    [GeneratedRegex("not provided from body|no body was provided")]
    private static partial Regex NoBodySaid();
}
