using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Chutri.Notifications.Hooks;

/// <summary>Secrets of webhooks are kept closed with the keys of the program: whoever has the database alone cannot sign.</summary>
internal sealed class HookSeal(IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("Chutri.Webhooks");

    public string Close(string secret) => protector.Protect(secret);

    /// <summary>Null where the key that closed it is lost.</summary>
    public string? Open(string closed)
    {
        try
        {
            return protector.Unprotect(closed);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
