using Chutri.Accounts.Model;
using Chutri.Accounts.Operations;
using Chutri.Platform;
using Chutri.Testing;

namespace Chutri.Accounts.Tests.Operations;

public sealed class ChangePasswordTests
{
    private const string NewOne = "lửa thử vàng gian nan";

    [Theory, OnBothDatabases]
    public async Task The_new_password_opens_and_the_old_one_and_its_sessions_no_longer(
        DatabaseKind kind
    )
    {
        await using var program = await AccountsProgram.Start(kind);
        var van = await program.Open(program.Van, "vandth");
        var before = await program.Account("vandth");

        var changed = await Change(program, van, AccountsProgram.Password, NewOne);

        changed.Value.Right.ShouldBeTrue();
        (await program.Account("vandth")).SecurityStamp.ShouldNotBe(before.SecurityStamp);
        (await program.SignIn("vandth", NewOne)).Result.ShouldBe(SignInResult.In);
        (await program.SignIn("vandth", AccountsProgram.Password)).Result.ShouldBe(
            SignInResult.WrongPassword
        );
        (await program.FactsAbout(van.Value))
            .Select(fact => fact.Body)
            .ShouldContain(fact => fact is PasswordChanged);
    }

    [Theory, OnBothDatabases]
    public async Task A_wrong_current_password_changes_nothing_and_counts_as_a_failed_try(
        DatabaseKind kind
    )
    {
        await using var program = await AccountsProgram.Start(kind);
        var van = await program.Open(program.Van, "vandth");

        for (var attempt = 0; attempt < 5; attempt++)
        {
            var guessed = await Change(program, van, "đoán mò thôi", NewOne);
            guessed.Value.AsOutcome().Refusal.ShouldBe(AccountRefusals.WrongCurrentPassword);
        }

        var sixth = await Change(program, van, AccountsProgram.Password, NewOne);
        sixth.Refusal.ShouldBe(AccountRefusals.LockedOut);
    }

    [Theory, OnBothDatabases]
    public async Task Somebody_without_a_post_today_can_change_the_own_password(DatabaseKind kind)
    {
        await using var program = await AccountsProgram.Start(kind);
        var van = await program.Open(program.Van, "vandth");
        var retired = program.Van.Caller with { Post = null };

        var changed = await program.Run<
            ChangePassword,
            ChangePasswordRequest,
            ChangePasswordAnswer
        >(Request(van, AccountsProgram.Password, NewOne), retired);

        changed.Refused.ShouldBeFalse();
    }

    [Fact]
    public void The_form_names_every_field_that_is_wrong()
    {
        var refusal = new ChangePasswordForm("", "ngắn", "khác")
            .Parse(AccountId.New(), "vandth")
            .Refusal;

        refusal
            .ShouldNotBeNull()
            .Fields.Select(field => field.Field)
            .ShouldBe(["current", "password", "again"]);
    }

    private static Task<Outcome<ChangePasswordAnswer>> Change(
        AccountsProgram program,
        AccountId account,
        string current,
        string next
    ) =>
        program.Run<ChangePassword, ChangePasswordRequest, ChangePasswordAnswer>(
            Request(account, current, next),
            program.Van.Caller
        );

    private static ChangePasswordRequest Request(AccountId account, string current, string next) =>
        new ChangePasswordForm(current, next, next).Parse(account, "vandth").Value;
}
