using System.Text.Json;
using Microsoft.Playwright;

namespace Chutri.Journeys;

/// <summary>axe-core in the page: WCAG 2.2 A and AA and best practices; every finding is a sentence.</summary>
internal static class Axe
{
    private static readonly string Script = Load();

    public static async Task<IReadOnlyList<string>> Findings(IPage page)
    {
        await page.EvaluateAsync(Script);
        var json = await page.EvaluateAsync<string>(
            """
            async () => {
              const result = await axe.run(document, {
                resultTypes: ['violations'],
                runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
              });
              return JSON.stringify(result.violations.map(v => `${v.id}: ${v.help} — ${v.nodes.slice(0, 3).map(n => n.html).join(' | ')}`));
            }
            """
        );
        return JsonSerializer.Deserialize<List<string>>(json)!;
    }

    private static string Load()
    {
        using var stream = typeof(Axe).Assembly.GetManifestResourceStream("axe.min.js")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
