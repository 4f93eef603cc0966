using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Chutri.Documents.Tests.Api;

public sealed class DocumentApiTests
{
    private const string Root = "/api/v1/documents";

    [Fact]
    public async Task Everything_about_a_document_can_be_asked()
    {
        await using var site = await ClerkSite.Start();
        var id = await Registered(site);

        var document = await Json(await site.Get($"{Root}/{id}"));
        var provisions = await Json(await site.Get($"{Root}/{id}/provisions"));
        var reading = await Json(await site.Get($"{Root}/{id}/reading"));
        var file = await site.Get($"{Root}/{id}/file");

        document.GetProperty("kind").GetString().ShouldBe("Directive");
        document.GetProperty("period").GetString().ShouldBe("2025-2030");
        document.GetProperty("versions")[0].GetProperty("sha256").GetString()!.Length.ShouldBe(64);
        provisions
            .GetProperty("items")
            .GetArrayLength()
            .ShouldBe(document.GetProperty("provisions").GetInt32());
        var text = reading.GetProperty("text").GetString()!;
        foreach (var task in reading.GetProperty("tasks").EnumerateArray())
        {
            text[task.GetProperty("start").GetInt32()..task.GetProperty("end").GetInt32()]
                .ShouldBe(task.GetProperty("quote").GetString());
        }

        (await file.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBe(
            SamplePapers.DirectiveFile
        );
    }

    [Fact]
    public async Task The_register_is_listed_by_key_and_filters_that_make_no_sense_are_refused()
    {
        await using var site = await ClerkSite.Start();
        await Registered(site);

        var page = await Json(await site.Get(Root + "?q=24%20CT%20TU&state=ToCheck"));

        page.GetProperty("total").GetInt32().ShouldBe(1);
        page.GetProperty("items")[0].GetProperty("entry").GetString().ShouldBe("Đến 1/2026");
        (await site.Get(Root + "?state=Lost")).StatusCode.ShouldBe(
            HttpStatusCode.UnprocessableEntity
        );
    }

    [Fact]
    public async Task A_refused_file_is_a_problem_with_a_stable_code_and_the_way_to_the_other()
    {
        await using var site = await ClerkSite.Start();
        var id = await Registered(site);

        var again = await site.PostFiles(Root, "files", ("b.txt", SamplePapers.DirectiveFile));

        again.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var problem = await Json(again);
        problem.GetProperty("code").GetString().ShouldBe("documents-same-file");
        problem.GetProperty("see").GetString().ShouldBe($"/documents/{id}");
    }

    [Fact]
    public async Task Of_several_files_each_has_its_own_answer()
    {
        await using var site = await ClerkSite.Start();

        var sent = await site.PostFiles(
            Root,
            "files",
            ("a.txt", SamplePapers.DirectiveFile),
            ("b.txt", [])
        );

        sent.StatusCode.ShouldBe(HttpStatusCode.MultiStatus);
        var files = (await Json(sent)).GetProperty("files");
        files[0].GetProperty("document").GetGuid().ShouldNotBe(Guid.Empty);
        files[1].GetProperty("code").GetString().ShouldBe("documents-empty-file");
    }

    [Fact]
    public async Task Header_version_comparison_and_reference_are_changed_as_on_the_pages()
    {
        await using var site = await ClerkSite.Start();
        var id = await Registered(site);
        var header = new
        {
            kind = "Directive",
            number = "24-CT/TU",
            date = "2026-08-07",
            issuer = "Thành ủy Sông Vân",
            subject = "Kỷ cương",
        };
        var amended = SamplePapers.Text(
            SamplePapers.Directive.Replace("30/9/2026", "31/10/2026", StringComparison.Ordinal)
        );

        var corrected = await site.Send(
            new(HttpMethod.Put, $"{Root}/{id}/header") { Content = JsonContent.Create(header) }
        );
        var version = await site.PostFiles($"{Root}/{id}/versions", "files", ("moi.txt", amended));
        var comparison = await Json(await site.Get($"{Root}/{id}/comparison"));
        var settled = await site.Send(
            new(HttpMethod.Put, $"{Root}/{id}/versions/2/references/0")
            {
                Content = JsonContent.Create(new { target = "none" }),
            }
        );

        (await Json(corrected)).GetProperty("state").GetString().ShouldBe("Checked");
        version.StatusCode.ShouldBe(HttpStatusCode.Created);
        comparison
            .GetProperty("changes")
            .EnumerateArray()
            .Count(change => change.GetProperty("kind").GetString() == "Changed")
            .ShouldBe(1);
        settled.StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task A_stub_is_recorded_and_all_that_is_missing_is_said_at_once()
    {
        await using var site = await ClerkSite.Start();
        var stub = new
        {
            number = "07-BC/TU",
            date = "02/11/2026",
            issuer = "Thành ủy Sông Vân",
            level = "TopSecret",
            handledAt = "Văn thư mật",
        };

        var recorded = await site.Send(
            new(HttpMethod.Post, Root + "/outside") { Content = JsonContent.Create(stub) }
        );
        var refused = await site.Send(
            new(HttpMethod.Post, Root + "/outside") { Content = JsonContent.Create(new { }) }
        );

        recorded.StatusCode.ShouldBe(HttpStatusCode.Created);
        (await Json(recorded)).GetProperty("secrecy").GetString().ShouldBe("TopSecret");
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Json(refused)).GetProperty("errors").EnumerateObject().Count().ShouldBe(5);
    }

    private static async Task<Guid> Registered(ClerkSite site)
    {
        var sent = await site.PostFiles(
            Root,
            "files",
            ("Chỉ thị 24.txt", SamplePapers.DirectiveFile)
        );
        sent.StatusCode.ShouldBe(HttpStatusCode.Created);
        return (await Json(sent)).GetProperty("files")[0].GetProperty("document").GetGuid();
    }

    private static async Task<JsonElement> Json(HttpResponseMessage response) =>
        await response.Content.ReadFromJsonAsync<JsonElement>();
}
