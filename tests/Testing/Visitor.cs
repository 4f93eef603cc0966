using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Testing;

/// <summary>Stands where signing in stands: every request is this caller's.</summary>
public sealed class Visitor : Module
{
    /// <summary>Null = nobody is signed in.</summary>
    public Caller? Caller { get; set; }

    public override void AddTo(IServiceCollection services) { }

    public override void Use(IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                context.Features.Set(Caller);
                context.Features.Set(new Surroundings("Liên đoàn Lao động thành phố", []));
                return next(context);
            }
        );
}
