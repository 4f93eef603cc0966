using Chutri.Platform;

namespace Chutri.Assignments.Model;

internal readonly record struct ProposalId(Guid Value) : IId<ProposalId>
{
    public static ProposalId Of(Guid value) => new(value);

    public static ProposalId New() => new(Guid.CreateVersion7());
}

/// <summary>A proposal in its document: an address with the number of another document leads nowhere.</summary>
internal sealed record ProposalRef(DocumentId Document, ProposalId Id);
