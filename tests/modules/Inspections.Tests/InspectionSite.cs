using Chutri.Testing;

namespace Chutri.Inspections.Tests;

/// <summary>The pages over the same committee; at first Hùng is signed in.</summary>
internal sealed class InspectionSite : SiteVisit
{
    private InspectionSite(InspectionOffice office, ModuleSite site)
        : base(site) => (Office, Caller) = (office, office.Hung);

    public InspectionOffice Office { get; }

    public static async Task<InspectionSite> Start()
    {
        var office = await InspectionOffice.Start(DatabaseKind.Sqlite);
        return new(
            office,
            await ModuleSite.Start(
                office.Program.Choice,
                office.Program.Time,
                InspectionOffice.Modules
            )
        );
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Office.DisposeAsync();
    }
}
