using Chutri.Notifications.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Notifications.Storage;

internal static class HookTables
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<Webhook>(hook =>
        {
            hook.ToTable("notifications_webhooks");
            hook.HasKey(h => h.Id);
            hook.Property(h => h.Id).ValueGeneratedNever();
            hook.Property(h => h.Name).HasMaxLength(Webhook.LongestName);
            hook.Property(h => h.Url).HasMaxLength(Webhook.LongestUrl);
            hook.Property(h => h.Kinds).HasMaxLength(Webhook.LongestKinds);
            hook.Property(h => h.Secret).HasMaxLength(Webhook.LongestSecret);
            hook.Property(h => h.SecretBefore).HasMaxLength(Webhook.LongestSecret);
            hook.Ignore(h => h.Runs);
            hook.Ignore(h => h.KindList);
        });
        model.Entity<WebhookMessage>(message =>
        {
            message.ToTable("notifications_webhook_messages");
            message.HasKey(m => m.Id);
            message.Property(m => m.Id).ValueGeneratedNever();
            message.Property(m => m.Failure).HasMaxLength(WebhookMessage.LongestFailure);

            // One for each fact and webhook, whatever happens.
            message.HasIndex(m => new { m.Webhook, m.Fact }).IsUnique();
            message
                .HasIndex(m => m.NextAt, "ix_notifications_webhook_messages_waiting")
                .HasFilter("state = 'Waiting'");
            message
                .HasIndex(
                    m => new { m.Webhook, m.Id },
                    "ix_notifications_webhook_messages_undelivered"
                )
                .HasFilter("state <> 'Sent'");

            // How each webhook does: how many wait, were given up, when the last one went.
            message.HasIndex(m => new
            {
                m.Webhook,
                m.State,
                m.SentAt,
            });
            message.HasIndex(m => m.MadeAt);
        });
    }
}
