namespace Chutri.Notifications.Web;

/// <param name="LocalSince">Null: it is off.</param>
public sealed record FeedModel(DateTime? LocalSince);

public sealed record FeedAddressModel(string Address);
