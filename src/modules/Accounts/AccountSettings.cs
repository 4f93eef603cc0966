using Chutri.Accounts.Entering;
using Chutri.Platform;

namespace Chutri.Accounts;

/// <summary>What an administrator may set about entering; <see cref="EntrySettings"/> reads all but the first.</summary>
internal static class AccountSettings
{
    public static readonly Setting Help = new("Chutri:Help", AccountSettingWords.Help);

    public static IReadOnlyList<Setting> All { get; } =
    [
        Help,
        new(EntrySettings.LongestDays, AccountSettingWords.LongestDays) { Default = "7" },
        new(PasskeySettings.DomainKey, AccountSettingWords.PasskeyDomain),
        SignOn(nameof(SignOnSettings.Name), AccountSettingWords.SignOnName),
        SignOn(nameof(SignOnSettings.Authority), AccountSettingWords.SignOnAuthority),
        SignOn(nameof(SignOnSettings.ClientId), AccountSettingWords.SignOnClientId),
        SignOn(nameof(SignOnSettings.ClientSecret), AccountSettingWords.SignOnClientSecret) with
        {
            IsSecret = true,
        },
        SignOn(nameof(SignOnSettings.Scopes), AccountSettingWords.SignOnScopes) with
        {
            Default = SignOnSettings.UsualScopes,
        },
        SignOn(nameof(SignOnSettings.Claim), AccountSettingWords.SignOnClaim),
        SignOn(SignOnSettings.MatchedTo, AccountSettingWords.SignOnMatchedTo) with
        {
            Default = SignOnSettings.UsualMatch,
        },
        SignOn(nameof(SignOnSettings.SignOutThere), AccountSettingWords.SignOutThere) with
        {
            Default = "true",
        },
    ];

    private static Setting SignOn(string key, Words what) =>
        new($"{SignOnSettings.Section}:{key}", what);
}
