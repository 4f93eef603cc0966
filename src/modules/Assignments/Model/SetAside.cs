using Chutri.Platform;

namespace Chutri.Assignments.Model;

/// <summary>A provision that demands something and gets no assignment: who decided so, when, why (law 3).</summary>
internal sealed class SetAside
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public DocumentId Document { get; init; }

    /// <summary>The version that was read: where the provision reads otherwise in a later one, it is decided again.</summary>
    public int DocumentVersion { get; init; }

    public string ProvisionPath { get; init; } = "";

    public PersonId? By { get; init; }

    public string ByName { get; init; } = "";

    public DateTime At { get; init; }

    public string Reason { get; init; } = "";
}
