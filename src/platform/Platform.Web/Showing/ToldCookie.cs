using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace Chutri.Platform.Web;

/// <summary>Carries what is to be told over one redirect: sealed, so that nobody can put words into our mouth.</summary>
internal sealed class ToldCookie(IDataProtectionProvider protection)
{
    private const string Name = "chutri-told";
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    private readonly ITimeLimitedDataProtector seal = protection
        .CreateProtector("Chutri.Told")
        .ToTimeLimitedDataProtector();

    public void Write(HttpContext context, Told told) =>
        context.Response.Cookies.Append(
            Name,
            seal.Protect(JsonSerializer.Serialize(told), Lifetime),
            Options(context)
        );

    /// <summary>Reads and forgets it.</summary>
    public Told? Take(HttpContext context)
    {
        if (context.Request.Cookies[Name] is not { Length: > 0 } written)
        {
            return null;
        }

        context.Response.Cookies.Delete(Name, Options(context));
        try
        {
            return JsonSerializer.Deserialize<Told>(seal.Unprotect(written));
        }
        catch (Exception broken) when (broken is CryptographicException or JsonException)
        {
            return null;
        }
    }

    private static CookieOptions Options(HttpContext context) =>
        new()
        {
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
            Path = "/",
        };
}
