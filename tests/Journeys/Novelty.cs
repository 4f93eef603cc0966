using Microsoft.Playwright;

namespace Chutri.Journeys;

/// <summary>
/// Whether a page shows anything that no page before it has shown: an element of this kind, with these classes and attributes,
/// named or not, in these surroundings; or another order of headings. Four people see much the same pages, and looking at the
/// same twice for minutes finds nothing.
/// </summary>
internal sealed class Novelty
{
    private const string Marks = """
        () => {
          const named = e => !!(e.innerText?.trim() || e.getAttribute('aria-label') || e.getAttribute('title') || e.getAttribute('alt') || e.labels?.length);
          const own = e => e.localName + '.' + [...e.classList].sort().join('.')
            + '[' + [...e.attributes].map(a => /^(role|type|aria-(current|expanded|hidden|pressed|invalid)|lang|scope|tabindex)$/.test(a.name) ? a.name + '=' + a.value : a.name).sort().join(',') + ']';
          const marks = new Set();
          for (const e of document.body.querySelectorAll('*')) {
            const shown = e.checkVisibility();
            let mark = own(e) + (named(e) ? '+' : '-') + (shown ? '' : '0');
            for (let up = e.parentElement, step = 0; up && step < 3; up = up.parentElement, step++) mark += '<' + own(up);
            marks.add(mark);
          }
          marks.add('order ' + [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].filter(h => h.checkVisibility()).map(h => h.localName).join('').replace(/(h\d)\1+/g, '$1'));
          marks.add('landmarks ' + [...document.querySelectorAll('main,nav,header,footer,aside,section[aria-label],section[aria-labelledby],form[aria-label]')].map(e => e.localName).join(' '));
          return [...marks];
        }
        """;

    private readonly HashSet<string> seen = [];

    /// <summary>True where there is something new; from then on it is known.</summary>
    public async Task<bool> IsNew(IPage page)
    {
        var marks = await page.EvaluateAsync<string[]>(Marks);
        lock (seen)
        {
            var before = seen.Count;
            seen.UnionWith(marks);
            return seen.Count > before;
        }
    }
}
