using System.Security.Cryptography;
using Chutri.Dissemination.Model;
using Microsoft.AspNetCore.Http;

namespace Chutri.Dissemination.Web;

/// <summary>A number drawn for a telephone, for a day: one telephone checks one person in. It says nothing about its owner.</summary>
internal static class DeviceCookie
{
    private const string Name = "check-in-device";
    private const int Bytes = 12;
    private static readonly TimeSpan Lasts = TimeSpan.FromDays(1);

    public static string Of(HttpContext context)
    {
        if (context.Request.Cookies[Name] is { Length: > 0 and <= Lengths.Device } known)
        {
            return known;
        }

        var drawn = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));
        context.Response.Cookies.Append(
            Name,
            drawn,
            new()
            {
                HttpOnly = true,
                IsEssential = true,
                MaxAge = Lasts,
                Path = DisseminationUrls.CheckIns,
                SameSite = SameSiteMode.Lax,
                Secure = context.Request.IsHttps,
            }
        );
        return drawn;
    }

    public static string AddressOf(HttpContext context) =>
        context.Connection.RemoteIpAddress?.ToString() ?? "";
}
