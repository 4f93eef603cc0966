using Chutri.Accounts.Entering;
using Chutri.Platform;
using Microsoft.Extensions.Configuration;

namespace Chutri.Accounts;

/// <summary>What is wrong with the configuration of entering, for a program that looks at all of it before it starts.</summary>
public static class AccountSettings
{
    public static IReadOnlyList<FieldError> Mistakes(IConfiguration configuration) =>
        EntrySettings.Mistakes(configuration);
}
