using Chutri.Accounts.Model;
using Chutri.Accounts.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Accounts.Tests.Operations;

public sealed class FoundAuthorityTests
{
    [Theory, OnBothDatabases]
    public async Task Names_the_authority_and_makes_its_first_administrator(DatabaseKind kind)
    {
        await using var program = await Empty(kind);

        var entry = (await Found(program, "quantri")).Value;

        entry.MustChangePassword.ShouldBeFalse();
        var authority = await program.In(scope =>
            scope.GetRequiredService<AuthorityRecord>().Current(CancellationToken.None)
        );
        authority.ShouldNotBeNull().ShortName.ShouldBe("LĐLĐ thành phố");
        var session = await program.In(scope =>
            scope
                .GetRequiredService<SessionReading>()
                .OfCookie(entry.Secret, null, Door.Page, CancellationToken.None)
        );
        session.ShouldNotBeNull().Caller.Role.ShouldBe(Role.Administrator);
        session.Caller.Over.ShouldBeNull();
        session.Caller.Has(AccountActs.Manage).ShouldBeTrue();
    }

    [Theory, OnBothDatabases]
    public async Task Of_two_who_press_at_once_one_wins_and_the_other_is_told(DatabaseKind kind)
    {
        await using var program = await Empty(kind);

        var both = await Task.WhenAll(Found(program, "quantri"), Found(program, "nguoikhac"));

        both.Count(outcome => !outcome.Refused).ShouldBe(1);
        both.Single(outcome => outcome.Refused).Refusal.ShouldBe(AccountRefusals.FirstStartIsOver);
        var accounts = await program.In(scope =>
            scope.GetRequiredService<AppDatabase>().Set<Account>().CountAsync()
        );
        accounts.ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task At_the_server_it_is_founded_without_anybody_signed_in_and_the_password_is_changed_first(
        DatabaseKind kind
    )
    {
        await using var program = await Empty(kind);

        var opened = await program.Run<FoundAtServer, FoundAuthorityRequest, OpenedAccount>(
            FirstStartForms.Filled("quantri").Parse(Language.Vietnamese, Door.CommandLine).Value,
            Caller.CommandLine
        );

        opened.Value.UserName.ShouldBe("quantri");
        var db = await program.In(async scope =>
        {
            var found = scope.GetRequiredService<AppDatabase>();
            return (
                MustChange: (await found.Set<Account>().SingleAsync()).MustChangePassword,
                Sessions: await found.Set<AccountSession>().CountAsync()
            );
        });
        db.MustChange.ShouldBeTrue();
        db.Sessions.ShouldBe(0);
        (await Found(program, "nguoikhac")).Refusal.ShouldBe(AccountRefusals.FirstStartIsOver);
    }

    [Theory, OnBothDatabases]
    public async Task Before_that_an_account_is_refused_with_the_way_to_begin(DatabaseKind kind)
    {
        await using var program = await Empty(kind);

        var refused = await program.Run<CreateAccount, CreateAccountRequest, OpenedAccount>(
            new CreateAccountForm("quantri", "QT-01", null).Parse().Value,
            Caller.CommandLine
        );

        refused.Refusal.ShouldNotBeNull().Sentence.Vietnamese.ShouldContain("chutri first-start");
    }

    [Fact]
    public void The_form_names_every_field_that_is_missing()
    {
        var refusal = new FirstStartForm().Parse(Language.Vietnamese, Door.Page).Refusal;

        refusal
            .ShouldNotBeNull()
            .Fields.Select(field => field.Field)
            .ShouldBe([
                "authorityName",
                "authorityShortName",
                "place",
                "branch",
                "personName",
                "userName",
                "password",
            ]);
    }

    private static Task<TestProgram> Empty(DatabaseKind kind) =>
        TestProgram.Start(kind, new OrganizationModule(), new AccountsModule());

    private static Task<Outcome<SessionEntry>> Found(TestProgram program, string userName) =>
        program.Run<FoundAuthority, FoundAuthorityRequest, SessionEntry>(
            FirstStartForms.Filled(userName).Parse(Language.Vietnamese, Door.Page).Value,
            Caller.Program
        );
}
