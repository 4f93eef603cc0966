using Chutri.Platform;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Chutri.Accounts.Entering;

/// <summary>
/// Single sign-on by the code flow with PKCE. The scheme is there only where the configuration names a provider, which is known
/// only when the program is put together: so it is wired here, and not by the framework's <c>AddOpenIdConnect</c>.
/// </summary>
internal static class SignOnParts
{
    /// <summary>Where the provider sends people back to, below the program's address.</summary>
    public const string ReturnPath = "/sign-in/return";

    /// <summary>Where it sends them after its own session has ended too.</summary>
    public const string LeftPath = "/sign-in";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static void AddTo(IServiceCollection services)
    {
        services.AddSingleton(EntrySettings.SignOnOf);
        services.AddScoped<SignOnEvents>();
        services.AddScoped<SignOnLeaving>();
        services.AddScoped<IWatch, SignOnWatch>();
        services.AddTransient<OpenIdConnectHandler>();
        services.TryAddEnumerable(
            ServiceDescriptor.Singleton<
                IPostConfigureOptions<OpenIdConnectOptions>,
                OpenIdConnectPostConfigureOptions
            >()
        );
        services
            .AddOptions<AuthenticationOptions>()
            .Configure<SignOnSettings>(
                (authentication, settings) =>
                {
                    if (settings.IsOn)
                    {
                        authentication.AddScheme<OpenIdConnectHandler>(Schemes.SignOn, null);
                    }
                }
            );
        services
            .AddOptions<OpenIdConnectOptions>(Schemes.SignOn)
            .Configure<SignOnSettings>(Configure);
    }

    private static void Configure(OpenIdConnectOptions options, SignOnSettings settings)
    {
        options.Authority = settings.Authority;
        options.RequireHttpsMetadata = settings.Authority.StartsWith(
            Uri.UriSchemeHttps,
            StringComparison.OrdinalIgnoreCase
        );
        options.ClientId = settings.ClientId;
        options.ClientSecret = settings.ClientSecret;
        options.ResponseType = OpenIdConnectResponseType.Code;
        // Comes back by a link: a form sent from elsewhere would need cookies that other sites may use.
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.UsePkce = true;
        options.MapInboundClaims = false;
        options.GetClaimsFromUserInfoEndpoint = true;
        options.SignInScheme = Schemes.Cookie;
        options.CallbackPath = ReturnPath;
        options.BackchannelTimeout = Patience;
        options.EventsType = typeof(SignOnEvents);
        options.Scope.Clear();
        foreach (var scope in settings.Scopes)
        {
            options.Scope.Add(scope);
        }

        options.ClaimActions.MapUniqueJsonKey(settings.Claim, settings.Claim);
        options.ClaimActions.MapUniqueJsonKey("email_verified", "email_verified");
        foreach (var cookie in (CookieBuilder[])[options.CorrelationCookie, options.NonceCookie])
        {
            cookie.SameSite = SameSiteMode.Lax;
            cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        }
    }
}
