using System.Net;
using Chutri.Notifications.Hooks;
using Chutri.Notifications.Model;
using Chutri.Notifications.Operations;
using Chutri.Notifications.Web;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Notifications.Tests.Hooks;

/// <summary>An office that may send webhooks to this machine, and what is done with them there.</summary>
internal static class HookOffice
{
    public static Task<NotifiedOffice> Start(DatabaseKind kind, params Module[] more) =>
        NotifiedOffice.Start(kind, [new OpenToThisMachine(), .. more]);

    public static async Task<HookSecret> Add(
        NotifiedOffice office,
        Receiver server,
        params string[] kinds
    ) =>
        (
            await office.Program.Run<AddWebhook, AddWebhookRequest, HookSecret>(
                new("Cổng thông tin", server.Address, kinds),
                office.Hai
            )
        ).Value;

    public static async Task Happen(NotifiedOffice office) =>
        await office.Happen(Guid.CreateVersion7(), office.Bao);

    public static async Task Must<TOperation>(NotifiedOffice office, HookSecret hook)
        where TOperation : class, IOperation<WebhookRequest, Done> =>
        (
            await office.Program.Run<TOperation, WebhookRequest, Done>(new(hook.Id), office.Hai)
        ).Refusal.ShouldBeNull();

    public static Task<Outcome<int>> Again(NotifiedOffice office, HookSecret hook, Caller by) =>
        office.Program.Run<SendWebhookAgain, WebhookRequest, int>(new(hook.Id), by);

    public static Task<List<WebhookMessage>> Messages(NotifiedOffice office) =>
        office.Read(db => db.Set<WebhookMessage>().OrderBy(one => one.Id).ToListAsync());

    public static Task<string> Status(NotifiedOffice office) =>
        office.Program.In(async scope =>
        {
            var lines = await scope
                .GetServices<IWatch>()
                .OfType<HookWatch>()
                .Single()
                .Look(office.Now, default);
            return $"{lines[1].Says.Vietnamese} ({lines[1].Tone})";
        });

    public static Task<int> Send(NotifiedOffice office) =>
        office.Program.In(scope =>
            scope
                .GetServices<IDueWork>()
                .Single(one => one.Name == "notifications.send-webhooks")
                .CarryOut(CancellationToken.None)
                .AllDone()
        );

    private sealed class OpenToThisMachine : Module
    {
        public override void AddTo(IServiceCollection services) =>
            services.AddSingleton(new HookReach([IPNetwork.Parse("127.0.0.0/8")]));
    }
}
