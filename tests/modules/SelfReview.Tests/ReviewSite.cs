using Chutri.Testing;

namespace Chutri.SelfReview.Tests;

/// <summary>The pages and the API over the same committee; at first Lĩnh is signed in.</summary>
internal sealed class ReviewSite : SiteVisit
{
    private ReviewSite(ReviewOffice office, ModuleSite site)
        : base(site) => (Office, Caller) = (office, office.Linh);

    public ReviewOffice Office { get; }

    public static async Task<ReviewSite> Start()
    {
        var office = await ReviewOffice.Start(DatabaseKind.Sqlite);
        return new(
            office,
            await ModuleSite.Start(office.Program.Choice, office.Program.Time, ReviewOffice.Modules)
        );
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Office.DisposeAsync();
    }
}
