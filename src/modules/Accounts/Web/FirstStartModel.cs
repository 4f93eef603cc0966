using Chutri.Platform.Web;

namespace Chutri.Accounts.Web;

public sealed record FirstStartModel(IReadOnlyList<Choice> Branches, FormEntry Entry);
