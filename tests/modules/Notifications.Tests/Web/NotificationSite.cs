using Chutri.Platform;
using Chutri.Testing;

namespace Chutri.Notifications.Tests.Web;

/// <summary>The pages and the API over the same office; at first Vân is signed in.</summary>
internal sealed class NotificationSite : SiteVisit
{
    private NotificationSite(NotifiedOffice office, ModuleSite site)
        : base(site) => (Office, Caller) = (office, office.Van);

    public NotifiedOffice Office { get; }

    public static Task<NotificationSite> Start(DatabaseKind kind = DatabaseKind.Sqlite) =>
        Start(kind, []);

    public static async Task<NotificationSite> Start(DatabaseKind kind, params Module[] more)
    {
        var office = await NotifiedOffice.Start(kind, more);
        return new(
            office,
            await ModuleSite.Start(
                office.Program.Choice,
                office.Program.Time,
                [.. NotifiedOffice.Modules, .. more]
            )
        );
    }

    /// <summary>For an answer that does not end.</summary>
    public HttpClient Client() => Site.Server.CreateClient();

    /// <summary>Something happens to work that Vân answers for.</summary>
    public async Task Happen(string? why = null)
    {
        var work = Office.Work(null);
        await Office.Give(work);
        await Office.Happen(work.Subject, Office.Bao, why);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Office.DisposeAsync();
    }
}
