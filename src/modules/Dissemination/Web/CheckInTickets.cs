using System.Security.Cryptography;
using Chutri.Platform;
using Microsoft.AspNetCore.DataProtection;

namespace Chutri.Dissemination.Web;

/// <summary>
/// Shows who opened the page of a telephone signed in: a check-in that is sent later, when the page is long gone, still counts as
/// that person's own.
/// </summary>
internal sealed class CheckInTickets(IDataProtectionProvider keys)
{
    private static readonly TimeSpan Lasts = TimeSpan.FromHours(24);

    private readonly ITimeLimitedDataProtector protector = keys.CreateProtector(
            "Chutri.Dissemination.CheckIn"
        )
        .ToTimeLimitedDataProtector();

    public string For(PersonId person) => protector.Protect(person.Value.ToString("N"), Lasts);

    /// <summary>Null where it is none of ours, or too old.</summary>
    public PersonId? Read(string? ticket)
    {
        if (string.IsNullOrEmpty(ticket))
        {
            return null;
        }

        try
        {
            return Guid.TryParse(protector.Unprotect(ticket), out var id) ? new PersonId(id) : null;
        }
        catch (Exception forged) when (forged is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
