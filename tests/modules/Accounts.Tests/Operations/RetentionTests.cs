using Chutri.Accounts.Model;
using Chutri.Accounts.Operations;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Accounts.Tests.Operations;

/// <summary>What opens nothing any more goes after its time; that it was there stays as a fact.</summary>
public sealed class RetentionTests
{
    [Theory, OnBothDatabases, Retains("accounts.reset-links")]
    public async Task A_link_for_a_new_password_goes_thirty_days_after_it_ran_out(DatabaseKind kind)
    {
        await using var program = await AccountsProgram.Start(kind);
        var van = await program.Open(program.Van, "vandth");
        (
            await program.Run<MakeResetLink, MakeResetLinkRequest, MadeResetLink>(
                new("vandth"),
                program.Mai.Caller
            )
        ).Refused.ShouldBeFalse();

        program.Program.Time.Advance(TimeSpan.FromDays(31));
        (await program.Program.CarryOut("accounts.reset-links")).ShouldBe(0);
        program.Program.Time.Advance(TimeSpan.FromMinutes(1));
        (await program.Program.CarryOut("accounts.reset-links")).ShouldBe(1);

        (await Count<ResetLink>(program)).ShouldBe(0);
        (await program.FactsAbout(van.Value)).ShouldContain(fact => fact.Body is ResetLinkMade);
    }

    [Theory, OnBothDatabases, Retains("accounts.tokens")]
    public async Task A_token_goes_a_year_after_it_ran_out_or_was_revoked_and_one_in_use_stays(
        DatabaseKind kind
    )
    {
        await using var program = await AccountsProgram.Start(kind);
        var van = await program.Open(program.Van, "vandth");
        var today = program.Program.Now.Today;
        await Make(program, van, "hết hạn hôm nay", today);
        var revoked = await Make(program, van, "thu hồi hôm nay", today.AddDays(300));
        await Make(program, van, "còn dùng", today.AddDays(300));
        (
            await program.Run<RevokeToken, RevokeTokenRequest, Platform.Done>(
                new(van, revoked),
                program.Van.Caller
            )
        ).Refusal.ShouldBeNull();

        program.Program.Time.Advance(TimeSpan.FromDays(365));
        (await program.Program.CarryOut("accounts.tokens")).ShouldBe(0);
        program.Program.Time.Advance(TimeSpan.FromDays(1));
        (await program.Program.CarryOut("accounts.tokens")).ShouldBe(2);

        (await Count<AccessToken>(program)).ShouldBe(1);
        (await program.FactsAbout(van.Value)).Count(fact => fact.Body is TokenMade).ShouldBe(3);
    }

    private static async Task<TokenId> Make(
        AccountsProgram program,
        AccountId account,
        string name,
        DateOnly until
    )
    {
        var made = await program.Run<MakeToken, MakeTokenRequest, MadeToken>(
            new(account, new(name, program.Van.Caller.Post!.Value, until), null),
            program.Van.Caller
        );
        made.Refusal.ShouldBeNull();
        return await program.Program.In(scope =>
            scope
                .GetRequiredService<AppDatabase>()
                .Set<AccessToken>()
                .Where(token => token.Name == name)
                .Select(token => token.Id)
                .SingleAsync()
        );
    }

    private static Task<int> Count<TRow>(AccountsProgram program)
        where TRow : class =>
        program.Program.In(scope =>
            scope.GetRequiredService<AppDatabase>().Set<TRow>().CountAsync()
        );
}
