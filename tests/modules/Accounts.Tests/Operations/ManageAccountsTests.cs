using System.Globalization;
using Chutri.Accounts.Model;
using Chutri.Accounts.Operations;
using Chutri.Organization.Model;
using Chutri.Organization.Operations;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Accounts.Tests.Operations;

public sealed class ManageAccountsTests
{
    [Theory, OnBothDatabases]
    public async Task An_administrator_opens_an_account_whose_first_password_must_be_changed(
        DatabaseKind kind
    )
    {
        await using var program = await AccountsProgram.Start(kind);

        var opened = (await Create(program, program.Mai, "vandth", "CB-02")).Value;

        var answer = await program.SignIn("vandth", opened.Password);
        answer.Entry.ShouldNotBeNull().MustChangePassword.ShouldBeTrue();
        var facts = await program.FactsAbout(opened.Id.Value);
        facts[0].Body.ShouldBeOfType<AccountCreated>();
        facts.ShouldAllBe(fact => !fact.Envelope.Data.Contains(opened.Password));
    }

    [Theory, OnServersOfAnyLanguage]
    public async Task The_pages_of_accounts_show_each_once_and_in_one_order(DatabaseKind kind)
    {
        await using var program = await AccountsProgram.Start(kind);
        string[] forms = ["nv{0}", "nv-{0}", "nv.{0}", "nv_{0}", "nv{0}@lien-doan", "nv{0}a"];
        NewAccount[] accounts =
        [
            .. from form in forms
            from number in Enumerable.Range(10, 20)
            let name = string.Format(CultureInfo.InvariantCulture, form, number)
            select new NewAccount(PersonId.New(), $"C-{name}", "Nguyễn Văn An", name),
        ];
        await program.Program.In(async scope =>
        {
            await scope
                .GetRequiredService<AccountsOf>()
                .OpenForDemonstration(
                    accounts,
                    AccountsProgram.Password,
                    Caller.Program,
                    program.Program.Now
                );
            await scope
                .GetRequiredService<AppDatabase>()
                .SaveChangesAsync(TestContext.Current.CancellationToken);
        });
        var whole = new Caller
        {
            Name = "Mai",
            Role = Role.Administrator,
            Post = PostId.New(),
            Person = program.Mai.Id,
            Door = Door.Page,
        };

        List<string> seen = [];
        string? after = null;
        do
        {
            var page = await program.Program.In(scope =>
                scope
                    .GetRequiredService<FindAccounts>()
                    .Run(new(null, null, after), whole, TestContext.Current.CancellationToken)
            );
            seen.AddRange(page.Value.Items.Select(account => account.UserName));
            after = page.Value.Next;
        } while (after is not null);

        seen.ShouldBe(accounts.Select(account => account.UserName).Order(StringComparer.Ordinal));
    }

    [Theory, OnBothDatabases]
    public async Task A_person_gets_one_account_and_a_user_name_one_person(DatabaseKind kind)
    {
        await using var program = await AccountsProgram.Start(kind);
        await Create(program, program.Mai, "vandth", "CB-02");

        var second = await Create(program, program.Mai, "van.do", "CB-02");
        var taken = await Create(program, program.Mai, "vandth", "CB-03");

        second.Refusal.ShouldNotBeNull().Code.ShouldBe("accounts-person-has-account");
        taken.Refusal.ShouldNotBeNull().Fields.ShouldHaveSingleItem().Field.ShouldBe("userName");
    }

    [Theory, OnBothDatabases]
    public async Task Two_administrators_at_once_open_one_account(DatabaseKind kind)
    {
        await using var program = await AccountsProgram.Start(kind);

        var both = await Task.WhenAll(
            Create(program, program.Mai, "vandth", "CB-02"),
            Create(program, program.Mai, "van.do", "CB-02")
        );

        both.Count(outcome => !outcome.Refused).ShouldBe(1);
        both.Single(outcome => outcome.Refused)
            .Refusal.ShouldNotBeNull()
            .Code.ShouldBe("accounts-person-has-account");
    }

    [Theory, OnBothDatabases]
    public async Task An_officer_may_not_open_accounts(DatabaseKind kind)
    {
        await using var program = await AccountsProgram.Start(kind);

        var refused = await program.Run<CreateAccount, CreateAccountRequest, OpenedAccount>(
            Request("vandth", "CB-02"),
            program.Van.As[1]
        );

        refused.Refusal.ShouldNotBeNull().Code.ShouldBe("role-may-not");
    }

    [Theory, OnBothDatabases]
    public async Task A_corrected_name_is_the_name_of_the_account_too(DatabaseKind kind)
    {
        await using var program = await AccountsProgram.Start(kind);
        await program.Open(program.Van, "vandth");

        (
            await program.Run<CorrectPerson, CorrectPersonRequest, Done>(
                new(program.Van.Id, "Đỗ Hải Vương", "Ghi sai tên"),
                program.Mai.Caller
            )
        ).Refused.ShouldBeFalse();

        var found = await program.Program.In(scope =>
            scope
                .GetRequiredService<FindAccounts>()
                .Run(new("vuong cb-02", null, null), program.Mai.Caller, CancellationToken.None)
        );
        found.Value.Items.ShouldHaveSingleItem().PersonName.ShouldBe("Đỗ Hải Vương");
        await program.SignIn("vandth", AccountsProgram.Password);
        var account = await program.Account("vandth");
        (await program.FactsAbout(account.Id.Value))[^1]
            .Envelope.PersonName.ShouldBe("Đỗ Hải Vương");
    }

    [Theory, OnBothDatabases]
    public async Task What_happens_to_an_account_is_not_shown_on_the_page_of_its_person(
        DatabaseKind kind
    )
    {
        await using var program = await AccountsProgram.Start(kind);
        var van = await program.Open(program.Van, "vandth");
        await program.SignIn("vandth", "sai mật khẩu");
        await Lock(program, "vandth");

        (await program.FactsAbout(program.Van.Id.Value)).ShouldBeEmpty();
        (await program.FactsAbout(van.Value)).Count.ShouldBe(3);
    }

    [Theory, OnBothDatabases]
    public async Task A_page_pasted_into_the_search_field_does_no_harm(DatabaseKind kind)
    {
        await using var program = await AccountsProgram.Start(kind);
        var words = string.Join(' ', Enumerable.Range(1, 3000));

        var page = await program.Program.In(scope =>
            scope
                .GetRequiredService<FindAccounts>()
                .Run(new(words, null, null), program.Mai.Caller, CancellationToken.None)
        );

        page.Value.Items.ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task Locking_needs_a_reason_and_is_undone_by_unlocking(DatabaseKind kind)
    {
        await using var program = await AccountsProgram.Start(kind);
        var van = await program.Open(program.Van, "vandth");
        new LockAccountForm(" ").Parse("vandth").Refused.ShouldBeTrue();

        (await Lock(program, "vandth")).Refused.ShouldBeFalse();
        (await Lock(program, "vandth"))
            .Refusal.ShouldNotBeNull()
            .Code.ShouldBe("accounts-already-locked");
        await program.Run<UnlockAccount, UnlockAccountRequest, Done>(
            new("vandth"),
            program.Mai.Caller
        );

        (await program.SignIn("vandth", AccountsProgram.Password)).Result.ShouldBe(SignInResult.In);
        var locked = (await program.FactsAbout(van.Value)).Single(f => f.Body is AccountLocked);
        locked.Envelope.Reason.ShouldBe("nghỉ hưu từ 01/12/2026");
    }

    [Theory, OnBothDatabases]
    public async Task Nobody_locks_the_own_account(DatabaseKind kind)
    {
        await using var program = await AccountsProgram.Start(kind);
        await program.Open(program.Mai, "maile");

        (await Lock(program, "maile")).Refusal.ShouldBe(AccountRefusals.OwnAccount);
    }

    [Theory, OnBothDatabases]
    public async Task A_reset_link_opens_once_and_within_a_day(DatabaseKind kind)
    {
        await using var program = await AccountsProgram.Start(kind);
        await program.Open(program.Van, "vandth");
        var first = await MakeLink(program);
        var second = await MakeLink(program);

        (await UseLink(program, first)).Refusal.ShouldBe(AccountRefusals.LinkClosed);
        (await UseLink(program, second)).Refused.ShouldBeFalse();
        (await UseLink(program, second)).Refusal.ShouldBe(AccountRefusals.LinkClosed);
        (await program.SignIn("vandth", "lửa thử vàng gian nan")).Result.ShouldBe(SignInResult.In);

        var late = await MakeLink(program);
        program.Program.Time.Advance(TimeSpan.FromHours(24));
        (await UseLink(program, late)).Refusal.ShouldBe(AccountRefusals.LinkClosed);
    }

    [Theory, OnBothDatabases]
    public async Task A_new_password_or_a_lock_closes_the_link_that_was_still_open(
        DatabaseKind kind
    )
    {
        await using var program = await AccountsProgram.Start(kind);
        await program.Open(program.Van, "vandth");

        var beforeReset = await MakeLink(program);
        await program.Run<ResetPassword, ResetPasswordRequest, OpenedAccount>(
            new("vandth"),
            program.Mai.Caller
        );
        var beforeLock = await MakeLink(program);
        (await Lock(program, "vandth")).Refused.ShouldBeFalse();

        (await UseLink(program, beforeReset)).Refusal.ShouldBe(AccountRefusals.LinkClosed);
        (await UseLink(program, beforeLock)).Refusal.ShouldBe(AccountRefusals.LinkClosed);
    }

    private static async Task<string> MakeLink(AccountsProgram program)
    {
        var made = await program.Run<MakeResetLink, MakeResetLinkRequest, MadeResetLink>(
            new("vandth"),
            program.Mai.Caller
        );
        return made.Value.Path["/reset/".Length..];
    }

    private static Task<Outcome<Done>> UseLink(AccountsProgram program, string secret) =>
        program.Run<SetPasswordByLink, SetPasswordByLinkRequest, Done>(
            new SetPasswordByLinkForm("lửa thử vàng gian nan", null).Parse(secret, Door.Page).Value,
            Caller.Program
        );

    private static Task<Outcome<Done>> Lock(AccountsProgram program, string userName) =>
        program.Run<LockAccount, LockAccountRequest, Done>(
            new LockAccountForm("nghỉ hưu từ 01/12/2026").Parse(userName).Value,
            program.Mai.Caller
        );

    private static Task<Outcome<OpenedAccount>> Create(
        AccountsProgram program,
        Someone administrator,
        string userName,
        string person
    ) =>
        program.Run<CreateAccount, CreateAccountRequest, OpenedAccount>(
            Request(userName, person),
            administrator.Caller
        );

    private static CreateAccountRequest Request(string userName, string person) =>
        new CreateAccountForm(userName, person, null).Parse().Value;
}
