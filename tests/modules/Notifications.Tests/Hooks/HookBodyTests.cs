using System.Text.Json;
using Chutri.Notifications.Model;
using Chutri.Notifications.Operations;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;
using static Chutri.Notifications.Tests.Hooks.HookOffice;

namespace Chutri.Notifications.Tests.Hooks;

/// <summary>What a webhook is told of, and what never leaves by this door.</summary>
public sealed class HookBodyTests
{
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

    [Fact]
    public async Task A_page_that_is_not_open_to_everybody_is_not_told_of()
    {
        await using var server = await Receiver.Start();
        await using var office = await Start(DatabaseKind.Sqlite, new GuardedPages());
        await Add(office, server, "tests");
        await Happen(office);

        await Send(office);

        server.Received.Single().Body.ShouldContain("/open/1");
        server.Received.Single().Body.ShouldNotContain("tran.van.bao");
    }

    /// <summary>One page that whoever manages accounts sees, and one that everybody does.</summary>
    private sealed class GuardedPages : Module, IThingPages
    {
        public override void AddTo(IServiceCollection services) =>
            services.AddSingleton<IThingPages>(this);

        public Task<IReadOnlyDictionary<Guid, Thing>> Find(
            IReadOnlyCollection<Guid> things,
            Caller caller,
            CancellationToken stop
        ) =>
            Task.FromResult<IReadOnlyDictionary<Guid, Thing>>(
                things.ToDictionary(
                    id => id,
                    _ =>
                        caller.Has(NotificationActs.Webhooks)
                            ? new Thing("Trần Văn Bảo", "/admin/accounts/tran.van.bao")
                            : new Thing("1", "/open/1")
                )
            );
    }
}
