using Chutri.Accounts.Model;
using Chutri.Platform;

namespace Chutri.Accounts.Operations;

/// <summary>The person of an account in the moment of entering, before a post is known.</summary>
internal static class OwnCaller
{
    public static Caller Of(Account account, Door door) =>
        new()
        {
            Person = account.Person,
            Name = account.PersonName,
            Door = door,
        };
}
