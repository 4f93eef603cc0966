using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using Chutri.Testing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Host.Tests.Rights;

/// <summary>Every way into the program, asked of the program itself, so that a new one cannot be forgotten.</summary>
internal static partial class Doors
{
    /// <summary>Method and template of each endpoint that asks for somebody to be signed in.</summary>
    public static IReadOnlyList<Door> Of(IServiceProvider services) =>
        [
            .. services
                .GetServices<EndpointDataSource>()
                .SelectMany(source => source.Endpoints)
                .OfType<RouteEndpoint>()
                .Where(route => route.Metadata.GetMetadata<IAllowAnonymous>() is null)
                .SelectMany(route =>
                    ApiAddresses
                        .MethodsOf(route)
                        .Select(method => new Door(
                            method,
                            "/" + route.RoutePattern.RawText!.Trim('/'),
                            route
                        ))
                )
                .DistinctBy(door => (door.Method, door.Template))
                .OrderBy(door => door.Template, StringComparer.Ordinal)
                .ThenBy(door => door.Method, StringComparer.Ordinal),
        ];

    /// <summary>What came, as text: a workbook by what is in it, a page without what is made anew for each answer.</summary>
    public static async Task<Answer> Ask(Browser browser, string address)
    {
        using var answer = await browser.Get(address);
        var type = answer.Content.Headers.ContentType?.MediaType;
        var text =
            type is not null && type.Contains("spreadsheet", StringComparison.Ordinal)
                ? Unzipped(await answer.Content.ReadAsByteArrayAsync())
                : await Browser.Text(answer);
        return new(
            address,
            answer.StatusCode,
            answer.Headers.Location?.ToString(),
            Anew().Replace(WebUtility.HtmlDecode(text), "")
        );
    }

    private static string Unzipped(byte[] workbook)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook));
        return string.Join(
            '\n',
            zip.Entries.Select(entry =>
            {
                using var reader = new StreamReader(entry.Open());
                return reader.ReadToEnd();
            })
        );
    }

    /// <summary>Tokens of forms, the number of the request, the script that may run.</summary>
    [GeneratedRegex(
        """value="CfDJ[^"]*"|"traceId":"[^"]*"|"requestId":"[^"]*"|nonce="[^"]*"|[0-9A-Z]{13}:[0-9A-F]{8}"""
    )]
    private static partial Regex Anew();
}

internal sealed record Door(string Method, string Template, RouteEndpoint Route)
{
    public bool IsApi => Template.StartsWith("/api/v1/", StringComparison.Ordinal);

    public bool IsAboutSomething =>
        Template.Contains('{') && !Template.EndsWith("/{kind}", StringComparison.Ordinal);

    /// <summary>By what it says of itself, as the description of the API does.</summary>
    public bool TakesFiles =>
        Route
            .Metadata.OfType<IAcceptsMetadata>()
            .Any(accepts => accepts.ContentTypes.Contains("multipart/form-data"));

    /// <summary>A document is the whole authority's until somebody is given work from it.</summary>
    public bool IsAboutTheWhole => Template.Contains("/documents/{", StringComparison.Ordinal);

    /// <summary>The program has no such token, session, request or reference in this office.</summary>
    public bool NamesWhatIsNot(string address) =>
        address.Contains(Guid.Empty.ToString(), StringComparison.Ordinal)
        || Template.Contains("{number", StringComparison.Ordinal)
        || Template.Contains("{ordinal", StringComparison.Ordinal);

    public override string ToString() => $"{Method} {Template}";
}

internal sealed record Answer(string Address, HttpStatusCode Status, string? Location, string Text)
{
    public bool Says(string words) =>
        Text.Contains(words, StringComparison.OrdinalIgnoreCase)
        || Location?.Contains(words, StringComparison.OrdinalIgnoreCase) is true;
}
