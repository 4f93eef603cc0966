using Chutri.Testing;

namespace Chutri.Accounts.Tests.Web;

/// <summary>Through LookAtAccount and NoteAccountLook.</summary>
public sealed class LookTests
{
    [Theory, OnBothDatabases]
    public async Task An_administrator_who_opens_the_page_of_an_account_is_named_to_its_owner(
        DatabaseKind kind
    )
    {
        await using var site = await SignInSite.Start(kind);
        var mai = site.OpenBrowser();
        await mai.SignIn("maile", AccountsProgram.Password);

        await mai.Page("/admin/accounts/maile");
        (await site.LooksAt(site.Mai.Id)).ShouldBeEmpty();
        await mai.Page("/admin/accounts/vandth");
        await mai.Json("/api/v1/accounts/vandth/sessions");

        (await site.LooksAt(site.Van.Id))
            .Select(look => look.Value.Vietnamese)
            .ShouldBe(
                Enumerable.Repeat(
                    "Quản trị hệ thống Lê Thị Thanh Mai xem tài khoản vandth của Đỗ Hải Vân.",
                    2
                )
            );
    }
}
