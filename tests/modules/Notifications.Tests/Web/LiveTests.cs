using System.Net;
using Chutri.Notifications.Web;
using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Notifications.Tests.Web;

public sealed class LiveTests
{
    [Theory, OnBothDatabases]
    public async Task Whoever_has_a_page_open_at_one_node_hears_what_was_done_at_another(
        DatabaseKind kind
    )
    {
        await using var office = await NotifiedOffice.Start(kind);
        var scopes = office.Program.Services.GetRequiredService<IServiceScopeFactory>();
        var node = new LiveInbox(scopes, TimeProvider.System);
        using var gone = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await using var heard = node.Changes(office.Van.Person!.Value, 0, gone.Token)
            .GetAsyncEnumerator(gone.Token);
        var next = heard.MoveNextAsync().AsTask();
        var work = office.Work(null);
        await office.Give(work);

        await office.Happen(work.Subject, office.Bao);

        (await next).ShouldBeTrue();
        heard.Current.ShouldBe(1);
        next = heard.MoveNextAsync().AsTask();
        await office.Happen(work.Subject, office.Van); // who acts on it has seen it
        (await next).ShouldBeTrue();
        heard.Current.ShouldBe(0);
    }

    [Fact]
    public async Task The_stream_says_the_number_in_the_language_of_the_reader_as_it_changes()
    {
        await using var site = await NotificationSite.Start();
        await site.Happen();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/notices/live?seen=0");
        request.Headers.Add("Accept", "text/event-stream");
        using var client = site.Client();

        using var answer = await client.SendAsync(
            request,
            HttpCompletionOption.ResponseHeadersRead,
            TestContext.Current.CancellationToken
        );

        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
        using var lines = new StreamReader(
            await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken)
        );
        string? line;
        do
        {
            line = await lines.ReadLineAsync(TestContext.Current.CancellationToken);
        } while (line is not null && !line.StartsWith("data:", StringComparison.Ordinal));

        var news = System.Text.Json.JsonDocument.Parse(line!["data: ".Length..]).RootElement;
        news.GetProperty("number").GetInt64().ShouldBe(1);
        news.GetProperty("words").GetString().ShouldBe("1 chưa đọc");
    }

    [Fact]
    public async Task Asked_without_a_stream_it_answers_once()
    {
        await using var site = await NotificationSite.Start();
        await site.Happen();

        (await site.Json("/notices/live")).GetProperty("number").GetInt64().ShouldBe(1);
        site.Caller = null;
        using var nobody = await site.Get("/notices/live");
        nobody.StatusCode.ShouldNotBe(HttpStatusCode.OK);
    }
}
