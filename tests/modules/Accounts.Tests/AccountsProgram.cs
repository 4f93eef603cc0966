using Chutri.Accounts.Model;
using Chutri.Accounts.Operations;
using Chutri.Organization;
using Chutri.Organization.Model;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Accounts.Tests;

/// <summary>
/// A city federation: Lê Thị Thanh Mai administers the whole, Đỗ Hải Vân heads the party cell and is an officer of the
/// organisation board, Trần Văn Bảo administers that board only.
/// </summary>
internal sealed class AccountsProgram : IAsyncDisposable
{
    public const string Password = "nước chảy đá mòn";
    private readonly TestProgram program;

    private AccountsProgram(TestProgram program) => this.program = program;

    public TestProgram Program => program;

    public Someone Mai { get; private set; } = null!;

    public Someone Van { get; private set; } = null!;

    public Someone Bao { get; private set; } = null!;

    public static async Task<AccountsProgram> Start(DatabaseKind kind)
    {
        var program = new AccountsProgram(
            await TestProgram.Start(kind, new OrganizationModule(), new AccountsModule())
        );
        await program.program.In(async scope =>
        {
            (program.Mai, program.Van, program.Bao) = Federation.Add(
                scope.GetRequiredService<AppDatabase>()
            );
            await scope.GetRequiredService<AppDatabase>().SaveChangesAsync();
        });
        return program;
    }

    public Task<Outcome<TResult>> Run<TOperation, TRequest, TResult>(
        TRequest request,
        Caller caller
    )
        where TOperation : IOperation<TRequest, TResult> =>
        program.Run<TOperation, TRequest, TResult>(request, caller);

    /// <summary>An account that can be used at once, with <see cref="Password"/>.</summary>
    public Task<AccountId> Open(Someone owner, string userName) =>
        program.In(async scope =>
        {
            var db = scope.GetRequiredService<AppDatabase>();
            await scope
                .GetRequiredService<AccountsOf>()
                .OpenForDemonstration(
                    [new(owner.Id, owner.Code, owner.Name, userName)],
                    Password,
                    Caller.Program,
                    program.Now
                );
            await db.SaveChangesAsync();
            return (await db.Set<Account>().SingleAsync(a => a.UserName == userName)).Id;
        });

    public async Task<SignInAnswer> SignIn(string userName, string password) =>
        (
            await Run<SignIn, SignInRequest, SignInAnswer>(
                new(userName, password, Door.Page),
                Caller.Program
            )
        ).Value;

    public Task<Account> Account(string userName) =>
        program.In(scope =>
            scope
                .GetRequiredService<AppDatabase>()
                .Set<Account>()
                .AsNoTracking()
                .SingleAsync(account => account.UserName == userName)
        );

    public async Task<PersonSummary> Person(PersonId id) =>
        (
            await program.In(scope =>
                scope.GetRequiredService<PersonDirectory>().Find(id, CancellationToken.None)
            )
        )!;

    /// <summary>The post was held until yesterday.</summary>
    public Task End(PostId post) =>
        program.In(async scope =>
        {
            var db = scope.GetRequiredService<AppDatabase>();
            var held = await db.Set<Post>().SingleAsync(p => p.Id == post);
            held.EndOn(program.Now.Today.AddDays(-1), "", "", null).Refused.ShouldBeFalse();
            await db.SaveChangesAsync();
        });

    /// <summary>All facts about one thing, oldest first.</summary>
    public Task<List<ReadFact>> FactsAbout(Guid subject) =>
        program.In(async scope =>
        {
            var facts = await scope
                .GetRequiredService<FactReading>()
                .About(subject, Caller.Program, 100, null, CancellationToken.None);
            return facts.Reverse().ToList();
        });

    public ValueTask DisposeAsync() => program.DisposeAsync();
}
