using Chutri.Testing;

namespace Chutri.Functions.Tests;

/// <summary>The pages and the API over the same office; at first Nhung, the clerk of the whole, is signed in.</summary>
internal sealed class FunctionsSite : SiteVisit
{
    private FunctionsSite(FunctionsOffice office, ModuleSite site)
        : base(site) => (Office, Caller) = (office, office.Nhung);

    public FunctionsOffice Office { get; }

    public static async Task<FunctionsSite> Start()
    {
        var office = await FunctionsOffice.Start(DatabaseKind.Sqlite);
        return new(
            office,
            await ModuleSite.Start(
                office.Program.Choice,
                office.Program.Time,
                FunctionsOffice.Modules
            )
        );
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Office.DisposeAsync();
    }
}
