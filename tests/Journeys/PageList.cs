using Microsoft.Playwright;

namespace Chutri.Journeys;

/// <summary>Every page that the menu and the pages themselves lead to, found by following links as the given person.</summary>
internal static class PageList
{
    private const int OfOneKind = 1;

    /// <summary>One address of each kind of page: codes and identifiers stand for their kind.</summary>
    /// <param name="refused">Takes what was offered and cannot be opened.</param>
    /// <param name="look">Looks at each page while it stands open.</param>
    public static async Task<IReadOnlyList<string>> Reachable(
        IPage page,
        string start,
        List<string>? refused = null,
        Func<string, Task>? look = null
    )
    {
        var seen = new Dictionary<string, int>();
        var found = new List<string>();
        var queue = new Queue<string>([start]);
        while (queue.TryDequeue(out var address))
        {
            var kind = KindOf(address);
            if (seen.GetValueOrDefault(kind) >= OfOneKind)
            {
                continue;
            }

            seen[kind] = seen.GetValueOrDefault(kind) + 1;
            var response = await page.GotoAsync(address);
            if (
                response is null
                || response
                    .Headers.GetValueOrDefault("content-type")
                    ?.StartsWith("text/html", StringComparison.Ordinal)
                    is not true
            )
            {
                continue;
            }

            if (response.Status != 200)
            {
                refused?.Add($"{address}: {response.Status}");
                continue;
            }

            found.Add(address);
            foreach (var link in await Links(page))
            {
                queue.Enqueue(link);
            }

            await (look?.Invoke(address) ?? Task.CompletedTask);
        }

        return found;
    }

    private static async Task<IReadOnlyList<string>> Links(IPage page) =>
        await page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('a[href]')]
              .filter(a => a.origin === location.origin && !a.hasAttribute('download'))
              .map(a => a.pathname + a.search)
              .filter(h => !/\.(csv|xlsx|docx|xes|bpmn|json|html|ics)(\?|$)/.test(h) && !/\/(file|files|original|materials)(\/|\?|$)/.test(h) && !h.startsWith('/openapi') && !h.includes('&'))
            """
        );

    /// <summary>What is the same for every address of one kind of page.</summary>
    /// <param name="everyFilter">A list filtered otherwise counts as a page of its own; else as the same page.</param>
    public static string KindOf(string address, bool everyFilter = true)
    {
        var parts = address.Split('?');
        var path = string.Join('/', Named(parts[0].Split('/')));
        var keys =
            parts.Length < 2
                ? ""
                : string.Join(
                    '&',
                    parts[1]
                        .Split('&')
                        .Select(pair => pair.Split('=')[0])
                        .Where(key => everyFilter || key is "wall")
                        .Order()
                );
        return $"{path}?{keys}";
    }

    private static IEnumerable<string> Named(string[] path) =>
        path.Select((part, at) => IsName(part, at, at > 0 ? path[at - 1] : "") ? "*" : part);

    private static bool IsName(string part, int at, string before) =>
        at > 1
        && (
            at == 3
                && before is "accounts" or "personal-data" or "retention" or "names"
                && part is not ("new" or "ask")
            || part.Any(char.IsDigit)
            || part.Any(char.IsUpper)
            || Guid.TryParse(part, out _)
            || at == 2
                && part.Length > 0
                && part
                    is not (
                        "new"
                        or "organization"
                        or "retention"
                        or "names"
                        or "accounts"
                        or "tokens"
                        or "password"
                        or "sessions"
                        or "passkeys"
                        or "language"
                    )
        );
}
