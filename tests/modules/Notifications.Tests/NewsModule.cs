using Chutri.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Notifications.Tests;

/// <summary>A module to the right, which has something to tell: whoever holds the work, answers for it or waits for it hears.</summary>
internal sealed class NewsModule : Module
{
    public override void AddTo(IServiceCollection services)
    {
        services.AddSingleton(
            FactKind.Of<SomethingHappened>("tests.happened", new("có chuyện", "something happened"))
        );
        services.AddSingleton(
            new NotificationRule<SomethingHappened>(
                Audience.Holder | Audience.Accountable | Audience.Issuer
            )
        );
    }
}

internal sealed record SomethingHappened(Guid Thing, string? Reason) : FactBody
{
    public override IEnumerable<Guid> About => [Thing];

    public override string? Why => Reason;

    public override Words Sentence() => new("làm một việc", "did something");
}
