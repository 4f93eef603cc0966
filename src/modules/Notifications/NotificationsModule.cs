using Chutri.Duties;
using Chutri.Notifications.Api;
using Chutri.Notifications.Hooks;
using Chutri.Notifications.Laws;
using Chutri.Notifications.Mail;
using Chutri.Notifications.Model;
using Chutri.Notifications.Operations;
using Chutri.Notifications.Storage;
using Chutri.Notifications.Web;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Notifications;

/// <summary>Whoever is concerned is told, once, where and when it does not disturb; what falls due is reminded of.</summary>
public sealed class NotificationsModule : Module
{
    public override IReadOnlyList<Setting> Settings => [.. MailSettings.All, HookSettings.Networks];

    public override IEnumerable<FieldError> Contradictions(IConfiguration configuration) =>
        MailSettings.Mistakes(configuration);

    public override void AddTo(IServiceCollection services)
    {
        services.AddSingleton<ITables, NotificationsTables>();
        foreach (var act in NotificationActs.All)
        {
            services.AddSingleton(act);
        }

        AddInbox(services);
        AddReminders(services);
        AddMail(services);
        AddFeed(services);
        HookParts.AddTo(services);
    }

    public override void MapPages(IEndpointRouteBuilder pages)
    {
        NotificationRoutes.Map(pages);
        ReminderRoutes.Map(pages);
        MailRoutes.Map(pages);
        FeedRoutes.Map(pages);
        HookRoutes.Map(pages);
    }

    public override void MapApi(IEndpointRouteBuilder api)
    {
        NotificationApi.Map(api);
        ReminderApi.Map(api);
        MailApi.Map(api);
        FeedApi.Map(api);
        HookApi.Map(api);
    }

    private static void AddInbox(IServiceCollection services)
    {
        services.AddScoped<Telling>();
        services.AddScoped(typeof(IListen<>), typeof(TellOf<>));
        NewsOfDuties.AddTo(services);
        services.AddScoped<ShowNotifications>();
        services.AddScoped<ShowDigests>();
        services.AddScoped<ReadNotification>();
        services.AddScoped<ReadAllNotifications>();
        services.AddScoped<IHoldAboutPeople, HeldNotifications>();
        services.AddRetention<RetainNotifications>(RetainNotifications.TheRule);
        services.AddRetention<RetainDigests>(RetainDigests.TheRule);
        services.AddScoped<ILaw, LinesPointToFacts>();
        services.AddScoped<ILaw, MessagesHaveWebhookAndFact>();
        services.AddSingleton<LiveInbox>();
        services.AddSingleton(
            new BellEntry(
                NotificationWords.Bell,
                NotificationUrls.List,
                NotificationUrls.Live,
                NotificationRoutes.Count
            )
        );
    }

    private static void AddReminders(IServiceCollection services)
    {
        services.AddSingleton(
            FactKind.Of<RemindersSet>(
                RemindersSet.Code,
                new("đặt quy định nhắc việc", "reminders set")
            )
        );
        services.AddSingleton(
            FactKind.Of<RemindersLifted>(
                RemindersLifted.Code,
                new("bỏ quy định nhắc việc", "own reminders lifted")
            )
        );
        services.AddScoped<Policies>();
        services.AddScoped<ReminderReach>();
        services.AddScoped<ReminderVersions>();
        services.AddScoped<ShowReminders>();
        services.AddScoped<ReminderPages>();
        services.AddScoped<SetReminders>();
        services.AddScoped<LiftReminders>();
        services.AddScoped<WorkingHours>();
        services.AddScoped<ReminderPlan>();
        services.AddScoped<SendDigest>();
        services.AddScoped<IHoldAboutPeople, HeldDigests>();
        services.AddSingleton<RemindersLookedFor>();
        services.AddScoped<IDueWork, Reminding>();
        services.AddSingleton(
            new AdminEntry(
                35,
                ReminderPageWords.Title,
                ReminderPageWords.What,
                NotificationUrls.Policies,
                caller => caller.Has(NotificationActs.SetReminders)
            )
        );
    }

    private static void AddMail(IServiceCollection services)
    {
        services.AddSingleton(provider => new MailSettings(provider.GetService<IConfiguration>()));
        services.AddSingleton(
            FactKind.Of<MailSentAgain>(
                MailSentAgain.Code,
                new("cho gửi lại thư", "mail sent again")
            )
        );
        services.AddScoped<OutgoingMail>();
        services.AddScoped<ComposeMail>();
        services.AddScoped<TakeMail>();
        services.AddScoped<MarkMail>();
        services.AddScoped<PutNews>();
        services.AddScoped<FindMail>();
        services.AddScoped<SendMailAgain>();
        services.AddScoped<IDueWork, MailNews>();
        services.AddScoped<IDueWork, SendMail>();
        services.AddScoped<IHoldAboutPeople, HeldMail>();
        services.AddScoped<IWatch, MailWatch>();
        services.AddRetention<RetainMail>(RetainMail.TheRule);
        services.AddSingleton(
            new AdminEntry(
                36,
                MailPageWords.Undelivered,
                MailPageWords.UndeliveredWhat,
                NotificationUrls.Mail,
                caller => caller.Has(NotificationActs.LookAfterMail)
            )
        );
    }

    private static void AddFeed(IServiceCollection services)
    {
        Own<FeedOpened>(FeedOpened.Code, new("mở địa chỉ lịch riêng", "calendar address opened"));
        Own<FeedRenewed>(
            FeedRenewed.Code,
            new("đổi địa chỉ lịch riêng", "calendar address renewed")
        );
        Own<FeedSwitchedOff>(
            FeedSwitchedOff.Code,
            new("tắt địa chỉ lịch riêng", "calendar address switched off")
        );
        services.AddScoped<OpenFeed>();
        services.AddScoped<SwitchOffFeed>();
        services.AddScoped<FeedOwners>();
        services.AddScoped<ReadFeed>();
        services.AddScoped<IHoldAboutPeople, HeldFeed>();

        void Own<TBody>(string code, Words name)
            where TBody : FactBody =>
            services.AddSingleton(FactKind.Of<TBody>(code, name) with { Private = true });
    }
}
