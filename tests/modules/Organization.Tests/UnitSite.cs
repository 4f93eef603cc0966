using System.Net;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.Extensions.Time.Testing;

namespace Chutri.Organization.Tests;

/// <summary>The pages and the API over the federation just founded; Đỗ Thị Lan, who administers it, is signed in.</summary>
internal sealed class UnitSite : SiteVisit
{
    private readonly SampleAuthority authority;

    private UnitSite(SampleAuthority authority, ModuleSite site)
        : base(site) => (this.authority, Caller) = (authority, authority.Lan);

    public FakeTimeProvider Time => authority.Program.Time;

    public Caller Lan => authority.Lan;

    public static async Task<UnitSite> Start()
    {
        var authority = await SampleAuthority.Found(DatabaseKind.Sqlite);
        return new(
            authority,
            await ModuleSite.Start(
                authority.Program.Choice,
                authority.Program.Time,
                [new OrganizationModule()]
            )
        );
    }

    public async Task<UnitId> UnitOf(string code) => (await authority.Unit(code)).Id;

    public async Task Units(int count)
    {
        var rows = Enumerable.Range(1, count).Select(i => $"U{i:000},Công đoàn cơ sở {i},LDLD");
        await Import("units.csv", "code,name,parent\n" + string.Join('\n', rows));
    }

    public async Task Import(string name, string text)
    {
        var read = await PostFiles(
            "/api/v1/imports",
            "file",
            (name, System.Text.Encoding.UTF8.GetBytes(text))
        );
        var preview = await Json(read);
        preview.GetProperty("problems").GetArrayLength().ShouldBe(0);
        var id = preview.GetProperty("id").GetString();
        (await PostJson($"/api/v1/imports/{id}/write", new { })).StatusCode.ShouldBe(
            HttpStatusCode.OK
        );
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await authority.DisposeAsync();
    }
}
