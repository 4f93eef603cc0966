using Chutri.Platform;

namespace Chutri.Testing;

/// <summary>One browser on the site of some modules, signed in as whom the test says; the site ends with it.</summary>
public abstract class SiteVisit(ModuleSite site) : Browser(site.Server), IAsyncDisposable
{
    /// <summary>Who is signed in.</summary>
    public Caller? Caller
    {
        get => site.Visitor.Caller;
        set => site.Visitor.Caller = value;
    }

    protected ModuleSite Site => site;

    /// <summary>How many statements it takes to answer.</summary>
    public async Task<int> Cost(string address)
    {
        var before = site.Statements.Sent;
        await Page(address);
        return site.Statements.Sent - before;
    }

    public virtual async ValueTask DisposeAsync()
    {
        Dispose();
        await site.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
