using Chutri.Platform;

namespace Chutri.Organization.Model;

/// <summary>
/// The state of the structure, by a mark that changes with it. Reading it is cheap, so a snapshot of the structure can be
/// kept between requests; writing it makes two reorganizations at once queue up, so no two moves can close a ring.
/// </summary>
internal sealed class Edition : IVersioned
{
    public const int OnlyId = 1;

    public int Id { get; private init; } = OnlyId;

    public Guid Mark { get; private set; }

    /// <summary>How often something was written that rests on the structure standing still.</summary>
    public long Guarded { get; private set; }

    public int Version { get; private set; }

    public void Turn() => Mark = Guid.CreateVersion7();

    public void Guard() => Guarded++;
}
