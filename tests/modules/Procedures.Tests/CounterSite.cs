using Chutri.Testing;

namespace Chutri.Procedures.Tests;

/// <summary>The pages and the API over the same ward; at first the clerk is signed in.</summary>
internal sealed class CounterSite : SiteVisit
{
    private CounterSite(CounterOffice office, ModuleSite site)
        : base(site) => (Office, Caller) = (office, office.Minh);

    public CounterOffice Office { get; }

    public static async Task<CounterSite> Start()
    {
        var office = await CounterOffice.Start(DatabaseKind.Sqlite);
        return new(
            office,
            await ModuleSite.Start(
                office.Program.Choice,
                office.Program.Time,
                CounterOffice.Modules
            )
        );
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Office.DisposeAsync();
    }
}
