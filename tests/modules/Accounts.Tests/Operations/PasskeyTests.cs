using Chutri.Accounts.Model;
using Chutri.Accounts.Operations;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Accounts.Tests.Operations;

/// <summary><see cref="AddPasskey"/>, <see cref="SignInByPasskey"/>, <see cref="RemovePasskey"/>; the browser's part is a journey.</summary>
public sealed class PasskeyTests
{
    private static readonly byte[] Key = [1, 2, 3, 4];

    [Theory, OnBothDatabases]
    public async Task A_passkey_lets_its_owner_in_until_it_is_removed_and_each_leaves_a_fact(
        DatabaseKind kind
    )
    {
        await using var program = await AccountsProgram.Start(kind);
        var van = await program.Open(program.Van, "vandth");
        var mai = await program.Open(program.Mai, "maile");
        await Add(program, van);

        var entered = await Enter(program);
        entered.Value.Entry.ShouldNotBeNull().Account.ShouldBe(van);
        var own = (await Find(program, van)).ShouldHaveSingleItem();
        own.LastUsedAt.ShouldBe(program.Program.Now.Utc);

        (await Remove(program, mai, own.Id, program.Mai)).Refusal.ShouldBe(
            PasskeyRefusals.NoSuchPasskey
        );
        (await Remove(program, van, own.Id, program.Van)).Refused.ShouldBeFalse();
        (await Enter(program)).Refusal.ShouldBe(PasskeyRefusals.NotKnown);
        var facts = (await program.FactsAbout(van.Value)).Select(fact => fact.Body).ToList();
        facts.OfType<PasskeyAdded>().ShouldHaveSingleItem().Name.ShouldBe("Điện thoại");
        facts.OfType<SignedIn>().ShouldHaveSingleItem().Way.ShouldBe(WayIn.Passkey);
        facts.OfType<PasskeyRemoved>().ShouldHaveSingleItem();
    }

    [Theory, OnBothDatabases]
    public async Task The_answer_of_a_device_lets_in_once_and_not_whoever_copied_it(
        DatabaseKind kind
    )
    {
        await using var program = await AccountsProgram.Start(kind);
        await Add(program, await program.Open(program.Van, "vandth"));
        var asked = program.Program.Now.Utc.AddMinutes(-1);

        (await Enter(program, asked)).Refused.ShouldBeFalse();
        (await Enter(program, asked)).Refusal.ShouldBe(PasskeyRefusals.AnsweredAlready);
        (await Enter(program)).Refused.ShouldBeFalse();
    }

    [Theory, OnBothDatabases]
    public async Task A_passkey_opens_no_locked_account(DatabaseKind kind)
    {
        await using var program = await AccountsProgram.Start(kind);
        var van = await program.Open(program.Van, "vandth");
        await Add(program, van);
        await program.Run<LockAccount, LockAccountRequest, Platform.Done>(
            new("vandth", "nghỉ hưu"),
            program.Mai.Caller
        );

        (await Enter(program)).Value.Result.ShouldBe(SignInResult.Locked);
    }

    [Theory, OnBothDatabases]
    public async Task A_reset_leaves_passkeys_unless_the_device_was_lost(DatabaseKind kind)
    {
        await using var program = await AccountsProgram.Start(kind);
        var van = await program.Open(program.Van, "vandth");
        await Add(program, van);

        await Reset(program, deviceLost: false);
        // The initial password was not what they came with, so it need not be changed.
        (await Enter(program))
            .Value.Entry.ShouldNotBeNull()
            .MustChangePassword.ShouldBeFalse();

        await Reset(program, deviceLost: true);
        (await Enter(program)).Refusal.ShouldBe(PasskeyRefusals.NotKnown);
    }

    [Theory, OnBothDatabases]
    public async Task A_link_for_a_lost_device_ends_sessions_and_passkeys_before_it_is_opened(
        DatabaseKind kind
    )
    {
        await using var program = await AccountsProgram.Start(kind);
        var van = await program.Open(program.Van, "vandth");
        await Add(program, van);
        await program.SignIn("vandth", AccountsProgram.Password);

        await program.Run<MakeResetLink, MakeResetLinkRequest, MadeResetLink>(
            new("vandth", DeviceLost: true),
            program.Mai.Caller
        );

        (await Enter(program)).Refusal.ShouldBe(PasskeyRefusals.NotKnown);
        (
            await program.Program.In(scope =>
                scope.GetRequiredService<FindSessions>().Run(van, CancellationToken.None)
            )
        ).ShouldBeEmpty();
    }

    private static async Task Add(AccountsProgram program, AccountId account) =>
        (
            await program.Run<AddPasskey, AddPasskeyRequest, Platform.Done>(
                new(account, "Điện thoại", new(Key, [5, 6], "internal", false, false, 1)),
                program.Van.Caller
            )
        ).Refused.ShouldBeFalse();

    private static Task<Outcome<SignInAnswer>> Enter(
        AccountsProgram program,
        DateTime? asked = null
    ) =>
        program.Run<SignInByPasskey, SignInByPasskeyRequest, SignInAnswer>(
            new(
                new(Key, 2, false, asked ?? program.Program.Now.Utc.AddMilliseconds(1)),
                new(WayIn.Passkey, "", "")
            ),
            Caller.Program
        );

    private static Task<Outcome<Platform.Done>> Remove(
        AccountsProgram program,
        AccountId account,
        Guid passkey,
        Someone by
    ) =>
        program.Run<RemovePasskey, RemovePasskeyRequest, Platform.Done>(
            new(account, new(passkey)),
            by.Caller
        );

    private static async Task Reset(AccountsProgram program, bool deviceLost) =>
        (
            await program.Run<ResetPassword, ResetPasswordRequest, OpenedAccount>(
                new("vandth", deviceLost),
                program.Mai.Caller
            )
        ).Refused.ShouldBeFalse();

    private static Task<IReadOnlyList<PasskeyRow>> Find(
        AccountsProgram program,
        AccountId account
    ) =>
        program.Program.In(scope =>
            scope.GetRequiredService<FindPasskeys>().Run(account, CancellationToken.None)
        );
}
