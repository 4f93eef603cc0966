using Chutri.Accounts.Operations;

namespace Chutri.Accounts.Tests;

internal static class FirstStartForms
{
    public static FirstStartForm Filled(string userName) =>
        new()
        {
            AuthorityName = "Liên đoàn Lao động thành phố Sông Vân",
            AuthorityShortName = "LĐLĐ thành phố",
            Place = "Sông Vân",
            Branch = "Union",
            PersonName = "Lê Thị Thanh Mai",
            UserName = userName,
            Password = AccountsProgram.Password,
            Again = AccountsProgram.Password,
        };
}
