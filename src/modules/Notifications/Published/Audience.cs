namespace Chutri.Notifications;

/// <summary>Whom news about a thing concerns, by what the thing owes. Whoever did it is never told of it.</summary>
[Flags]
public enum Audience
{
    Nobody = 0,

    /// <summary>Whoever came to hold one of its duties by the act; where a unit holds it without a person, its head.</summary>
    NewHolder = 1,

    /// <summary>Whoever holds its first duty now.</summary>
    Holder = 2,

    /// <summary>Whoever answers for it.</summary>
    Accountable = 4,

    /// <summary>Whoever waits for it.</summary>
    Issuer = 8,

    /// <summary>Whoever held one of its duties until the act.</summary>
    LastHolder = 16,

    /// <summary>Whoever handed in the result last.</summary>
    HandedInBy = 32,
}
