using System.Text.Json;
using Chutri.Notifications.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Notifications.Storage;

internal sealed class NotificationsTables : ITables
{
    private const string Unread = "read_at is null";

    public void Configure(ModelBuilder model)
    {
        Inbox(model);
        Reminders(model);
        Mail(model);
        Feeds(model);
        HookTables.Configure(model);
    }

    private static void Inbox(ModelBuilder model) =>
        model.Entity<Notification>(line =>
        {
            line.ToTable(
                "notifications_notifications",
                table =>
                    table.HasCheckConstraint(
                        "ck_notifications_notifications_of_one",
                        "(fact is null) <> (digest is null)"
                    )
            );
            line.HasKey(n => n.Id);
            line.Property(n => n.Id).ValueGeneratedNever();
            line.HasIndex(
                    n => new { n.Person, n.Thing },
                    "ix_notifications_notifications_one_unread"
                )
                .IsUnique()
                .HasFilter(Unread);
            line.HasIndex(n => new
            {
                n.Person,
                n.At,
                n.Id,
            });
            line.HasIndex(n => n.At);
            line.HasIndex(n => n.Message).HasFilter("message is not null");
        });

    private static void Reminders(ModelBuilder model)
    {
        model.Entity<ReminderDigest>(digest =>
        {
            digest.ToTable("notifications_digests");
            digest.HasKey(d => d.Id);
            digest.Property(d => d.Id).ValueGeneratedNever();
            digest.HasIndex(d => new { d.Person, d.Day }).IsUnique();
            digest.HasIndex(d => d.Day);
            digest.HasMany(d => d.Reminders).WithOne().HasForeignKey(sent => sent.Digest);
        });
        model.Entity<SentReminder>(sent =>
        {
            sent.ToTable("notifications_reminders");
            sent.HasKey(s => new
            {
                s.Duty,
                s.Person,
                s.Due,
                s.Step,
            });
            sent.HasIndex(s => s.Digest);
            sent.HasIndex(s => s.Person);
        });
        model.Entity<ReminderPolicy>(policy =>
        {
            policy.ToTable("notifications_policies");
            policy.HasKey(p => p.Unit);
            policy
                .Property(p => p.Steps)
                .HasConversion(
                    steps => JsonSerializer.Serialize(steps, JsonSerializerOptions.Web),
                    json => Read(json)
                );
        });
    }

    private static void Mail(ModelBuilder model) =>
        model.Entity<OutgoingMessage>(message =>
        {
            message.ToTable("notifications_mail");
            message.HasKey(m => m.Id);
            message.Property(m => m.Id).ValueGeneratedNever();
            message.Property(m => m.Failure).HasMaxLength(OutgoingMessage.LongestFailure);
            message
                .HasIndex(m => m.NextAt, "ix_notifications_mail_waiting")
                .HasFilter("state = 'Waiting'");
            message
                .HasIndex(m => m.Id, "ix_notifications_mail_undelivered")
                .HasFilter("state <> 'Sent'");
            message.HasIndex(m => new { m.Person, m.MadeAt });
            message.HasIndex(m => m.MadeAt);
            message.HasIndex(m => m.SentAt);
        });

    private static void Feeds(ModelBuilder model) =>
        model.Entity<CalendarFeed>(feed =>
        {
            feed.ToTable("notifications_feeds");
            feed.HasKey(f => f.Id);
            feed.Property(f => f.Id).ValueGeneratedNever();
            feed.Property(f => f.Hash).HasMaxLength(CalendarFeed.LengthOfHash);
            feed.HasIndex(f => f.Person).IsUnique();
            feed.HasIndex(f => f.Hash).IsUnique();
        });

    private static ReminderSteps Read(string json) =>
        JsonSerializer.Deserialize<ReminderSteps>(json, JsonSerializerOptions.Web)!;
}
