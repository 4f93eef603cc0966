using System.Text;
using Chutri.Host.Tests.Work;
using Chutri.Testing;

namespace Chutri.Host.Tests.Attacks;

/// <summary>Files that somebody hands in so that they do something to whoever fetches them.</summary>
[Collection(AttackedProgram.Name)]
public sealed class FileTests(OpenedDemonstration demonstration)
{
    [Theory]
    [InlineData("../../../etc/trang.html", "text/html")]
    [InlineData("..\\..\\trang.svg", "image/svg+xml")]
    [InlineData("/etc/trang.xhtml", "application/xhtml+xml")]
    [InlineData("trang.js", "text/javascript")]
    public async Task A_file_comes_back_to_be_saved_under_a_plain_name_and_never_to_run(
        string name,
        string type
    )
    {
        var work = await AttackedWork.Open(demonstration);
        var code = await work.Issue("Nộp tệp xấu");
        await work.Desk.Do("truongban", $"/assignments/{code}/acknowledge");
        var form = new MultipartFormDataContent { { new StringContent("Đã làm xong"), "summary" } };
        var part = new ByteArrayContent(
            Encoding.UTF8.GetBytes("<html><script>alert(1)</script></html>" + name)
        );
        part.Headers.ContentType = new(type);
        form.Add(part, "files", name);
        await work.Desk.Send("truongban", $"/assignments/{code}/deliver", form);
        var page = await work.Desk.Of("phochutich").Page("/assignments/" + code);
        var link = page.QuerySelectorAll("a[href]")
            .Select(found => found.GetAttribute("href")!)
            .First(href => href.Contains("/files/", StringComparison.Ordinal));
        var id = link.Split('/')[^1];

        foreach (var address in new[] { link, $"/api/v1/assignments/{code}/files/{id}" })
        {
            using var answer = await work.Desk.Of("phochutich").Get(address);

            answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.OK, address);
            answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/octet-stream");
            var disposition = answer.Content.Headers.ContentDisposition!;
            disposition.DispositionType.ShouldBe("attachment");
            disposition.FileNameStar.ShouldBe("trang" + Path.GetExtension(name));
            answer.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("sandbox");
        }
    }

    [Fact]
    public async Task A_list_of_mistakes_is_saved_and_a_name_makes_no_header()
    {
        var work = await AttackedWork.Open(demonstration);
        var read = await work.Desk.Send(
            "quantri",
            "/imports",
            Desk.Form([], "file", ("a%0d%0aX-Evil: 1<b>.csv", "code,name\n=1,"u8.ToArray()))
        );

        using var answer = await work
            .Desk.Of("quantri")
            .Get($"/admin/organization/imports/{read.GetProperty("id").GetString()}/lines.csv");

        answer.ToString().ShouldNotContain("\nX-Evil: 1");
        (await Browser.Text(answer)).ShouldNotContain("\n=1");
    }
}
