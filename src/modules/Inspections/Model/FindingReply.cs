using Chutri.Platform;

namespace Chutri.Inspections.Model;

/// <summary>The other side's word about one finding.</summary>
internal sealed class FindingReply
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid Finding { get; init; }

    public PersonId By { get; init; }

    public string ByName { get; init; } = "";

    /// <summary>For the unit, and not for oneself.</summary>
    public bool ForUnit { get; init; }

    public bool Agrees { get; init; }

    public string Text { get; init; } = "";

    public DateTime At { get; init; }
}
