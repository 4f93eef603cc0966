using Chutri.Platform;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Assignments;

/// <summary>From the words of a document to work with one lead: proposals, assignments, and what becomes of them.</summary>
public sealed class AssignmentsModule : Module
{
    public override void AddTo(IServiceCollection services)
    {
        // ProposalParts.Add(services) stands here, before what is issued from proposals.
        AssignmentParts.Add(services);
    }
}
