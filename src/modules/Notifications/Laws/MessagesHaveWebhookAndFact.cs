using Chutri.Notifications.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Notifications.Laws;

/// <summary>What is to be told to a program elsewhere is a fact that is there, and the program one that is still entered.</summary>
internal sealed class MessagesHaveWebhookAndFact : ILaw
{
    private const int ExamplesShown = 10;

    public string Code => "notifications-webhook-messages-whole";

    public Words Sentence { get; } =
        new(
            "Mỗi tin gửi sang phần mềm khác đều là một sự việc có thật, gửi đến một webhook còn khai báo",
            "Every message to another program tells a fact that is there, to a webhook that is entered"
        );

    public async Task<LawFinding> Check(AppDatabase db, Moment now, CancellationToken stop)
    {
        var messages = db.Set<WebhookMessage>();
        var broken = messages.Where(message =>
            !db.Set<Fact>().Any(fact => fact.Id == message.Fact)
            || !db.Set<Webhook>().Any(hook => hook.Id == message.Webhook)
        );
        var examples = await broken
            .OrderBy(message => message.Id)
            .Select(message => message.Id)
            .Take(ExamplesShown)
            .ToListAsync(stop);
        return new(
            await messages.LongCountAsync(stop),
            await broken.LongCountAsync(stop),
            [.. examples.Select(id => id.ToString())]
        );
    }
}
