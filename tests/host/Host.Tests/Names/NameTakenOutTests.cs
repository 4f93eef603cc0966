using System.Net;
using Chutri.CommandLine;
using Chutri.Platform;
using Chutri.Testing;
using Chutri.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Chutri.Host.Tests.Names;

/// <summary>
/// Trần Quốc Bảo of the demonstration, who held work, answered, asked and signed in, has left; eleven years later his name is taken
/// out of the whole program, on both databases.
/// </summary>
public sealed class NameTakenOutTests(ToldDemonstration told) : IDisposable
{
    private const string Code = "BAOTQ";
    private const string UserName = "chuyenvien";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("chutri-names-");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task The_name_is_gone_everywhere_and_facts_figures_and_laws_stand(
        DatabaseKind kind
    )
    {
        await using var target = await TestDatabase.Empty(kind);
        await Restored(target.Choice);
        await using var program = await WholeProgram.Open(target.Choice);
        var name = await Leave(program);
        var administrator = await program.SignIn("quantri");
        var before = await Figures(administrator);
        (await Where(program, name)).ShouldNotBeEmpty();

        var look = await administrator.Json($"/api/v1/names/{Code}");
        using var answer = await administrator.PostJson(
            $"/api/v1/names/{Code}/take-out",
            new
            {
                reason = "hết thời hạn lưu",
                sure = true,
                words = look.GetProperty("words")
                    .EnumerateArray()
                    .Select(words => words.GetProperty("key").GetString()),
            }
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await Browser.Text(answer));

        var done = await Browser.Json(answer);
        look.GetProperty("facts").GetInt32().ShouldBeGreaterThan(10);
        done.GetProperty("left").GetInt32().ShouldBe(0);
        (await Where(program, name)).ShouldBeEmpty();
        (await Where(program, Code)).ShouldBeEmpty();
        (await Where(program, UserName)).ShouldBeEmpty();
        (await Figures(administrator)).ShouldBe(before);
        (await BrokenLaws(program)).ShouldBeEmpty();
        await HistoriesSayTheMark(administrator, done.GetProperty("mark").GetString()!, name);
        await IsBackedUpAndRestored(target.Choice, name);
    }

    [Fact]
    public async Task A_page_shows_what_goes_and_what_stays_and_asks_twice()
    {
        await using var program = await WholeProgram.Open(told.Copy());
        var name = await Leave(program);
        var administrator = await program.SignIn("quantri");

        var list = await administrator.Page("/admin/names");
        list.QuerySelector("main")!.TextContent.ShouldContain(name);
        var page = await administrator.Page($"/admin/names/{Code}");
        var text = page.QuerySelector("main")!.TextContent;
        text.ShouldContain("tài khoản, kèm thư điện tử");
        text.ShouldContain("nội dung văn bản");
        text.ShouldContain($"ghi {name} ({Code}) vào danh sách");
        var words = page.QuerySelectorAll("input[name=words]");
        words.ShouldNotBeEmpty();
        words.ShouldAllBe(box => !box.HasAttribute("checked"));
        text.ShouldContain($"[{name}]");
        text.ShouldContain("Bản sao lưu làm trước hôm nay vẫn còn tên");
        using var unsure = await administrator.Fill(
            page,
            $"/admin/names/{Code}",
            ("reason", "hết thời hạn lưu")
        );
        unsure.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var done = await administrator.Fill(
            page,
            $"/admin/names/{Code}",
            ("reason", "hết thời hạn lưu"),
            ("sure", "true")
        );

        done.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await administrator.Page("/admin/names"))
            .QuerySelector("main")!
            .TextContent.ShouldNotContain(name);
        using var gone = await program.Visit().SignIn(UserName, "Chutri-2026");
        gone.StatusCode.ShouldNotBe(HttpStatusCode.Found);
    }

    /// <summary>He leaves today, his account is locked, his work goes back; and eleven years pass.</summary>
    private static async Task<string> Leave(WholeProgram program)
    {
        var administrator = await program.SignIn("quantri");
        var person = await administrator.Json($"/api/v1/people/{Code}");
        foreach (var post in person.GetProperty("posts").EnumerateArray())
        {
            using var ended = await administrator.PostJson(
                $"/api/v1/people/{Code}/posts/{post.GetProperty("id").GetGuid()}/end",
                new { lastDay = "25/11/2026", reason = "nghỉ hưu" }
            );
            ended.StatusCode.ShouldBe(HttpStatusCode.OK, await Browser.Text(ended));
        }

        using var locked = await administrator.PostJson(
            $"/api/v1/accounts/{UserName}/lock",
            new { reason = "nghỉ hưu" }
        );
        locked.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var time = (FakeTimeProvider)program.Services.GetRequiredService<TimeProvider>();
        time.Advance(TimeSpan.FromDays(11 * 366));
        await CarryOutDueWork(program);
        return person.GetProperty("name").GetString()!;
    }

    private static async Task<IReadOnlyList<string>> Figures(Browser administrator)
    {
        var figures = new List<string>();
        foreach (var address in new[] { "/api/v1/overview", "/api/v1/duties", "/api/v1/people" })
        {
            var json = await administrator.Json(address);
            figures.Add(
                json.TryGetProperty("total", out var total) ? total.ToString() : json.ToString()
            );
        }

        return figures;
    }

    /// <summary>Every text of every table, but for what documents say.</summary>
    private static async Task<IReadOnlyList<string>> Where(WholeProgram program, string word)
    {
        await using var scope = program.Services.CreateAsyncScope();
        var written = scope.ServiceProvider.GetServices<TextAsWritten>().ToList();
        var texts = await Texts.Of(scope.ServiceProvider.GetRequiredService<AppDatabase>(), Stop);
        return
        [
            .. texts
                .Where(text => text.Contains(word, StringComparison.OrdinalIgnoreCase))
                .Where(text => !written.Any(kept => IsOf(kept, text)))
                .Select(text => text[..Math.Min(text.Length, 200)]),
        ];
    }

    private static bool IsOf(TextAsWritten kept, string text)
    {
        var place = text.Split(':')[0].Split('.');
        return place[0] == kept.Table && kept.Covers(place[1]);
    }

    private static async Task HistoriesSayTheMark(Browser reader, string mark, string name)
    {
        var facts = await reader.Json("/api/v1/facts?person=DA-GO-TEN-1");
        var told = facts.GetProperty("items").EnumerateArray().Select(fact => fact.ToString());
        told.ShouldNotBeEmpty();
        told.ShouldAllBe(fact => fact.Contains(mark) && !fact.Contains(name));
        (await reader.Json($"/api/v1/search?q={Uri.EscapeDataString(name)}"))
            .ToString()
            .ShouldNotContain(name);
        (await reader.Page("/people/DA-GO-TEN-1"))
            .QuerySelector("h1")!
            .TextContent.ShouldContain(mark);
    }

    private async Task IsBackedUpAndRestored(DatabaseChoice choice, string name)
    {
        var archive = await BackUp(choice);
        await using var other = await TestDatabase.Empty(DatabaseKind.Sqlite);
        (await Restoring.Into(other.Choice, archive, null, Stop)).Refused.ShouldBeFalse();
        await using var restored = await WholeProgram.Open(other.Choice);
        (await Where(restored, name)).ShouldBeEmpty();
    }

    private async Task Restored(DatabaseChoice choice)
    {
        var start = new DatabaseChoice.Sqlite(Path.Combine(told.Copy(), "chutri.db"));
        (await Restoring.Into(choice, await BackUp(start), null, Stop)).Refused.ShouldBeFalse();
    }

    private async Task<FileInfo> BackUp(DatabaseChoice choice)
    {
        await using var app = WebProgram.Build(choice, urls: null, quiet: true);
        await using var scope = app.Services.CreateAsyncScope();
        var file = new FileInfo(Path.Combine(folder.FullName, Path.GetRandomFileName() + ".zip"));
        (await ArchiveFile.Make(scope.ServiceProvider, file, Stop)).Refused.ShouldBeFalse();
        file.Refresh();
        return file;
    }

    private static async Task<IReadOnlyList<string>> BrokenLaws(WholeProgram program)
    {
        await using var scope = program.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDatabase>();
        var now = scope.ServiceProvider.GetRequiredService<AuthorityClock>().Now();
        var broken = new List<string>();
        foreach (var law in scope.ServiceProvider.GetServices<ILaw>())
        {
            var found = await law.Check(db, now, Stop);
            if (found.Broken > 0)
            {
                broken.Add($"{law.Code}: {string.Join(", ", found.Examples)}");
            }
        }

        return broken;
    }

    private static async Task CarryOutDueWork(WholeProgram program)
    {
        var pass = new DueWorkPass(
            program.Services.GetRequiredService<IServiceScopeFactory>(),
            program.Services.GetRequiredService<AuthorityClock>(),
            NullLogger.Instance
        );
        await pass.CarryOutAll(Stop);
    }

    public void Dispose() => folder.Delete(recursive: true);
}
