using Chutri.Platform;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Assignments;

/// <summary>From the words of a document to work with one lead: proposals, assignments, and what becomes of them.</summary>
public sealed class AssignmentsModule : Module
{
    public override void AddTo(IServiceCollection services)
    {
        ProposalParts.AddTo(services);
        AssignmentParts.Add(services);
    }

    public override void MapPages(IEndpointRouteBuilder pages)
    {
        ProposalParts.MapPages(pages);
        AssignmentParts.MapPages(pages);
    }

    public override void MapApi(IEndpointRouteBuilder api)
    {
        ProposalParts.MapApi(api);
        AssignmentParts.MapApi(api);
    }
}
