using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Chutri.Testing;

namespace Chutri.Host.Tests;

/// <summary>One address of each kind of page that a person comes to by following links.</summary>
internal static class Crawl
{
    /// <param name="starts">Read first, in this order, so that they stand for their kind.</param>
    public static async Task<IReadOnlyList<string>> From(Browser browser, params string[] starts)
    {
        var seen = new HashSet<string>();
        var found = new List<string>();
        var queue = new Queue<string>(starts);
        while (queue.TryDequeue(out var address))
        {
            if (!seen.Add(Kinds.Of(address)))
            {
                continue;
            }

            using var answer = await browser.Get(address);
            if (
                answer.StatusCode is not System.Net.HttpStatusCode.OK
                || answer.Content.Headers.ContentType?.MediaType is not "text/html"
            )
            {
                continue;
            }

            found.Add(address);
            foreach (var link in Links(await Browser.Html(answer)))
            {
                queue.Enqueue(link);
            }
        }

        return found;
    }

    private static IEnumerable<string> Links(IHtmlDocument page) =>
        page.QuerySelectorAll("a[href]")
            .Where(link => !link.HasAttribute("download"))
            .Select(link => link.GetAttribute("href")!.Split('#')[0])
            .Where(href => href.StartsWith('/') && !href.StartsWith("//", StringComparison.Ordinal))
            .Where(href => !href.Contains('&'))
            .Where(href =>
                !Files.Any(end => href.Split('?')[0].EndsWith(end, StringComparison.Ordinal))
            );

    private static readonly string[] Files = [".csv", ".xlsx", ".json", ".html", ".ics", "/file"];
}
