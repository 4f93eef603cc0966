using Chutri.Testing;

namespace Chutri.Privacy.Tests;

/// <summary>The pages and the API over the same office; at first Bảo is signed in.</summary>
internal sealed class PrivacySite : SiteVisit
{
    private PrivacySite(PrivacyOffice office, ModuleSite site)
        : base(site) => (Office, Caller) = (office, office.Bao);

    public PrivacyOffice Office { get; }

    public static async Task<PrivacySite> Start()
    {
        var office = await PrivacyOffice.Start(DatabaseKind.Sqlite);
        return new(
            office,
            await ModuleSite.Start(
                office.Program.Choice,
                office.Program.Time,
                PrivacyOffice.Modules
            )
        );
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Office.DisposeAsync();
    }
}
