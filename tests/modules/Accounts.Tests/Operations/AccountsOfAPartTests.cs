using Chutri.Accounts.Model;
using Chutri.Accounts.Operations;
using Chutri.Organization.Model;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Accounts.Tests.Operations;

/// <summary>Bảo is administrator of a part of the authority, Mai of the whole.</summary>
public sealed class AccountsOfAPartTests
{
    [Theory, OnBothDatabases]
    public async Task An_administrator_of_a_part_reaches_nobody_who_also_has_a_post_outside(
        DatabaseKind kind
    )
    {
        await using var program = await AccountsProgram.Start(kind);
        await program.Open(program.Mai, "maile");

        var outside = await Create(program, program.Bao, "vandth", "CB-02");
        var above = await program.Run<ResetPassword, ResetPasswordRequest, OpenedAccount>(
            new("maile"),
            program.Bao.Caller
        );
        var own = await Create(program, program.Bao, "baotv", "CB-03");

        outside.Refusal.ShouldNotBeNull().Code.ShouldBe("out-of-reach");
        above.Refusal.ShouldBe(AccountRefusals.NoSuchAccount);
        own.Refused.ShouldBeFalse();
    }

    [Theory, OnBothDatabases]
    public async Task An_account_outside_the_part_is_answered_as_one_that_does_not_exist(
        DatabaseKind kind
    )
    {
        await using var program = await AccountsProgram.Start(kind);
        await program.Open(program.Mai, "maile");

        foreach (var userName in new[] { "maile", "khongco" })
        {
            var locked = await program.Run<LockAccount, LockAccountRequest, Done>(
                new(userName, "nghỉ hưu"),
                program.Bao.Caller
            );
            var shown = await program.Program.In(scope =>
                scope
                    .GetRequiredService<LookAtAccount>()
                    .Run(userName, program.Bao.Caller, CancellationToken.None)
            );

            locked.Refusal.ShouldBe(AccountRefusals.NoSuchAccount);
            shown.Refusal.ShouldBe(AccountRefusals.NoSuchAccount);
        }
    }

    [Theory, OnBothDatabases]
    public async Task An_administrator_of_a_part_sees_only_the_accounts_of_that_part(
        DatabaseKind kind
    )
    {
        await using var program = await AccountsProgram.Start(kind);
        await program.Open(program.Mai, "maile");
        await program.Open(program.Van, "vandth");
        await program.Open(program.Bao, "baotv");

        (await NamesSeenBy(program.Bao)).ShouldBe(["baotv"]);
        (await NamesSeenBy(program.Mai)).ShouldBe(["baotv", "maile", "vandth"]);

        async Task<IEnumerable<string>> NamesSeenBy(Someone administrator)
        {
            var page = await program.Program.In(scope =>
                scope
                    .GetRequiredService<FindAccounts>()
                    .Run(new(null, null, null), administrator.Caller, CancellationToken.None)
            );
            page.Value.Total.ShouldBe(page.Value.Items.Count);
            return page.Value.Items.Select(row => row.UserName);
        }
    }

    [Theory, OnBothDatabases]
    public async Task An_administrator_of_a_part_does_not_reach_whoever_rises_above_it_next_week(
        DatabaseKind kind
    )
    {
        await using var program = await AccountsProgram.Start(kind);
        await program.Open(program.Bao, "baotv");
        await program.Program.In(async scope =>
        {
            var db = scope.GetRequiredService<AppDatabase>();
            db.Add(
                Post.Of(
                    program.Bao.Id,
                    program.Mai.Caller.Unit!.Value,
                    "Chủ tịch",
                    Role.Head,
                    null,
                    program.Program.Now.Today.AddDays(7)
                )
            );
            await db.SaveChangesAsync();
        });

        var reset = await program.Run<ResetPassword, ResetPasswordRequest, OpenedAccount>(
            new("baotv"),
            program.Bao.Caller
        );
        var seen = await program.Program.In(scope =>
            scope
                .GetRequiredService<FindAccounts>()
                .Run(new(null, null, null), program.Bao.Caller, CancellationToken.None)
        );

        reset.Refusal.ShouldBe(AccountRefusals.NoSuchAccount);
        seen.Value.Items.ShouldBeEmpty();
    }

    private static Task<Outcome<OpenedAccount>> Create(
        AccountsProgram program,
        Someone administrator,
        string userName,
        string person
    ) =>
        program.Run<CreateAccount, CreateAccountRequest, OpenedAccount>(
            new CreateAccountForm(userName, person, null).Parse().Value,
            administrator.Caller
        );
}
