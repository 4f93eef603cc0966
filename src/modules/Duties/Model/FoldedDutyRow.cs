using Chutri.Platform;

namespace Chutri.Duties.Model;

/// <summary>The words of a duty and nothing else: as narrow as the index that a search goes through from end to end.</summary>
internal sealed class FoldedDutyRow
{
    public DutyId Id { get; init; }

    public string Folded { get; init; } = "";
}
