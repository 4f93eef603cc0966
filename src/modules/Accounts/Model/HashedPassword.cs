namespace Chutri.Accounts.Model;

/// <summary>A new password with its hash: hashing takes long, so it is done before the turn to write.</summary>
internal sealed record HashedPassword(string Text, string Hash)
{
    /// <summary>The record's own words would print the secret.</summary>
    public override string ToString() => "•••";
}

/// <param name="Hash">What the typed password was held against; null where there was no account.</param>
/// <param name="Better">Its hash by today's measure, where the kept one is weaker.</param>
internal sealed record PasswordCheck(string? Hash, bool Right, string? Better);
