namespace Chutri.Accounts.Web;

internal static class AccountUrls
{
    public const string List = "/admin/accounts";

    public static string Account(string userName) => $"{List}/{Uri.EscapeDataString(userName)}";
}
