using Chutri.Platform;

namespace Chutri.Organization;

/// <summary>Who has a way into the program. Without any implementation everybody counts as having one.</summary>
public interface IEntrances
{
    Task<IReadOnlySet<PersonId>> Among(
        IReadOnlyCollection<PersonId> people,
        CancellationToken stop
    );
}
