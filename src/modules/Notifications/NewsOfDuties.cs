using Chutri.Duties;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Notifications;

/// <summary>Whom the facts of duties concern; that module stands left of this one and cannot say so itself.</summary>
internal static class NewsOfDuties
{
    public static void AddTo(IServiceCollection services)
    {
        services.AddSingleton(
            new NotificationRule<DutyLeftBehind>(Audience.NewHolder | Audience.Accountable)
        );
        services.AddSingleton(
            new NotificationRule<CalendarPutInForce>(Audience.Nobody)
            {
                People = fact => fact.Concerned,
            }
        );
        services.AddSingleton(
            new NotificationRule<DutiesSucceeded>(Audience.Nobody) { HeadOf = fact => fact.To }
        );
    }
}
