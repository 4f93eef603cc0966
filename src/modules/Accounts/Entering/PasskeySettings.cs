using Chutri.Platform;
using Microsoft.Extensions.Configuration;

namespace Chutri.Accounts.Entering;

/// <param name="Domain">For which passkeys are made; null = the host that the browser asked for.</param>
internal sealed record PasskeySettings(string? Domain)
{
    public const string DomainKey = "Chutri:Passkeys:Domain";

    public static PasskeySettings Usual { get; } = new((string?)null);

    public static Outcome<PasskeySettings> Parse(IConfiguration configuration)
    {
        var domain = configuration[DomainKey];
        return domain is null || Uri.CheckHostName(domain) is UriHostNameType.Dns
            ? new PasskeySettings(domain)
            : Refusal.Invalid(
                DomainKey,
                new(
                    $"Phải là một tên miền, ví dụ chutri.ldld.vn, không phải {domain.Quoted()}.",
                    $"Must be a domain, for example chutri.ldld.vn, and not {domain.Quoted()}."
                )
            );
    }
}
