using Chutri.Platform;
using Microsoft.AspNetCore.Builder;

namespace Chutri.Documents.Tests;

/// <summary>Stands where signing in stands: every request is this caller's. At first a clerk.</summary>
internal sealed class Visitor : Module
{
    public static Caller Clerk { get; } = Somebody("Lý Thị Nhung", "Văn thư", Role.Clerk);

    public static Caller Officer { get; } = Somebody("Phan Minh", "Chuyên viên", Role.Officer);

    public Caller Caller { get; set; } = Clerk;

    public override void AddTo(
        Microsoft.Extensions.DependencyInjection.IServiceCollection services
    ) { }

    public override void Use(IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                context.Features.Set(Caller);
                return next(context);
            }
        );

    private static Caller Somebody(string name, string title, Role role) =>
        new()
        {
            Person = PersonId.New(),
            Name = name,
            Post = PostId.New(),
            Title = title,
            Role = role,
            Unit = UnitId.New(),
            Door = Door.Page,
        };
}
