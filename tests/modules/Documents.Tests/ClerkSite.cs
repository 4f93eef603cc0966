using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Documents.Tests;

/// <summary>The pages and the API of the register; at first a clerk is signed in.</summary>
internal sealed class ClerkSite : SiteVisit
{
    private readonly TestDatabase database;

    private ClerkSite(ModuleSite site, TestDatabase database)
        : base(site) => (this.database, Caller) = (database, Clerk);

    public static Caller Clerk { get; } = Somebody("Lý Thị Nhung", "Văn thư", Role.Clerk);

    public static Caller Officer { get; } = Somebody("Phan Minh", "Chuyên viên", Role.Officer);

    public static async Task<ClerkSite> Start()
    {
        Module[] modules = [new OrganizationModule(), new DocumentsModule()];
        var database = await TestDatabase.Create(DatabaseKind.Sqlite, modules);
        return new(
            await ModuleSite.Start(database.Choice, TestProgram.NewClock(), modules),
            database
        );
    }

    public Task<int> Documents() =>
        Site.Read(db =>
            db.Database.SqlQueryRaw<int>("select count(*) as \"Value\" from documents_documents")
                .SingleAsync()
        );

    public Task<int> Files() =>
        Site.Read(db =>
            db.Database.SqlQueryRaw<int>("select count(*) as \"Value\" from platform_files")
                .SingleAsync()
        );

    /// <summary>Fills in the form that posts on a page; files go along as a browser sends them.</summary>
    public async Task<HttpResponseMessage> Fill(
        string page,
        (string Name, string Value)[] typed,
        params (string Name, byte[] Content)[] files
    )
    {
        var form = (await Page(page)).QuerySelector<IHtmlFormElement>("form.form[method=post]")!;
        using var content = new MultipartFormDataContent();
        foreach (var hidden in form.QuerySelectorAll<IHtmlInputElement>("input[type=hidden]"))
        {
            content.Add(new StringContent(hidden.Value), hidden.Name!);
        }

        foreach (var (name, value) in typed)
        {
            content.Add(new StringContent(value), name);
        }

        foreach (var (name, bytes) in files)
        {
            content.Add(new ByteArrayContent(bytes), "files", name);
        }

        return await Post(page, content);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await database.DisposeAsync();
    }

    private static Caller Somebody(string name, string title, Role role) =>
        new()
        {
            Person = PersonId.New(),
            Name = name,
            Post = PostId.New(),
            Title = title,
            Role = role,
            Unit = UnitId.New(),
            Door = Door.Page,
        };
}
