using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Accounts.Web;

/// <param name="Then">The page asked for before signing in.</param>
public sealed record SignInModel(string Authority, string Then, FormEntry Entry, Words WhomToCall);
