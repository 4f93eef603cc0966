using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Accounts.Web;

/// <param name="Then">The page asked for before signing in.</param>
public sealed record SignInModel(
    string Authority,
    string Then,
    FormEntry Entry,
    Words WhomToCall,
    OtherWays Others
);

/// <param name="SignOn">The words of the button; null where no provider is set up.</param>
public sealed record OtherWays(Words? SignOn, string SignOnHref);

/// <param name="Address">Where the provider's session ends.</param>
public sealed record SignOnLeavingModel(string Provider, string Address);
