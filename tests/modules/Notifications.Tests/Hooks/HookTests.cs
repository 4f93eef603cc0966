using System.Net;
using System.Text.Json;
using Chutri.Notifications.Hooks;
using Chutri.Notifications.Model;
using Chutri.Notifications.Operations;
using Chutri.Notifications.Tests.Mail;
using Chutri.Notifications.Web;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Notifications.Tests.Hooks;

/// <summary>
/// To a real server: through AddWebhook, HookOf, TakeHook, MarkHook, RenewWebhookSecret, PauseWebhook, ResumeWebhook, SendWebhookAgain
/// and RemoveWebhook.
/// </summary>
public sealed class HookTests
{
    private const string Rule = "notifications.webhook-messages";

    [Theory, OnBothDatabases]
    public async Task What_happens_is_told_signed_thin_and_once(DatabaseKind kind)
    {
        await using var server = await Receiver.Start();
        await using var office = await Start(kind);
        var hook = await Add(office, server, "tests");
        var work = office.Work(new(2026, 12, 11));
        await office.Give(work);
        await office.Happen(work.Subject, office.Bao, "lý do riêng");

        (await Send(office)).ShouldBe(1);
        (await Send(office)).ShouldBe(0);

        var arrived = server.Received.Single();
        arrived.IsSignedBy(hook.Secret).ShouldBeTrue();
        arrived.Id.ShouldStartWith("msg_");
        arrived.Timestamp.ShouldBe($"{new DateTimeOffset(office.Now.Utc).ToUnixTimeSeconds()}");
        var said = JsonDocument.Parse(arrived.Body).RootElement;
        said.GetProperty("type").GetString().ShouldBe("tests.happened");
        said.GetProperty("timestamp").GetDateTime().ShouldBe(office.Now.Utc);
        said.GetProperty("data").GetProperty("fact").GetGuid().ShouldNotBe(Guid.Empty);
        arrived.Body.ShouldNotContain("Trần");
        arrived.Body.ShouldNotContain("riêng");
    }

    [Theory, OnBothDatabases]
    public async Task Nothing_is_told_of_limited_work_nor_of_what_was_limited_before_it_went(
        DatabaseKind kind
    )
    {
        await using var server = await Receiver.Start();
        await using var office = await Start(kind);
        await Add(office, server, "tests.happened");
        var (limited, later) = (office.Work(null), office.Work(null));
        await office.Give(limited);
        await office.Give(later);
        await office.Limit(limited.Subject, office.Mai);
        await office.Happen(limited.Subject, office.Mai);
        await office.Happen(later.Subject, office.Mai);
        await office.Limit(later.Subject, office.Mai);

        (await Send(office)).ShouldBe(0);

        server.Received.ShouldBeEmpty();
        var messages = await Messages(office);
        messages.ShouldHaveSingleItem().State.ShouldBe(MessageState.NotNeeded);
    }

    [Theory, OnBothDatabases]
    public async Task A_new_secret_and_the_one_before_sign_together_for_a_day(DatabaseKind kind)
    {
        await using var server = await Receiver.Start();
        await using var office = await Start(kind);
        var first = await Add(office, server, "tests");
        (await office.Read(db => db.Set<Webhook>().SingleAsync())).Secret.ShouldNotContain("whsec");
        var second = (
            await office.Program.Run<RenewWebhookSecret, WebhookRequest, HookSecret>(
                new(first.Id),
                office.Hai
            )
        ).Value;

        await Happen(office);
        await Send(office);
        office.Program.Time.Advance(TimeSpan.FromHours(25));
        await Happen(office);
        await Send(office);

        server.Received[0].IsSignedBy(first.Secret).ShouldBeTrue();
        server.Received[0].IsSignedBy(second.Secret).ShouldBeTrue();
        server.Received[1].IsSignedBy(first.Secret).ShouldBeFalse();
        server.Received[1].IsSignedBy(second.Secret).ShouldBeTrue();
    }

    [Theory, OnBothDatabases]
    public async Task A_server_that_fails_is_asked_again_for_days_then_given_up_and_sent_again_by_the_administrator(
        DatabaseKind kind
    )
    {
        await using var server = await Receiver.Start();
        await using var office = await Start(kind);
        var hook = await Add(office, server, "tests");
        server.Answers = context =>
        {
            context.Response.StatusCode = 500;
            return context.Response.WriteAsync(new string('x', 200_000));
        };
        await Happen(office);
        var begun = office.Now.Utc;
        while ((await Messages(office)).Single().State is MessageState.Waiting)
        {
            await Send(office);
            office.Program.Time.Advance(TimeSpan.FromMinutes(30));
        }

        (office.Now.Utc - begun).ShouldBeInRange(TimeSpan.FromDays(3), TimeSpan.FromDays(4.5));
        server.Received.Count.ShouldBe(10);
        server.Received.Select(one => one.Id).Distinct().Count().ShouldBe(1);
        var list = await office.Program.In(scope =>
            scope
                .GetRequiredService<FindHooks>()
                .Undelivered(hook.Id, null, 10, office.Hai, default)
        );
        list.Value.Items.Single().Failure.ShouldStartWith("Máy chủ nhận trả lời 500: xxx");
        list.Value.Items.Single().NextAt.ShouldBeNull();
        (await Status(office)).ShouldBe("0 đang chờ, 1 đã thôi gửi (Care)");

        server.Answers = null;
        (await Again(office, hook, office.Van)).Refusal!.Code.ShouldBe("role-may-not");
        (await Again(office, hook, office.Hai)).Value.ShouldBe(1);
        (await Send(office)).ShouldBe(1);
        (await Again(office, hook, office.Hai)).Refusal!.Code.ShouldBe(
            "notifications-webhook-nothing-given-up"
        );
    }

    [Theory, OnBothDatabases]
    public async Task Gone_switches_it_off_and_a_pause_keeps_what_happens(DatabaseKind kind)
    {
        await using var server = await Receiver.Start();
        await using var office = await Start(kind);
        var hook = await Add(office, server, "tests");
        await Must<PauseWebhook>(office, hook);
        await Happen(office);
        (await Send(office)).ShouldBe(0);
        await Must<ResumeWebhook>(office, hook);
        server.Answers = context =>
        {
            context.Response.StatusCode = 410;
            return Task.CompletedTask;
        };
        await Send(office);

        (await office.Read(db => db.Set<Webhook>().SingleAsync())).GoneAt.ShouldNotBeNull();
        await Happen(office);
        (await Messages(office)).Count.ShouldBe(1);
        (
            await office.Read(db => db.Set<Fact>().Select(fact => fact.Kind).ToListAsync())
        ).ShouldContain(WebhookGone.Code);
        await Must<RemoveWebhook>(office, hook);
        (await Messages(office)).ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task Killed_before_it_was_written_down_it_comes_twice_under_one_identifier_and_two_nodes_send_it_once(
        DatabaseKind kind
    )
    {
        var lost = new LostMark();
        await using var server = await Receiver.Start();
        await using var office = await Start(kind, lost);
        await Add(office, server, "tests");
        await Happen(office);
        await Happen(office);
        await Task.WhenAll(Enumerable.Range(1, 4).Select(_ => Send(office)));
        server.Received.Count.ShouldBe(2);

        await Happen(office);
        lost.Arm();
        await Should.ThrowAsync<IOException>(() => Send(office));
        (await Send(office)).ShouldBe(0); // somebody may still be at it
        office.Program.Time.Advance(TimeSpan.FromMinutes(6));
        (await Send(office)).ShouldBe(1);

        server.Received.Count.ShouldBe(4);
        server.Received.Select(one => one.Id).Distinct().Count().ShouldBe(3);
    }

    [Theory, OnBothDatabases, Retains(Rule)]
    public async Task Traces_of_two_months_ago_go(DatabaseKind kind)
    {
        await using var server = await Receiver.Start();
        await using var office = await Start(kind);
        await Add(office, server, "tests");
        await Happen(office);
        await Send(office);
        office.Program.Time.Advance(TimeSpan.FromDays(61));

        (await office.Program.CarryOut(Rule)).ShouldBe(1);
    }

    [Fact]
    public async Task Where_no_setting_opens_it_a_private_address_is_not_reached_and_a_redirect_is_not_followed()
    {
        await using var server = await Receiver.Start();
        using var closed = new HookPost(new HookReach([]));
        using var open = new HookPost(new HookReach([IPNetwork.Parse("127.0.0.0/8")]));
        server.Answers = context =>
        {
            context.Response.Redirect("http://169.254.169.254/latest");
            return Task.CompletedTask;
        };

        var refused = await Post(closed, server.Address);
        var byName = await Post(
            closed,
            server.Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal)
        );
        var redirected = await Post(open, server.Address);

        refused.Failure!.ShouldContain("Chutri:Webhooks:Networks");
        byName.Failure!.ShouldContain("Chutri:Webhooks:Networks");
        redirected.Failure!.ShouldContain("302");
        server.Received.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("10.1.2.3", false)]
    [InlineData("172.31.0.1", false)]
    [InlineData("192.168.1.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("::1", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    [InlineData("64:ff9b::a00:1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("203.162.4.190", true)]
    [InlineData("2001:ee0::1", true)]
    [InlineData("10.20.3.4", true)] // opened by the setting
    public void Only_the_open_internet_and_what_the_setting_opens_is_reached(
        string address,
        bool reached
    ) =>
        new HookReach([IPNetwork.Parse("10.20.0.0/16")])
            .Allows(IPAddress.Parse(address))
            .ShouldBe(reached);

    [Fact]
    public void The_signature_is_that_of_the_standard_s_own_example() =>
        HookSignature
            .Of(
                ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"],
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                DateTimeOffset.FromUnixTimeSeconds(1614265330),
                "{\"test\": 2432232314}"u8
            )
            .ShouldBe("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");

    [Fact]
    public async Task All_that_is_wrong_with_a_webhook_is_said_at_once()
    {
        await using var office = await Start(DatabaseKind.Sqlite);

        var refusal = await office.Program.In(scope =>
            Task.FromResult(
                new HookForm("", "http://portal.example/hook", ["nothing.at-all"])
                    .Parse(
                        scope.GetRequiredService<HookKinds>(),
                        scope.GetRequiredService<HookReach>()
                    )
                    .Refusal!
            )
        );

        refusal.Fields.Select(field => field.Field).ShouldBe(["name", "url", "kinds"]);
    }

    private static Task<HookAnswer> Post(HookPost post, string address) =>
        post.Send(
            address,
            "msg_1",
            [HookSignature.NewSecret()],
            "{}"u8.ToArray(),
            DateTimeOffset.UnixEpoch,
            default
        );

    private static Task<NotifiedOffice> Start(DatabaseKind kind, params Module[] more) =>
        NotifiedOffice.Start(kind, [new OpenToThisMachine(), .. more]);

    private static async Task<HookSecret> Add(
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

    private static async Task Happen(NotifiedOffice office) =>
        await office.Happen(Guid.CreateVersion7(), office.Bao);

    private static async Task Must<TOperation>(NotifiedOffice office, HookSecret hook)
        where TOperation : class, IOperation<WebhookRequest, Done> =>
        (
            await office.Program.Run<TOperation, WebhookRequest, Done>(new(hook.Id), office.Hai)
        ).Refusal.ShouldBeNull();

    private static Task<Outcome<int>> Again(NotifiedOffice office, HookSecret hook, Caller by) =>
        office.Program.Run<SendWebhookAgain, WebhookRequest, int>(new(hook.Id), by);

    private static Task<List<WebhookMessage>> Messages(NotifiedOffice office) =>
        office.Read(db => db.Set<WebhookMessage>().OrderBy(one => one.Id).ToListAsync());

    private static Task<string> Status(NotifiedOffice office) =>
        office.Program.In(async scope =>
        {
            var lines = await scope
                .GetServices<IWatch>()
                .OfType<HookWatch>()
                .Single()
                .Look(office.Now, default);
            return $"{lines[1].Says.Vietnamese} ({lines[1].Tone})";
        });

    private static Task<int> Send(NotifiedOffice office) =>
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
