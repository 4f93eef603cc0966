using Chutri.Platform;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Organization.Tests;

/// <summary>Stands where signing in stands: every request is this caller's.</summary>
internal sealed class Visitor : Module
{
    public Caller Caller { get; set; } = Caller.Program;

    public override void AddTo(IServiceCollection services) { }

    public override void Use(IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                context.Features.Set(Caller);
                return next(context);
            }
        );
}
