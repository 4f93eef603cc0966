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
using static Chutri.Notifications.Tests.Hooks.HookOffice;

namespace Chutri.Notifications.Tests.Hooks;

/// <summary>
/// To a real server: through AddWebhook, HookOf, TakeHook, MarkHook, RenewWebhookSecret, PauseWebhook, ResumeWebhook, SendWebhookAgain
/// and RemoveWebhook.
/// </summary>
public sealed class HookTests
{
    private const string Rule = "notifications.webhook-messages";

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

    [Theory, OnBothDatabases]
    public async Task One_that_takes_nothing_keeps_only_its_own_waiting_however_much_that_is(
        DatabaseKind kind
    )
    {
        await using var server = await Receiver.Start();
        await using var silent = await Receiver.Start();
        await using var office = await Start(kind);
        var dead = await Add(office, silent, "tests");
        silent.Answers = context =>
        {
            context.Response.StatusCode = 503;
            return Task.CompletedTask;
        };
        await Happen(office);
        office.Program.Time.Advance(TimeSpan.FromSeconds(1));
        await office.Do<Done>(
            office.Mai,
            (scope, now) =>
            {
                scope
                    .GetRequiredService<AppDatabase>()
                    .AddRange(
                        Enumerable
                            .Range(0, 1_200)
                            .Select(_ => WebhookMessage.Of(dead.Id, Guid.CreateVersion7(), now))
                    );
                return Task.FromResult((Outcome<Done>)new Done());
            }
        );
        office.Program.Time.Advance(TimeSpan.FromMinutes(1));
        await Add(office, server, "tests");
        await Happen(office);

        (await Send(office)).ShouldBe(1);

        server.Received.Count.ShouldBe(1);
        silent.Received.Count.ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task Where_the_key_that_closed_a_secret_is_lost_a_renewal_sends_again_at_once(
        DatabaseKind kind
    )
    {
        await using var server = await Receiver.Start();
        await using var office = await Start(kind);
        var hook = await Add(office, server, "tests");
        await office.Do<Done>(
            office.Mai,
            async (scope, _) =>
            {
                await scope
                    .GetRequiredService<AppDatabase>()
                    .Set<Webhook>()
                    .ExecuteUpdateAsync(set => set.SetProperty(one => one.Secret, "CfDJ8lost"));
                return new Done();
            }
        );
        await Happen(office);
        (await Send(office)).ShouldBe(0);
        (await Messages(office)).Single().Failure.ShouldBe(HookWords.SecretIsLost.Vietnamese);

        var renewed = await office.Program.Run<RenewWebhookSecret, WebhookRequest, HookSecret>(
            new(hook.Id),
            office.Hai
        );
        office.Program.Time.Advance(TimeSpan.FromMinutes(1));

        (await Send(office)).ShouldBe(1);
        server.Received.Single().IsSignedBy(renewed.Value.Secret).ShouldBeTrue();
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
}
