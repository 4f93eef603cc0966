using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Chutri.Organization.Model;
using Chutri.Organization.Operations;
using Chutri.Organization.Web;
using Microsoft.AspNetCore.Http;

namespace Chutri.Organization.Tests.Web;

/// <summary><see cref="ReadImport"/>, <see cref="ShowImport"/> and <see cref="WriteImport"/>, through their pages.</summary>
public sealed class ImportRoutesTests
{
    private const string Imports = "/admin/organization/imports";

    [Fact]
    public async Task A_file_is_read_shown_and_written()
    {
        await using var site = await UnitSite.Start();

        var read = await Upload(site, "đơn vị.csv", "mã,tên,cấp trên\nVP,Văn phòng,LDLD\n");
        var address = read.Headers.Location!.ToString();
        var preview = await site.Page(address);
        var written = await site.Fill(address);

        preview.QuerySelector("h1")!.TextContent.ShouldBe("Ghi đơn vị.csv vào danh sách?");
        preview.QuerySelector("tbody tr")!.TextContent.ShouldContain("lập Văn phòng");
        written.Headers.Location!.ToString().ShouldBe(Imports);
        (await site.Page("/units/VP")).QuerySelector("h1")!.TextContent.ShouldBe("Văn phòng");
        (await site.Page(address)).QuerySelector("form.form").ShouldBeNull();
    }

    [Theory]
    [InlineData("people", ImportKind.People)]
    [InlineData("", null)]
    [InlineData("7", null)]
    [InlineData("danh sách", null)]
    internal async Task A_kind_of_list_that_does_not_exist_is_seen_from_the_headings(
        string said,
        ImportKind? kind
    )
    {
        var request = new DefaultHttpContext().Request;
        var file = new FormFile(new MemoryStream([1]), 0, 1, "file", "a.csv");
        request.Form = new FormCollection(
            new() { ["kind"] = said },
            new FormFileCollection { file }
        );

        var read = await ImportUpload.Read(request, CancellationToken.None);

        read.Value.Kind.ShouldBe(kind);
    }

    [Fact]
    public async Task Problems_are_shown_with_row_and_column_and_nothing_can_be_written()
    {
        await using var site = await UnitSite.Start();

        var read = await Upload(
            site,
            "units.csv",
            "code,name,parent\nVP,Văn phòng,KHONG\n,,LDLD\n"
        );
        var address = read.Headers.Location!.ToString();
        var preview = await site.Page(address);
        var lines = await site.Text(address + "/lines.csv");

        preview.QuerySelector("h1")!.TextContent.ShouldContain("chỗ cần sửa");
        preview.QuerySelector("form.form").ShouldBeNull();
        preview.QuerySelector(".page-subtitle")!.TextContent.ShouldBe("Đơn vị");
        lines.ShouldContain("\n2,parent,");
        (await site.Get("/units/VP")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_heading_that_a_spreadsheet_would_calculate_is_downloaded_as_text()
    {
        await using var site = await UnitSite.Start();

        var read = await Upload(site, "units.csv", "=mã,tên,khối\n,Văn phòng,công đoàn\n");
        var lines = await site.Text(read.Headers.Location! + "/lines.csv");

        lines.ShouldContain("\n2,'=mã,");
    }

    [Fact]
    public async Task No_file_is_said_beside_the_field()
    {
        await using var site = await UnitSite.Start();

        var response = await site.Fill(Imports);

        response.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await UnitSite.Html(response))
            .QuerySelector(".error-summary a")!
            .GetAttribute("href")
            .ShouldBe("#f-file");
    }

    private static async Task<HttpResponseMessage> Upload(UnitSite site, string name, string text)
    {
        var page = await site.Page(Imports);
        var form = new MultipartFormDataContent();
        foreach (var hidden in page.QuerySelectorAll("form.form input[type=hidden]"))
        {
            form.Add(
                new StringContent(hidden.GetAttribute("value")!),
                hidden.GetAttribute("name")!
            );
        }

        var part = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        part.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        form.Add(part, "file", name);
        return await site.Send(new(HttpMethod.Post, Imports) { Content = form });
    }
}
