using Chutri.Testing;

namespace Chutri.Dissemination.Tests;

/// <summary>The pages and the API over the same party committee; at first Lĩnh is signed in.</summary>
internal sealed class PartySite : SiteVisit
{
    private PartySite(PartyOffice office, ModuleSite site)
        : base(site) => (Office, Caller) = (office, office.Linh);

    public PartyOffice Office { get; }

    public static async Task<PartySite> Start()
    {
        var office = await PartyOffice.Start(DatabaseKind.Sqlite);
        return new(
            office,
            await ModuleSite.Start(office.Program.Choice, office.Program.Time, PartyOffice.Modules)
        );
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Office.DisposeAsync();
    }
}
