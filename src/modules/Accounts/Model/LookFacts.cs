using Chutri.Platform;

namespace Chutri.Accounts.Model;

/// <summary>
/// Somebody looked at what is private about another person. It is about the person alone, not about the account: looking changes
/// nothing that others decide on.
/// </summary>
internal sealed record AccountLookedAt(PersonId Person, string PersonName, string UserName)
    : FactBody
{
    public const string Code = "accounts.looked-at";

    public override IEnumerable<Guid> About => [Person.Value];

    public override Words Sentence() =>
        new(
            $"xem tài khoản {UserName} của {PersonName}",
            $"looked at the account {UserName} of {PersonName}"
        );
}
