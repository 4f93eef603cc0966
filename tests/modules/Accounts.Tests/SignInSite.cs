using Chutri.Accounts.Model;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Chutri.Accounts.Tests;

/// <summary>A small program with only the organization and the accounts, wired as the host wires all; SQLite unless a test says otherwise.</summary>
internal sealed class SignInSite : IAsyncDisposable
{
    private readonly ModuleSite site;
    private readonly TestDatabase database;

    private SignInSite(ModuleSite site, TestDatabase database, FakeTimeProvider time) =>
        (this.site, this.database, Time) = (site, database, time);

    public FakeTimeProvider Time { get; }

    public Statements Statements => site.Statements;

    public Someone Mai { get; private set; } = null!;

    public Someone Van { get; private set; } = null!;

    public static async Task<SignInSite> StartEmpty(
        DatabaseKind kind = DatabaseKind.Sqlite,
        Dictionary<string, string?>? settings = null
    )
    {
        var modules = Modules();
        var database = await TestDatabase.Create(kind, modules);
        var time = TestProgram.NewClock();
        return new(
            await ModuleSite.Start(database.Choice, time, modules, OtherPages, settings),
            database,
            time
        );
    }

    /// <summary>With Mai (maile, administrator) and Vân (vandth, two posts), both with the tests' password.</summary>
    public static async Task<SignInSite> Start(
        DatabaseKind kind = DatabaseKind.Sqlite,
        Dictionary<string, string?>? settings = null
    )
    {
        var site = await StartEmpty(kind, settings);
        await site.Add(db =>
        {
            (site.Mai, site.Van, _) = Federation.Add(db);
            return
            [
                new(site.Mai.Id, site.Mai.Code, site.Mai.Name, "maile"),
                new(site.Van.Id, site.Van.Code, site.Van.Name, "vandth"),
            ];
        });
        return site;
    }

    public Browser OpenBrowser() => new(site.Server);

    public TestServer Server => site.Server;

    /// <summary>Another program on the same database.</summary>
    public Task<ModuleSite> AnotherNode() =>
        ModuleSite.Start(database.Choice, Time, Modules(), OtherPages);

    /// <summary>So many more people, each with an account.</summary>
    public Task AddMore(int people) =>
        Add(_ =>
            [
                .. Enumerable
                    .Range(1, people)
                    .Select(number => new NewAccount(
                        PersonId.New(),
                        $"NV-{number:000}",
                        $"Nguyễn Văn {number}",
                        $"nv{number:000}"
                    )),
            ]
        );

    /// <summary>Everything that happened about an account, newest first.</summary>
    public Task<IReadOnlyList<ReadFact>> FactsAbout(Account account) =>
        site.In(scope =>
            scope
                .GetRequiredService<FactReading>()
                .About(account.Id.Value, Caller.Program, 100, null, CancellationToken.None)
        );

    /// <summary>What the person would be shown about who looked.</summary>
    public Task<List<HeldThing>> LooksAt(PersonId person) =>
        site.In(async scope =>
        {
            var looks = scope.GetServices<IHoldAboutPeople>().Single(part => part.Code == "looks");
            var things = new List<HeldThing>();
            await foreach (var thing in looks.Read(person, null, 100, CancellationToken.None))
            {
                things.Add(thing);
            }

            return things;
        });

    public Task<Account> Account(string userName) =>
        site.Read(db =>
            db.Set<Account>().AsNoTracking().SingleAsync(account => account.UserName == userName)
        );

    /// <summary>As the organization would have recorded it.</summary>
    public Task Change(Func<AppDatabase, Task> change) =>
        site.In(async scope =>
        {
            var db = scope.GetRequiredService<AppDatabase>();
            await change(db);
            await db.SaveChangesAsync();
        });

    public Task<List<Fact>> Facts(string kind) =>
        site.Read(db =>
            db.Set<Fact>().AsNoTracking().Where(fact => fact.Kind == kind).ToListAsync()
        );

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        await database.DisposeAsync();
    }

    private static Module[] Modules() => [new OrganizationModule(), new AccountsModule()];

    private Task Add(Func<AppDatabase, IReadOnlyList<NewAccount>> accounts) =>
        site.In(async scope =>
        {
            var db = scope.GetRequiredService<AppDatabase>();
            await scope
                .GetRequiredService<AccountsOf>()
                .OpenForDemonstration(
                    accounts(db),
                    AccountsProgram.Password,
                    Caller.Program,
                    scope.GetRequiredService<AuthorityClock>().Now()
                );
            await db.SaveChangesAsync();
        });

    private static void OtherPages(WebApplication app)
    {
        app.MapGet("/", (Caller caller) => $"{caller.Name}|{caller.Title}");
        app.MapGet("/assignments", (HttpContext context) => "list" + context.Request.QueryString);
        app.MapGet("/health", () => "well").AllowAnonymous();
    }
}
