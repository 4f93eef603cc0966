using Chutri.Accounts.Model;
using Chutri.Platform;
using Microsoft.Extensions.Configuration;

namespace Chutri.Accounts.Entering;

/// <summary>One OpenID Connect provider, as the configuration section <c>Chutri:SignOn</c> says it.</summary>
internal sealed record SignOnSettings
{
    public const string Section = "Chutri:SignOn";
    public const string MatchedTo = "MatchedTo";
    public const string UsualScopes = "openid profile email";
    public const string UsualMatch = "user-name";
    private const string UsualClaim = "preferred_username";

    private static readonly Dictionary<string, SignOnMatch> Matches = new()
    {
        [UsualMatch] = SignOnMatch.UserName,
        ["email"] = SignOnMatch.Email,
        ["person-code"] = SignOnMatch.PersonCode,
    };

    public static SignOnSettings Off { get; } = new();

    public bool IsOn => Authority.Length > 0;

    /// <summary>Of the provider, as people know it: "tài khoản công vụ".</summary>
    public string Name { get; private init; } = "";

    public string Authority { get; private init; } = "";

    public string ClientId { get; private init; } = "";

    public string ClientSecret { get; private init; } = "";

    public IReadOnlyList<string> Scopes { get; private init; } = [];

    public string Claim { get; private init; } = "";

    public SignOnMatch Match { get; private init; }

    /// <summary>Signing out here ends the provider's session too.</summary>
    public bool SignOutThere { get; private init; }

    /// <summary>An address tells who somebody is only after somebody looked whether it is theirs.</summary>
    public bool NeedsVerifiedEmail => Match is SignOnMatch.Email || Claim is "email";

    /// <summary>The record's own words would print the secret.</summary>
    public override string ToString() => Name;

    public static Outcome<SignOnSettings> Parse(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        if (!section.GetChildren().Any())
        {
            return Off;
        }

        var mistakes = new SignOnMistakes(section);
        var match = mistakes.OneOf(MatchedTo, Matches, UsualMatch);
        var settings = new SignOnSettings
        {
            Name = mistakes.Needed(nameof(Name)),
            Authority = mistakes.Address(nameof(Authority)),
            ClientId = mistakes.Needed(nameof(ClientId)),
            ClientSecret = mistakes.Needed(nameof(ClientSecret)),
            Scopes = (section[nameof(Scopes)] ?? UsualScopes).Split(
                ' ',
                StringSplitOptions.RemoveEmptyEntries
            ),
            Claim = section[nameof(Claim)] ?? (match is SignOnMatch.Email ? "email" : UsualClaim),
            Match = match,
            SignOutThere = mistakes.YesOrNo(nameof(SignOutThere), otherwise: true),
        };
        mistakes.NeedsScope(nameof(Scopes), settings.Scopes);
        return mistakes.Found.Count > 0 ? Refusal.Invalid(mistakes.Found) : settings;
    }
}
