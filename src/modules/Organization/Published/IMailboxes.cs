using Chutri.Platform;

namespace Chutri.Organization;

/// <summary>Where people are written to. Without any implementation nobody is.</summary>
public interface IMailboxes
{
    /// <summary>Of those who have one, and a way into the program.</summary>
    Task<IReadOnlyDictionary<PersonId, Mailbox>> Of(
        IReadOnlyCollection<PersonId> people,
        CancellationToken stop
    );

    /// <summary>The name and the language of somebody who can enter the program; null where the account is locked, or there is none.</summary>
    Task<Reader?> Enters(PersonId person, CancellationToken stop);
}

/// <param name="Language">In which the person reads the program.</param>
public sealed record Mailbox(string Address, string Name, Language Language);

/// <param name="Language">In which the person reads the program.</param>
public sealed record Reader(string Name, Language Language);
