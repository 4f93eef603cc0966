using Chutri.Accounts.Model;
using Chutri.Accounts.Operations;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Accounts.Tests.Operations;

public sealed class TokenTests
{
    [Theory, OnBothDatabases]
    public async Task A_token_acts_for_the_post_it_was_made_for(DatabaseKind kind)
    {
        await using var program = await AccountsProgram.Start(kind);
        var van = await program.Open(program.Van, "vandth");
        var made = (await Make(program, van, program.Van.As[1].Post!.Value)).Value;

        var session = (await Read(program, made.Secret)).Value;

        session.Caller.Title.ShouldBe("Chuyên viên Ban Tổ chức");
        session.Caller.Door.ShouldBe(Door.Api);
        (await Stored(program)).LastUsedAt.ShouldBe(program.Program.Now.Utc);
    }

    [Theory, OnBothDatabases]
    public async Task Only_its_hash_is_kept_and_no_fact_holds_it(DatabaseKind kind)
    {
        await using var program = await AccountsProgram.Start(kind);
        var van = await program.Open(program.Van, "vandth");

        var made = (await Make(program, van, program.Van.Caller.Post!.Value)).Value;

        (await Stored(program)).Hash.ShouldBe(Secret.Hash(made.Secret));
        var facts = await program.FactsAbout(made.Id.Value);
        facts.ShouldHaveSingleItem().Body.ShouldBeOfType<TokenMade>();
        facts.ShouldAllBe(fact => !fact.Envelope.Data.Contains(made.Secret));
    }

    [Theory, OnBothDatabases]
    public async Task Opens_until_the_end_of_its_last_day(DatabaseKind kind)
    {
        await using var program = await AccountsProgram.Start(kind);
        var van = await program.Open(program.Van, "vandth");
        var made = (await Make(program, van, program.Van.Caller.Post!.Value)).Value;

        program.Program.Time.Advance(TimeSpan.FromHours(38)); // 23:00 on the last day
        (await Read(program, made.Secret)).Refused.ShouldBeFalse();
        program.Program.Time.Advance(TimeSpan.FromHours(1));
        (await Read(program, made.Secret))
            .Refusal.ShouldNotBeNull()
            .Code.ShouldBe("accounts-token-ended");
    }

    [Theory, OnBothDatabases]
    public async Task A_revoked_token_opens_nothing_and_is_revoked_once(DatabaseKind kind)
    {
        await using var program = await AccountsProgram.Start(kind);
        var van = await program.Open(program.Van, "vandth");
        var made = (await Make(program, van, program.Van.Caller.Post!.Value)).Value;

        (await Revoke(program, van, made.Id)).Refused.ShouldBeFalse();

        (await Read(program, made.Secret)).Refusal.ShouldBe(TokenRefusals.NotKnown);
        (await Revoke(program, van, made.Id))
            .Refusal.ShouldNotBeNull()
            .Code.ShouldBe("accounts-token-already-revoked");
    }

    [Theory, OnBothDatabases]
    public async Task Nobody_revokes_or_makes_a_token_of_somebody_else(DatabaseKind kind)
    {
        await using var program = await AccountsProgram.Start(kind);
        var van = await program.Open(program.Van, "vandth");
        var bao = await program.Open(program.Bao, "baotv");
        var made = (await Make(program, van, program.Van.Caller.Post!.Value)).Value;

        (await Revoke(program, bao, made.Id)).Refusal.ShouldBe(AccountRefusals.NoSuchToken);
        (await Make(program, van, program.Mai.Caller.Post!.Value)).Refusal.ShouldBe(
            AccountRefusals.PostNotHeld
        );
    }

    [Theory, OnBothDatabases]
    public async Task A_token_makes_none_that_reaches_further_than_itself(DatabaseKind kind)
    {
        await using var program = await AccountsProgram.Start(kind);
        var van = await program.Open(program.Van, "vandth");
        var head = program.Van.As[0].Post!.Value;
        var officer = program.Van.As[1].Post!.Value;
        var by = new TokenReach(TokenId.New(), officer, program.Program.Now.Today.AddDays(1));

        (await Make(program, van, head, by)).Refusal.ShouldBe(EntryRefusals.TokenReachesTooFar);
        (await Make(program, van, officer, by)).Refused.ShouldBeFalse();
        (
            await Make(program, van, officer, by with { EndsOn = program.Program.Now.Today })
        ).Refusal.ShouldBe(EntryRefusals.TokenReachesTooFar);
    }

    [Theory, OnBothDatabases]
    public async Task A_lock_closes_the_account_s_tokens(DatabaseKind kind)
    {
        await using var program = await AccountsProgram.Start(kind);
        var van = await program.Open(program.Van, "vandth");
        var made = (await Make(program, van, program.Van.Caller.Post!.Value)).Value;

        await program.Run<LockAccount, LockAccountRequest, Done>(
            new("vandth", "nghỉ hưu"),
            program.Mai.Caller
        );

        (await Read(program, made.Secret)).Refusal.ShouldBe(TokenRefusals.NotKnown);
    }

    [Theory, OnBothDatabases]
    public async Task A_token_falls_silent_with_its_post(DatabaseKind kind)
    {
        await using var program = await AccountsProgram.Start(kind);
        var van = await program.Open(program.Van, "vandth");
        var made = (await Make(program, van, program.Van.Caller.Post!.Value)).Value;

        await program.End(program.Van.Caller.Post!.Value);

        (await Read(program, made.Secret)).Refusal.ShouldBe(TokenRefusals.PostEnded);
    }

    /// <summary>Good until the end of tomorrow.</summary>
    private static Task<Outcome<MadeToken>> Make(
        AccountsProgram program,
        AccountId account,
        PostId post,
        TokenReach? by = null
    ) =>
        program.Run<MakeToken, MakeTokenRequest, MadeToken>(
            new(account, new("Báo cáo tuần", post, program.Program.Now.Today.AddDays(1)), by),
            program.Van.Caller
        );

    private static Task<Outcome<Done>> Revoke(
        AccountsProgram program,
        AccountId account,
        TokenId token
    ) =>
        program.Run<RevokeToken, RevokeTokenRequest, Done>(new(account, token), program.Van.Caller);

    [Theory, OnBothDatabases]
    public async Task A_reset_of_the_password_ends_the_tokens_too(DatabaseKind kind)
    {
        await using var program = await AccountsProgram.Start(kind);
        var van = await program.Open(program.Van, "vandth");
        var made = (await Make(program, van, program.Van.Caller.Post!.Value)).Value;

        await program.Run<ResetPassword, ResetPasswordRequest, OpenedAccount>(
            new("vandth"),
            program.Mai.Caller
        );

        (await Read(program, made.Secret)).Refusal.ShouldBe(TokenRefusals.NotKnown);
        (await program.FactsAbout(made.Id.Value)).ShouldContain(fact => fact.Body is TokenRevoked);
    }

    [Theory, OnBothDatabases]
    public async Task Reads_while_a_long_import_is_writing(DatabaseKind kind)
    {
        await using var program = await AccountsProgram.Start(kind);
        var van = await program.Open(program.Van, "vandth");
        var made = (await Make(program, van, program.Van.Caller.Post!.Value)).Value;

        await program.Program.In(async import =>
        {
            await using var writing = await import
                .GetRequiredService<AppDatabase>()
                .Database.BeginTransactionAsync();
            var read = await Read(program, made.Secret).WaitAsync(TimeSpan.FromSeconds(15));
            read.Refused.ShouldBeFalse();
        });

        (await Read(program, made.Secret)).Refused.ShouldBeFalse();
        (await Stored(program)).LastUsedAt.ShouldBe(program.Program.Now.Utc);
    }

    private static Task<Outcome<Session>> Read(AccountsProgram program, string secret) =>
        program.Program.In(scope =>
            scope.GetRequiredService<SessionReading>().OfToken(secret, CancellationToken.None)
        );

    private static Task<AccessToken> Stored(AccountsProgram program) =>
        program.Program.In(scope =>
            scope.GetRequiredService<AppDatabase>().Set<AccessToken>().AsNoTracking().SingleAsync()
        );
}
