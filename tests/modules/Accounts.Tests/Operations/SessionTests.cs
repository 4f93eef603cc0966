using Chutri.Accounts.Model;
using Chutri.Accounts.Operations;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Accounts.Tests.Operations;

/// <summary><see cref="EndSession"/>, <see cref="SignOutEverywhere"/>, <see cref="EndSessionsOf"/>, and what else ends sessions.</summary>
public sealed class SessionTests
{
    private const string NewOne = "lửa thử vàng gian nan";

    [Theory, OnBothDatabases]
    public async Task A_session_shows_its_device_its_address_and_when_it_ends(DatabaseKind kind)
    {
        await using var program = await AccountsProgram.Start(kind);
        var van = await program.Open(program.Van, "vandth");
        await program.Run<SignIn, SignInRequest, SignInAnswer>(
            new("vandth", AccountsProgram.Password, Door.Page)
            {
                From = new(WayIn.Password, "Windows NT 10.0 Firefox/144.0", "10.0.0.7"),
            },
            Caller.Program
        );

        var session = (await Open(program, van)).ShouldHaveSingleItem();

        session.Device.Vietnamese.ShouldBe("Firefox trên máy Windows");
        session.Address.ShouldBe("10.0.0.7");
        session.EndsAt.ShouldBe(program.Program.Now.Utc.AddDays(7));
    }

    [Theory, OnBothDatabases]
    public async Task One_session_is_ended_by_its_owner_and_by_nobody_else(DatabaseKind kind)
    {
        await using var program = await AccountsProgram.Start(kind);
        var van = await program.Open(program.Van, "vandth");
        var mai = await program.Open(program.Mai, "maile");
        await program.SignIn("vandth", AccountsProgram.Password);
        await program.SignIn("vandth", AccountsProgram.Password);
        var wanted = new SessionId((await Open(program, van))[0].Id);

        (await End(program, mai, wanted, program.Mai)).Refusal.ShouldBe(
            AccountRefusals.NoSuchSession
        );
        (await End(program, van, wanted, program.Van)).Refused.ShouldBeFalse();
        (await End(program, van, wanted, program.Van)).Refusal.ShouldBe(
            AccountRefusals.NoSuchSession
        );

        (await Open(program, van)).ShouldHaveSingleItem().Id.ShouldNotBe(wanted.Value);
        (await program.FactsAbout(van.Value))[^1]
            .Body.Sentence()
            .Vietnamese.ShouldContain("kết thúc một phiên đăng nhập của tài khoản vandth");
    }

    [Theory, OnBothDatabases]
    public async Task Signing_out_everywhere_ends_all_sessions_but_the_kept_one_and_by_choice_tokens(
        DatabaseKind kind
    )
    {
        await using var program = await AccountsProgram.Start(kind);
        var van = await program.Open(program.Van, "vandth");
        await SignInThreeTimes(program);
        await MakeToken(program, van);
        var kept = new SessionId((await Open(program, van))[0].Id);

        var first = await Everywhere(program, new(van, kept, TokensToo: false));
        first.ShouldBe(new EndedSessions(2, 0));
        (await Open(program, van)).ShouldHaveSingleItem().Id.ShouldBe(kept.Value);

        var second = await Everywhere(program, new(van, null, TokensToo: true));
        second.ShouldBe(new EndedSessions(1, 1));
        (await Open(program, van)).ShouldBeEmpty();
        var before = (await program.FactsAbout(van.Value)).Count;

        (await Everywhere(program, new(van, null, true))).ShouldBe(new EndedSessions(0, 0));
        (await program.FactsAbout(van.Value)).Count.ShouldBe(before);
    }

    [Theory, OnBothDatabases]
    public async Task An_administrator_ends_all_sessions_of_those_in_reach(DatabaseKind kind)
    {
        await using var program = await AccountsProgram.Start(kind);
        var van = await program.Open(program.Van, "vandth");
        await SignInThreeTimes(program);

        var beyond = await program.Run<EndSessionsOf, EndSessionsOfRequest, EndedSessions>(
            new("vandth", TokensToo: false),
            program.Bao.Caller
        );
        beyond.Refusal.ShouldNotBeNull().Kind.ShouldBe(RefusalKind.NotFound);
        (await Open(program, van)).Count.ShouldBe(3);

        var ended = await program.Run<EndSessionsOf, EndSessionsOfRequest, EndedSessions>(
            new("vandth", TokensToo: false),
            program.Mai.Caller
        );
        ended.Value.Sessions.ShouldBe(3);
        (await Open(program, van)).ShouldBeEmpty();
        (await program.FactsAbout(van.Value))[^1]
            .Body.Sentence()
            .Vietnamese.ShouldBe(
                "kết thúc tất cả 3 phiên đăng nhập của tài khoản vandth của Đỗ Hải Vân"
            );
    }

    [Theory, OnBothDatabases]
    public async Task A_lock_a_reset_and_a_changed_password_end_sessions_and_say_why(
        DatabaseKind kind
    )
    {
        await using var program = await AccountsProgram.Start(kind);
        var van = await program.Open(program.Van, "vandth");
        await program.SignIn("vandth", AccountsProgram.Password);
        (
            await program.Run<ChangePassword, ChangePasswordRequest, ChangePasswordAnswer>(
                new(van, AccountsProgram.Password, NewPassword.Parse(NewOne, "", "x").Value),
                program.Van.Caller
            )
        ).Value.Right.ShouldBeTrue();
        await program.SignIn("vandth", NewOne);
        var opened = await program.Run<ResetPassword, ResetPasswordRequest, OpenedAccount>(
            new("vandth"),
            program.Mai.Caller
        );
        await program.SignIn("vandth", opened.Value.Password);
        await program.Run<LockAccount, LockAccountRequest, Platform.Done>(
            new("vandth", "nghỉ hưu"),
            program.Mai.Caller
        );

        (await All(program, van))
            .Select(session => session.EndedBecause)
            .ShouldBe([
                SessionEnd.PasswordChanged,
                SessionEnd.PasswordReset,
                SessionEnd.AccountLocked,
            ]);
    }

    [Theory, OnBothDatabases, Retains("accounts.sessions")]
    public async Task What_a_session_says_of_its_browser_is_forgotten_after_ninety_days(
        DatabaseKind kind
    )
    {
        await using var program = await AccountsProgram.Start(kind);
        var van = await program.Open(program.Van, "vandth");
        await program.SignIn("vandth", AccountsProgram.Password);

        program.Program.Time.Advance(TimeSpan.FromDays(7 + 90));
        (await Forget(program)).ShouldBe(0);
        program.Program.Time.Advance(TimeSpan.FromMinutes(1));
        (await Forget(program)).ShouldBe(1);
        (await Forget(program)).ShouldBe(0);

        (await All(program, van)).ShouldBeEmpty();
        (await program.FactsAbout(van.Value)).ShouldContain(fact => fact.Body is SignedIn);
    }

    private static async Task SignInThreeTimes(AccountsProgram program)
    {
        for (var times = 0; times < 3; times++)
        {
            await program.SignIn("vandth", AccountsProgram.Password);
        }
    }

    private static async Task MakeToken(AccountsProgram program, AccountId account) =>
        (
            await program.Run<MakeToken, MakeTokenRequest, MadeToken>(
                new(
                    account,
                    new("Báo cáo", program.Van.Caller.Post!.Value, program.Program.Now.Today),
                    null
                ),
                program.Van.Caller
            )
        ).Refused.ShouldBeFalse();

    private static Task<Outcome<Platform.Done>> End(
        AccountsProgram program,
        AccountId account,
        SessionId session,
        Someone by
    ) =>
        program.Run<EndSession, EndSessionRequest, Platform.Done>(new(account, session), by.Caller);

    private static async Task<EndedSessions> Everywhere(
        AccountsProgram program,
        SignOutEverywhereRequest request
    ) =>
        (
            await program.Run<SignOutEverywhere, SignOutEverywhereRequest, EndedSessions>(
                request,
                program.Van.Caller
            )
        ).Value;

    private static Task<IReadOnlyList<SessionRow>> Open(
        AccountsProgram program,
        AccountId account
    ) =>
        program.Program.In(scope =>
            scope.GetRequiredService<FindSessions>().Run(account, CancellationToken.None)
        );

    private static Task<List<AccountSession>> All(AccountsProgram program, AccountId account) =>
        program.Program.In(scope =>
            scope
                .GetRequiredService<AppDatabase>()
                .Set<AccountSession>()
                .Where(session => session.Account == account)
                .OrderBy(session => session.Id)
                .ToListAsync()
        );

    private static Task<int> Forget(AccountsProgram program) =>
        program.Program.CarryOut("accounts.sessions");
}
