using Chutri.Platform.Web;

namespace Chutri.Accounts.Web;

public sealed record PasskeysModel(IReadOnlyList<PasskeyLine> Passkeys, FormEntry Entry);

/// <param name="MadeAt">On the authority's clock, as <paramref name="LastUsedAt"/>.</param>
public sealed record PasskeyLine(Guid Id, string Name, DateTime MadeAt, DateTime? LastUsedAt);
