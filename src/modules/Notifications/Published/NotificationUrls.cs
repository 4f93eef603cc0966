namespace Chutri.Notifications;

internal static class NotificationUrls
{
    public const string List = "/notices";
    public const string Unread = List + "?unread=true";
    public const string Live = List + "/live";
    public const string ReadAll = List + "/read-all";
    public const string Policies = "/admin/reminders";

    public const string Mail = "/admin/mail";

    public static string SendAgain(Guid mail) => $"{Mail}/{mail}/send-again";

    public static string Read(Guid id) => $"{List}/{id}/read";

    public static string Policy(string unit) => $"{Policies}/units/{Uri.EscapeDataString(unit)}";
}
