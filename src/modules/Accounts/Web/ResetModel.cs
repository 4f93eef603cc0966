using Chutri.Platform.Web;

namespace Chutri.Accounts.Web;

public sealed record ResetModel(string UserName, FormEntry Entry);
