using Chutri.Accounts.Laws;
using Chutri.Accounts.Model;
using Chutri.Accounts.Operations;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Accounts.Tests.Laws;

/// <summary>Each law holds on sound data, and finds what is broken on purpose.</summary>
public sealed class LawTests
{
    [Theory, OnBothDatabases]
    public async Task Sound_accounts_break_no_law(DatabaseKind kind)
    {
        await using var program = await Sound(kind);

        var findings = await program.Program.In(async scope =>
        {
            var db = scope.GetRequiredService<AppDatabase>();
            var found = new List<LawFinding>();
            foreach (
                var law in scope
                    .GetServices<ILaw>()
                    .Where(law => law.Code.StartsWith("accounts-", StringComparison.Ordinal))
            )
            {
                found.Add(await law.Check(db, program.Program.Now, CancellationToken.None));
            }

            return found;
        });

        findings.Count.ShouldBe(4);
        findings.ShouldAllBe(finding => finding.Broken == 0 && finding.Looked > 0);
    }

    [Theory, OnBothDatabases]
    public async Task Finds_a_person_with_two_accounts(DatabaseKind kind)
    {
        await using var program = await Sound(kind);
        await Break(
            program,
            "drop index ix_accounts_accounts_person",
            "update accounts_accounts set person = (select person from accounts_accounts where user_name = 'maile')"
        );

        var finding = await Check<OneAccountEach>(program);

        finding.Broken.ShouldBe(1);
        finding.Examples.ShouldBe(["maile"]);
    }

    [Theory, OnBothDatabases]
    public async Task Finds_a_token_that_lasts_longer_than_a_year(DatabaseKind kind)
    {
        await using var program = await Sound(kind);
        await Break(program, "update accounts_tokens set ends_on = '2099-12-31'");

        (await Check<EveryTokenEnds>(program)).Broken.ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task Finds_a_password_kept_as_it_was_typed(DatabaseKind kind)
    {
        await using var program = await Sound(kind);
        await Break(
            program,
            "update accounts_accounts set password_hash = 'matkhau123' where user_name = 'vandth'"
        );

        (await Check<SecretsAreKeptHashed>(program)).Examples.ShouldBe(["vandth"]);
    }

    [Theory, OnBothDatabases]
    public async Task Finds_an_account_whose_person_is_not_in_the_organization(DatabaseKind kind)
    {
        await using var program = await Sound(kind);
        await program.Open(program.Van with { Id = PersonId.New() }, "lac");

        (await Check<EveryAccountHasItsPerson>(program)).Examples.ShouldBe(["lac"]);
    }

    private static async Task<AccountsProgram> Sound(DatabaseKind kind)
    {
        var program = await AccountsProgram.Start(kind);
        await program.Open(program.Mai, "maile");
        var van = await program.Open(program.Van, "vandth");
        var made = await program.Run<MakeToken, MakeTokenRequest, MadeToken>(
            new(
                van,
                new(
                    "Báo cáo tuần",
                    program.Van.Caller.Post!.Value,
                    TokenEnd.Latest(program.Program.Now.Today)
                ),
                null
            ),
            program.Van.Caller
        );
        made.Refused.ShouldBeFalse();
        return program;
    }

    private static Task Break(AccountsProgram program, params string[] statements) =>
        program.Program.In(async scope =>
        {
            foreach (var statement in statements)
            {
                await scope
                    .GetRequiredService<AppDatabase>()
                    .Database.ExecuteSqlRawAsync(statement);
            }
        });

    private static Task<LawFinding> Check<TLaw>(AccountsProgram program)
        where TLaw : ILaw =>
        program.Program.In(scope =>
            scope
                .GetServices<ILaw>()
                .OfType<TLaw>()
                .Single()
                .Check(
                    scope.GetRequiredService<AppDatabase>(),
                    program.Program.Now,
                    CancellationToken.None
                )
        );
}
