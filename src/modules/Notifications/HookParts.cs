using Chutri.Notifications.Hooks;
using Chutri.Notifications.Model;
using Chutri.Notifications.Operations;
using Chutri.Notifications.Storage;
using Chutri.Notifications.Web;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Notifications;

/// <summary>What webhooks are made of.</summary>
internal static class HookParts
{
    public static void AddTo(IServiceCollection services)
    {
        AddFacts(services);
        services.AddSingleton(provider => new HookReach(
            HookSettings.Of(provider.GetService<IConfiguration>())
        ));
        services.AddSingleton(provider => new HookOrigin(
            PublicAddress.SetIn(provider.GetService<IConfiguration>()) ?? ""
        ));
        services.AddSingleton(provider => new HookSeal(
            provider.GetService<IDataProtectionProvider>() ?? new EphemeralDataProtectionProvider()
        ));
        services.AddSingleton<HookPost>();
        services.AddSingleton<HookKinds>();
        services.AddScoped<HooksOfAct>();
        services.AddScoped(typeof(IListen<>), typeof(HookOf<>));
        services.AddScoped<AddWebhook>();
        services.AddScoped<RenewWebhookSecret>();
        services.AddScoped<PauseWebhook>();
        services.AddScoped<ResumeWebhook>();
        services.AddScoped<SendWebhookAgain>();
        services.AddScoped<RemoveWebhook>();
        services.AddScoped<HookBodies>();
        services.AddScoped<TakeHook>();
        services.AddScoped<MarkHook>();
        services.AddScoped<FindHooks>();
        services.AddScoped<HookVersions>();
        services.AddScoped<IWatch, HookWatch>();
        services.AddScoped<IDueWork, SendHooks>();
        services.AddRetention<RetainHooks>(RetainHooks.TheRule);
        services.AddSingleton(
            new AdminEntry(
                37,
                HookPageWords.Title,
                HookPageWords.What,
                HookRoutes.Home,
                caller => caller.Has(NotificationActs.Webhooks)
            )
        );
    }

    private static void AddFacts(IServiceCollection services)
    {
        Kind<WebhookAdded>(WebhookAdded.Code, new("thêm webhook", "webhook added"));
        Kind<WebhookSecretRenewed>(
            WebhookSecretRenewed.Code,
            new("đổi khóa bí mật của webhook", "secret of a webhook renewed")
        );
        Kind<WebhookPaused>(WebhookPaused.Code, new("tạm dừng webhook", "webhook paused"));
        Kind<WebhookResumed>(WebhookResumed.Code, new("cho webhook chạy lại", "webhook resumed"));
        Kind<WebhookGone>(
            WebhookGone.Code,
            new("tắt webhook vì bên nhận không nhận nữa", "webhook switched off by the other side")
        );
        Kind<WebhookSentAgain>(
            WebhookSentAgain.Code,
            new("gửi lại tin của webhook", "webhook messages sent again")
        );
        Kind<WebhookRemoved>(WebhookRemoved.Code, new("xóa webhook", "webhook removed"));

        void Kind<TBody>(string code, Words name)
            where TBody : FactBody => services.AddSingleton(FactKind.Of<TBody>(code, name));
    }
}
