namespace Chutri.Accounts.Model;

internal readonly record struct AccountId(Guid Value)
{
    public static AccountId New() => new(Guid.CreateVersion7());
}

internal readonly record struct SessionId(Guid Value)
{
    public static SessionId New() => new(Guid.CreateVersion7());
}

internal readonly record struct PasskeyId(Guid Value)
{
    public static PasskeyId New() => new(Guid.CreateVersion7());
}

internal readonly record struct TokenId(Guid Value)
{
    public static TokenId New() => new(Guid.CreateVersion7());
}
