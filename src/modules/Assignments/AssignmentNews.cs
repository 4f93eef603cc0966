using Chutri.Assignments.Model;
using Chutri.Notifications;
using Chutri.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Assignments;

/// <summary>Whom each thing that happens to an assignment concerns, so that they are told.</summary>
internal static class AssignmentNews
{
    private const Audience WhoCarries = Audience.Holder | Audience.Accountable;

    public static void AddTo(IServiceCollection services)
    {
        Tell<AssignmentIssued>(services, Audience.NewHolder | Audience.Accountable);
        Tell<AssignmentAcknowledged>(services, Audience.Nobody); // whoever did it has seen what there was
        Tell<AssignmentSentBack>(services, Audience.NewHolder);
        Tell<AssignmentRedirected>(services, Audience.NewHolder | Audience.Accountable);
        Tell<HandedToPerson>(services, Audience.NewHolder | Audience.LastHolder);
        Tell<AccountableNamed>(services, Audience.Accountable);
        Tell<CooperationAsked>(services, Audience.NewHolder);
        Tell<CooperationAnswered>(services, Audience.Holder);
        Tell<CooperationHanded>(services, Audience.NewHolder);
        Tell<ProgressReported>(services, Audience.Issuer);
        Tell<ResultDelivered>(services, Audience.NewHolder);
        Tell<ResultAccepted>(services, Audience.HandedInBy | Audience.Accountable);
        Tell<ResultReturned>(services, Audience.NewHolder | Audience.Accountable);
        Tell<ExtensionRequested>(services, Audience.NewHolder);
        Tell<ExtensionGranted>(services, WhoCarries);
        Tell<ExtensionRefused>(services, WhoCarries);
        Tell<AssignmentPaused>(services, WhoCarries);
        Tell<AssignmentResumed>(services, WhoCarries);
        Tell<AssignmentWithdrawn>(services, Audience.LastHolder | Audience.Accountable);
        services.AddSingleton(
            new NotificationRule<HolderReminded>(Audience.Holder) { HeldBy = fact => fact.Holder }
        );
        services.AddSingleton(
            new NotificationRule<ViewersChanged>(Audience.Nobody)
            {
                People = fact => fact.Added.Select(viewer => viewer.Person),
            }
        );
    }

    private static void Tell<TBody>(IServiceCollection services, Audience to)
        where TBody : FactBody => services.AddSingleton(new NotificationRule<TBody>(to));
}
