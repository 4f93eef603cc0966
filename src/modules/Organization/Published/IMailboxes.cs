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
}

/// <param name="Language">In which the person reads the program.</param>
public sealed record Mailbox(string Address, string Name, Language Language);
