using Chutri.Testing;

namespace Chutri.Processes.Tests;

/// <summary>The pages and the API over the same office; at first Thành is signed in.</summary>
internal sealed class ProcessSite : SiteVisit
{
    private ProcessSite(ProcessOffice office, ModuleSite site)
        : base(site) => (Office, Caller) = (office, office.Thanh);

    public ProcessOffice Office { get; }

    public static async Task<ProcessSite> Start()
    {
        var office = await ProcessOffice.Start(DatabaseKind.Sqlite);
        return new(
            office,
            await ModuleSite.Start(
                office.Program.Choice,
                office.Program.Time,
                ProcessOffice.Modules
            )
        );
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Office.DisposeAsync();
    }
}
