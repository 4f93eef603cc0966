using Chutri.Platform;

namespace Chutri.Functions.Model;

/// <summary>
/// The state of the register, by a mark that changes with it. Reading it is cheap, so the register and its index stay in memory
/// between requests.
/// </summary>
internal sealed class RegisterRow : IVersioned
{
    public const int OnlyId = 1;

    public int Id { get; private init; } = OnlyId;

    public Guid Mark { get; private set; }

    public int Version { get; private set; }

    public void Turn() => Mark = Guid.CreateVersion7();
}
