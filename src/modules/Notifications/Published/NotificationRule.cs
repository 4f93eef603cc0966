using Chutri.Platform;

namespace Chutri.Notifications;

/// <summary>
/// A module says of one of its facts whom it concerns, as data; this module tells them, in the transaction of the act. The fact is
/// about its thing first (<see cref="FactBody.About"/>).
/// </summary>
public sealed record NotificationRule<TBody>(Audience To)
    where TBody : FactBody
{
    /// <summary>People whom the fact itself names, besides those of the duties.</summary>
    public Func<TBody, IEnumerable<PersonId>> People { get; init; } = _ => [];

    /// <summary>Where the news is for whoever holds the duty of one unit alone: which unit.</summary>
    public Func<TBody, UnitId?> HeldBy { get; init; } = _ => null;

    /// <summary>The unit whose head is told, where the thing itself owes nothing.</summary>
    public Func<TBody, UnitId?> HeadOf { get; init; } = _ => null;
}
