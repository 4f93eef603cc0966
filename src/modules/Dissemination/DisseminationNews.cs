using Chutri.Dissemination.Model;
using Chutri.Notifications;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Dissemination;

/// <summary>Whom the facts of campaigns and sessions concern.</summary>
internal static class DisseminationNews
{
    public static void AddTo(IServiceCollection services)
    {
        services.AddSingleton(
            new NotificationRule<MakeUpAsked>(Audience.Nobody) { People = fact => fact.People }
        );
        services.AddSingleton(
            new NotificationRule<TryAllowed>(Audience.Nobody) { People = fact => [fact.Person] }
        );
        services.AddSingleton(
            new NotificationRule<SessionInvited>(Audience.Nobody) { People = fact => fact.People }
        );
        services.AddSingleton(
            new NotificationRule<SessionReminded>(Audience.Nobody) { People = fact => fact.People }
        );
    }
}
