using Chutri.Platform;

namespace Chutri.Assignments.Model;

internal readonly record struct ProposalId(Guid Value) : IId<ProposalId>
{
    public static ProposalId Of(Guid value) => new(value);

    public static ProposalId New() => new(Guid.CreateVersion7());
}
