using Chutri.Accounts.Model;
using Chutri.Accounts.Operations;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Chutri.Accounts.Entering;

/// <summary>Where the provider's own session ends, for somebody who came by it.</summary>
internal sealed class SignOnLeaving(
    SignOnSettings settings,
    PublicAddress address,
    IOptionsMonitor<OpenIdConnectOptions> options
)
{
    public string Provider => settings.Name;

    /// <returns>The provider's address; null where there is none, or where it cannot be asked now.</returns>
    public async Task<string?> Address(HttpContext context, Session session)
    {
        if (!settings.IsOn || !settings.SignOutThere || session.Way is not WayIn.SignOn)
        {
            return null;
        }

        try
        {
            var provider = await options
                .Get(Schemes.SignOn)
                .ConfigurationManager!.GetConfigurationAsync(context.RequestAborted);
            return string.IsNullOrEmpty(provider.EndSessionEndpoint)
                ? null
                : await Message(context, provider.EndSessionEndpoint);
        }
        catch (Exception failure) when (SignOnEvents.IsUnreachable(failure))
        {
            return null; // our own session has its end all the same
        }
    }

    private async Task<string> Message(HttpContext context, string endpoint) =>
        new OpenIdConnectMessage
        {
            IssuerAddress = endpoint,
            ClientId = settings.ClientId,
            IdTokenHint = await context.GetTokenAsync(
                Schemes.Cookie,
                OpenIdConnectParameterNames.IdToken
            ),
            PostLogoutRedirectUri = address.Of(context.Request, SignOnParts.LeftPath),
        }.CreateLogoutRequestUrl();
}
