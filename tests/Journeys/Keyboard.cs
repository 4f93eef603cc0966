using Microsoft.Playwright;

namespace Chutri.Journeys;

/// <summary>Walks a page with the Tab key, as somebody without a mouse does.</summary>
internal static class Keyboard
{
    // A group of radio buttons is one stop; what is folded away is reached by opening its summary; the field that
    // searches is sent with Enter, so its hidden button is no stop; what is hidden from assistive technology has a twin.
    private const string Stops = """
        () => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
          .filter(e => e.checkVisibility() && !e.disabled && !e.closest('[inert], [aria-hidden=true]') && !e.matches('button.visually-hidden'))
          .filter(e => e.type !== 'radio' || e === (e.form ?? document).querySelector(`input[type=radio][name="${e.name}"]:checked`)
            || !(e.form ?? document).querySelector(`input[type=radio][name="${e.name}"]:checked`) && e === (e.form ?? document).querySelector(`input[type=radio][name="${e.name}"]`))
        """;

    private const string Watch = """
        () => {
          document.activeElement?.blur();
          window.reached = new Set();
          window.unseen = new Set();
          window.reachedWords = new Set(); // a field may draw its buttons anew when it is left
          document.addEventListener('focusin', event => {
            const e = event.target, style = getComputedStyle(e), box = e.getBoundingClientRect();
            window.reached.add(e);
            window.reachedWords.add(e.outerHTML);
            const marked = [e, e.closest('label'), e.nextElementSibling].some(x => x && (s => s.outlineStyle !== 'none' || s.boxShadow !== 'none')(getComputedStyle(x)));
            const shown = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
            if (!marked || !shown && style.position !== 'absolute') window.unseen.add(e);
          });
        }
        """;

    /// <summary>What can be pressed or filled in on the page and Tab never comes to, or comes to without a mark.</summary>
    public static async Task<IReadOnlyList<string>> OutOfReach(IPage page)
    {
        await page.EvaluateAsync(Watch);
        var stops = await page.EvaluateAsync<int>($"() => ({Stops})().length");
        for (var press = 0; press < stops + 3; press++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        return await page.EvaluateAsync<string[]>(
            $$"""
            () => [
              ...({{Stops}})().filter(e => !window.reached.has(e) && !window.reachedWords.has(e.outerHTML)).map(e => 'never reached: ' + e.outerHTML.slice(0, 160)),
              ...[...window.unseen].map(e => 'reached unseen: ' + e.outerHTML.slice(0, 160)),
            ]
            """
        );
    }

    /// <summary>Presses Tab until the element has the focus.</summary>
    public static async Task Reach(ILocator what)
    {
        for (var press = 0; press < 600; press++)
        {
            if (await what.EvaluateAsync<bool>("e => e === document.activeElement"))
            {
                return;
            }

            await what.Page.Keyboard.PressAsync("Tab");
        }

        throw new InvalidOperationException(
            $"The Tab key does not come to {what} on {what.Page.Url}."
        );
    }
}
