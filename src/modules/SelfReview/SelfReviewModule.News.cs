using Chutri.Notifications;
using Chutri.SelfReview.Model;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.SelfReview;

/// <content>Who hears of what.</content>
public sealed partial class SelfReviewModule
{
    private static void AddNews(IServiceCollection services)
    {
        services.AddSingleton(
            new NotificationRule<ReviewHandedIn>(Audience.Nobody) { People = fact => fact.People }
        );
        services.AddSingleton(
            new NotificationRule<OpinionCame>(Audience.Nobody) { People = fact => fact.People }
        );
        services.AddSingleton(
            new NotificationRule<ReviewReturned>(Audience.Nobody) { People = fact => fact.People }
        );
        services.AddSingleton(
            new NotificationRule<ReviewSigned>(Audience.Nobody) { People = fact => fact.People }
        );
    }
}
