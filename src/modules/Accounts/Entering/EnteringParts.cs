using Chutri.Accounts.Model;
using Chutri.Accounts.Storage;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Accounts.Entering;

internal static class EnteringParts
{
    private const int TriesBeforeLockOut = 5;
    private const int LockOutInMinutes = 15;

    /// <summary>OWASP's figure for PBKDF2 with HMAC-SHA512 (Password Storage Cheat Sheet, 2023).</summary>
    private const int HashIterations = 210_000;

    public static void AddEntering(this IServiceCollection services)
    {
        services
            .AddIdentityCore<Account>(identity =>
            {
                identity.Lockout.MaxFailedAccessAttempts = TriesBeforeLockOut;
                identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(LockOutInMinutes);
            })
            .AddUserStore<AccountStore>();
        services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = HashIterations);
        services.AddSingleton<ILookupNormalizer, LowerCaseNames>();
        services.AddSingleton<UnknownPassword>();
        services.AddScoped<AccountKeeper>();
        EntryLimit.AddTo(services);

        services
            .AddAuthentication(Schemes.Any)
            .AddPolicyScheme(
                Schemes.Any,
                displayName: null,
                policy => policy.ForwardDefaultSelector = Schemes.Choose
            )
            .AddCookie(Schemes.Cookie)
            .AddScheme<AuthenticationSchemeOptions, TokenHandler>(Schemes.Token, _ => { });
        services
            .AddOptions<CookieAuthenticationOptions>(Schemes.Cookie)
            .Configure<SessionLimits>(SessionCookie.Configure);
        services.AddSingleton(EntrySettings.LimitsOf);
        services.AddSingleton(EntrySettings.PasskeysOf);
        SignOnParts.AddTo(services);
        services.AddScoped<IPasskeyHandler<Account>, PasskeyHandler<Account>>();
        services.AddScoped<PasskeyCeremony>();
        services
            .AddOptions<IdentityPasskeyOptions>()
            .Configure<PasskeySettings>(
                (passkeys, settings) =>
                {
                    passkeys.ServerDomain = settings.Domain;
                    // It stands alone for a name and a password: the device has the one and asks for a finger, a face or a PIN.
                    passkeys.ResidentKeyRequirement = "required";
                    passkeys.UserVerificationRequirement = "required";
                }
            );
        services
            .AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());

        services.AddDataProtection().SetApplicationName("Chutri");
        services.AddSingleton<ProtectionKeys>();
        services
            .AddOptions<KeyManagementOptions>()
            .Configure<ProtectionKeys>(
                (management, keys) =>
                {
                    management.XmlRepository = keys;
                    // Kept as they are, on purpose: docs/decisions/0013-keys-beside-the-data.md.
                    management.XmlEncryptor = new NullXmlEncryptor();
                }
            );
    }
}
