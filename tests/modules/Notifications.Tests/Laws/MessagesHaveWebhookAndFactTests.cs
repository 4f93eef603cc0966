using Chutri.Notifications.Laws;
using Chutri.Notifications.Model;
using Chutri.Notifications.Tests.Hooks;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Notifications.Tests.Laws;

public sealed class MessagesHaveWebhookAndFactTests
{
    [Theory, OnBothDatabases]
    public async Task A_message_to_a_webhook_that_is_not_entered_and_one_that_tells_nothing_are_found(
        DatabaseKind kind
    )
    {
        await using var server = await Receiver.Start();
        await using var office = await HookOffice.Start(kind);
        await HookOffice.Add(office, server, "tests");
        await HookOffice.Happen(office);

        (await Broken(office)).ShouldBe(0);
        await office.Read(async db =>
        {
            var whole = await db.Set<WebhookMessage>().FirstAsync();
            db.Add(WebhookMessage.Of(Guid.CreateVersion7(), whole.Fact, office.Now));
            db.Add(WebhookMessage.Of(whole.Webhook, Guid.CreateVersion7(), office.Now));
            return await db.SaveChangesAsync();
        });

        (await Broken(office)).ShouldBe(2);
    }

    private static async Task<long> Broken(NotifiedOffice office) =>
        (
            await office.Read(db => new MessagesHaveWebhookAndFact().Check(db, office.Now, default))
        ).Broken;
}
