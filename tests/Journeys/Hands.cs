using Microsoft.Playwright;

namespace Chutri.Journeys;

/// <summary>How somebody works a page. The same job must be possible in each of these ways.</summary>
public enum Way
{
    Mouse,
    Keyboard,
    WithoutScript,
}

/// <summary>One person at the browser, who presses, writes and chooses what is to be seen.</summary>
internal sealed class Hands(Visit visit, Way way) : IAsyncDisposable
{
    public IPage Page => visit.Page;

    public static async Task<Hands> SignIn(Site site, string userName, Way way)
    {
        var hands = new Hands(await site.Open(new Look(Script: way != Way.WithoutScript)), way);
        await hands.Page.GotoAsync("/");
        await hands.Write(hands.Page.Locator("input[name=userName]"), userName);
        await hands.Write(
            hands.Page.Locator("input[name=password]"),
            Demonstration.DemonstrationAccounts.Password
        );
        await hands.Press(hands.Button("Đăng nhập"));
        return hands;
    }

    public ILocator Button(string text) =>
        Page.Locator("main button[type=submit]", new() { HasText = text }).First;

    public ILocator Link(string text) => Page.Locator("main a", new() { HasText = text }).First;

    public ILocator Menu(string text) => Page.Locator("nav a", new() { HasText = text }).First;

    public Task<string> Words() => Page.Locator("main").InnerTextAsync();

    /// <summary>Presses what leads to another page, and waits for that page.</summary>
    public Task Press(ILocator what) => Leave(() => Down(what));

    /// <summary>Does what leads to another page, and waits until that page stands.</summary>
    public async Task Leave(Func<Task> act)
    {
        await Page.EvaluateAsync("() => { window.left = false; }");
        await act();
        for (var wait = 0; wait < 150; wait++)
        {
            if (await Stands())
            {
                return;
            }

            await Task.Delay(100);
        }

        throw new TimeoutException($"Nothing came after {Page.Url}.");
    }

    private async Task<bool> Stands()
    {
        try
        {
            return await Page.EvaluateAsync<bool>(
                "() => window.left === undefined && document.readyState === 'complete'"
            );
        }
        catch (PlaywrightException)
        {
            return false; // between two pages
        }
    }

    private async Task Down(ILocator what)
    {
        if (way != Way.Keyboard)
        {
            await what.ClickAsync();
        }
        else
        {
            await Keyboard.Reach(what);
            await Page.Keyboard.PressAsync("Enter");
        }
    }

    public async Task Write(ILocator field, string words)
    {
        if (way != Way.Keyboard)
        {
            await field.FillAsync(words);
            return;
        }

        await Keyboard.Reach(field);
        await Page.Keyboard.TypeAsync(words);
    }

    /// <summary>Chooses from a list; with script it is a field that finds while one types.</summary>
    /// <param name="typed">Enough of the name to find it, as somebody in a hurry types it.</param>
    public async Task Choose(string field, string typed, string label)
    {
        if (way == Way.WithoutScript)
        {
            var option = Page.Locator($"select[name={field}] option", new() { HasText = label });
            await Page.SelectOptionAsync(
                $"select[name={field}]",
                (await option.First.GetAttributeAsync("value"))!
            );
            return;
        }

        var input = Page.Locator($"#f-{field}");
        var found = Page.Locator(
            $"#f-{field}-list .combobox-option",
            new() { HasText = label }
        ).First;
        await Write(input, typed);
        await found.WaitForAsync();
        if (way == Way.Mouse)
        {
            await found.ClickAsync();
            return;
        }

        await Page.Keyboard.PressAsync("ArrowDown");
        await Page.Keyboard.PressAsync("Enter");
        (await input.InputValueAsync()).ShouldContain(label);
    }

    public async Task Attach(ILocator field, FilePayload file)
    {
        if (way != Way.Keyboard)
        {
            await field.SetInputFilesAsync(file);
            return;
        }

        // Whoever listens only at the moment of pressing may come too late for the browser to hand the dialogue over.
        Page.FileChooser += Opened;
        await Keyboard.Reach(field);
        var chooser = await Page.RunAndWaitForFileChooserAsync(() =>
            Page.Keyboard.PressAsync("Space")
        );
        await chooser.SetFilesAsync(file);
        Page.FileChooser -= Opened;

        static void Opened(object? page, IFileChooser chooser) { }
    }

    public ValueTask DisposeAsync() => visit.DisposeAsync();
}
