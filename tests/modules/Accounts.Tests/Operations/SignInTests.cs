using Chutri.Accounts.Model;
using Chutri.Accounts.Operations;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Accounts.Tests.Operations;

public sealed class SignInTests
{
    [Theory, OnBothDatabases]
    public async Task Lets_in_with_the_right_password_and_leaves_a_fact(DatabaseKind kind)
    {
        await using var program = await AccountsProgram.Start(kind);
        var van = await program.Open(program.Van, "vandth");

        var answer = await program.SignIn(" VANDTH ", AccountsProgram.Password);

        answer.Result.ShouldBe(SignInResult.In);
        answer.Entry.ShouldNotBeNull().Account.ShouldBe(van);
        var last = (await program.FactsAbout(van.Value))[^1];
        last.Body.ShouldBeOfType<SignedIn>();
        last.Envelope.PersonName.ShouldBe("Đỗ Hải Vân");
        (await program.Account("vandth")).LastSignedInAt.ShouldBe(program.Program.Now.Utc);
    }

    [Theory, OnBothDatabases]
    public async Task A_password_is_checked_before_the_turn_to_write_and_counts_only_while_it_is_the_password(
        DatabaseKind kind
    )
    {
        await using var program = await AccountsProgram.Start(kind);
        await program.Open(program.Van, "vandth");
        var before = await program.Program.In(scope =>
            scope
                .GetRequiredService<SignIn>()
                .Prepare(new("vandth", AccountsProgram.Password, Door.Page), CancellationToken.None)
        );
        before.Check.ShouldNotBeNull().Right.ShouldBeTrue();

        (
            await program.Run<ResetPassword, ResetPasswordRequest, OpenedAccount>(
                new("vandth"),
                program.Mai.Caller
            )
        ).Refused.ShouldBeFalse();

        var answer = await program.Program.In(scope =>
            scope
                .GetRequiredService<SignIn>()
                .Run(before, Caller.Program, program.Program.Now, CancellationToken.None)
        );
        answer.Value.Result.ShouldBe(SignInResult.WrongPassword);
    }

    [Theory, OnBothDatabases]
    public async Task Says_the_same_for_a_wrong_password_and_for_an_unknown_name(DatabaseKind kind)
    {
        await using var program = await AccountsProgram.Start(kind);
        await program.Open(program.Van, "vandth");

        var wrong = await program.SignIn("vandth", "sai mật khẩu");
        var unknown = await program.SignIn("khong-co", "sai mật khẩu");

        wrong.ShouldBe(SignInAnswer.Wrong);
        unknown.ShouldBe(SignInAnswer.Wrong);
    }

    [Theory, OnBothDatabases]
    public async Task Locks_out_for_fifteen_minutes_after_five_wrong_passwords(DatabaseKind kind)
    {
        await using var program = await AccountsProgram.Start(kind);
        var van = await program.Open(program.Van, "vandth");

        for (var attempt = 1; attempt <= 4; attempt++)
        {
            (await program.SignIn("vandth", "sai")).Result.ShouldBe(SignInResult.WrongPassword);
        }

        var fifth = await program.SignIn("vandth", "sai");
        fifth.Result.ShouldBe(SignInResult.LockedOut);
        fifth.Until.ShouldBe(program.Program.Now.Utc.AddMinutes(15));
        (await program.SignIn("vandth", AccountsProgram.Password)).Result.ShouldBe(
            SignInResult.LockedOut
        );
        var failed = (await program.FactsAbout(van.Value))
            .Select(fact => fact.Body)
            .OfType<SignInFailed>()
            .ToList();
        failed.Select(fact => fact.Tries).ShouldBe([1, 2, 3, 4, 5]);
        failed[^1].LockedOutForMinutes.ShouldBe(15);

        program.Program.Time.Advance(TimeSpan.FromMinutes(15));
        (await program.SignIn("vandth", AccountsProgram.Password)).Result.ShouldBe(SignInResult.In);
    }

    [Theory, OnBothDatabases]
    public async Task The_right_password_starts_the_count_of_wrong_ones_anew(DatabaseKind kind)
    {
        await using var program = await AccountsProgram.Start(kind);
        await program.Open(program.Van, "vandth");
        for (var round = 0; round < 2; round++)
        {
            for (var attempt = 0; attempt < 4; attempt++)
            {
                await program.SignIn("vandth", "sai");
            }

            (await program.SignIn("vandth", AccountsProgram.Password)).Result.ShouldBe(
                SignInResult.In
            );
        }
    }

    [Theory, OnBothDatabases]
    public async Task Wrong_passwords_sent_at_once_are_all_counted(DatabaseKind kind)
    {
        await using var program = await AccountsProgram.Start(kind);
        await program.Open(program.Van, "vandth");

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => program.SignIn("vandth", "sai")));

        (await program.Account("vandth")).FailedTries.ShouldBe(3);
    }

    [Theory, OnBothDatabases]
    public async Task Tells_a_locked_account_only_to_whoever_knows_the_password(DatabaseKind kind)
    {
        await using var program = await AccountsProgram.Start(kind);
        await program.Open(program.Van, "vandth");
        await program.Run<LockAccount, LockAccountRequest, Platform.Done>(
            new("vandth", "nghỉ hưu"),
            program.Mai.Caller
        );

        (await program.SignIn("vandth", "sai")).Result.ShouldBe(SignInResult.WrongPassword);
        (await program.SignIn("vandth", AccountsProgram.Password)).Result.ShouldBe(
            SignInResult.Locked
        );
    }
}
