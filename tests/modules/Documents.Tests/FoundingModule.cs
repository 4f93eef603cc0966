using Chutri.Organization;
using Chutri.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Documents.Tests;

/// <summary>Founds an authority inside an operation, as the first start does.</summary>
internal sealed class FoundingModule : Module
{
    public override void AddTo(IServiceCollection services) => services.AddScoped<FoundForTest>();
}

internal sealed class FoundForTest(AuthorityFounding founding)
    : IOperation<FoundingRequest, FoundedAuthority>
{
    public Act Act { get; } = new("test.found", new("thành lập", "found"), Act.Everybody);

    public Task<Outcome<FoundedAuthority>> Run(
        FoundingRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    ) => founding.Found(request, caller, now, stop);
}
