using System.Security.Cryptography;
using System.Text.Json;
using Chutri.Accounts.Model;
using Chutri.Accounts.Operations;
using Chutri.Platform;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace Chutri.Accounts.Entering;

/// <summary>
/// Asks a device and checks its answer, both by the framework's handler. What was asked waits in the browser, sealed, for five
/// minutes and one answer: any node may check it.
/// </summary>
internal sealed class PasskeyCeremony(
    IPasskeyHandler<Account> handler,
    IDataProtectionProvider protection,
    AuthorityClock clock
)
{
    private const string Cookie = "chutri-passkey";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly ITimeLimitedDataProtector seal = protection
        .CreateProtector("Chutri.Passkey")
        .ToTimeLimitedDataProtector();

    /// <returns>What the browser asks of the device, as JSON.</returns>
    public async Task<string> AskToMake(HttpContext context, Session session)
    {
        var options = await handler.MakeCreationOptionsAsync(
            new()
            {
                Id = session.Account.Value.ToString(),
                Name = session.UserName,
                DisplayName = session.Caller.Name,
            },
            context
        );
        Keep(context, options.AttestationState);
        return options.CreationOptionsJson;
    }

    public async Task<Outcome<PasskeyCredential>> Made(
        HttpContext context,
        Session session,
        string answer
    )
    {
        var result = await handler.PerformAttestationAsync(
            new()
            {
                HttpContext = context,
                CredentialJson = answer,
                AttestationState = Take(context)?.State,
            }
        );
        if (!result.Succeeded || result.UserEntity.Id != session.Account.Value.ToString())
        {
            return PasskeyRefusals.NotMade;
        }

        var made = result.Passkey;
        return new PasskeyCredential(
            made.CredentialId,
            made.PublicKey,
            string.Join(' ', made.Transports ?? []),
            made.IsBackupEligible,
            made.IsBackedUp,
            made.SignCount
        );
    }

    /// <inheritdoc cref="AskToMake"/>
    public async Task<string> AskToSign(HttpContext context)
    {
        var options = await handler.MakeRequestOptionsAsync(user: null, context);
        Keep(context, options.AssertionState);
        return options.RequestOptionsJson;
    }

    public async Task<Outcome<PasskeyUse>> Signed(HttpContext context, string answer)
    {
        var asked = Take(context);
        var result = await handler.PerformAssertionAsync(
            new()
            {
                HttpContext = context,
                CredentialJson = answer,
                AssertionState = asked?.State,
            }
        );
        return result.Succeeded && asked is { At: var askedAt }
            ? new PasskeyUse(
                result.Passkey.CredentialId,
                result.Passkey.SignCount,
                result.Passkey.IsBackedUp,
                askedAt
            )
            : PasskeyRefusals.NotKnown;
    }

    private void Keep(HttpContext context, string? asked) =>
        context.Response.Cookies.Append(
            Cookie,
            seal.Protect(
                JsonSerializer.Serialize(new Asked(clock.Now().Utc, asked ?? "")),
                Patience
            ),
            Options(context)
        );

    private Asked? Take(HttpContext context)
    {
        context.Response.Cookies.Delete(Cookie, Options(context));
        try
        {
            return context.Request.Cookies[Cookie] is { Length: > 0 } kept
                ? JsonSerializer.Deserialize<Asked>(seal.Unprotect(kept))
                : null;
        }
        catch (Exception unread) when (unread is CryptographicException or JsonException)
        {
            return null; // too old, or none of ours
        }
    }

    private static CookieOptions Options(HttpContext context) =>
        new()
        {
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Strict,
            Secure = context.Request.IsHttps,
            Path = "/",
        };

    /// <param name="At">When: no answer older than the last one counts, so that none counts twice.</param>
    /// <param name="State">What the framework needs to check the answer.</param>
    private sealed record Asked(DateTime At, string State);
}
