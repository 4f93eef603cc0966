using System.Net;
using System.Text;
using Chutri.Testing;

namespace Chutri.SelfReview.Tests.Web;

public sealed class EditionPageTests
{
    private const string List = "/self-review/editions";

    [Fact]
    public async Task The_shipped_sheet_is_taken_tried_out_and_put_in_force_on_the_pages()
    {
        await using var site = await ReviewSite.Start();
        (await site.Text(List)).ShouldContain("Chưa có danh mục, phiếu nào");

        using var taken = await site.Fill(List, List + "/shipped", ("shipped", "Questions"));
        var page = taken.Headers.Location!.ToString().Split('?')[0];
        (await site.Text(page)).ShouldContain("bản thử");

        (await site.Page(page + "/try"))
            .QuerySelectorAll(".question[hidden] textarea")
            .Select(field => field.GetAttribute("name"))
            .ShouldBe(["q-A2", "q-B2", "q-D2"]); // asked only after some answer
        using var poor = await site.Fill(page + "/try", page + "/try", ("q-A1", "có"));
        poor.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var said = await Browser.Text(poor);
        said.ShouldContain("Câu A1: trả lời như vậy thì phải nêu minh chứng.");
        said.ShouldContain("Câu B1: hãy trả lời.");

        using var put = await site.Fill(page, page + "/put-in-force");
        put.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await site.Text(List)).ShouldContain("đang dùng");
        (await site.Get(page + "/lines.csv")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_file_with_problems_brings_in_nothing_and_a_cell_secretary_reads_but_does_not_write()
    {
        await using var site = await ReviewSite.Start();

        using var answer = await Upload(site, "Nhóm,Mã,Biểu hiện\n1,,\n");

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var said = await Browser.Text(answer);
        said.ShouldContain("Dòng 2, cột Mã: Hãy điền ô này.");
        said.ShouldContain("Dòng 2, cột Biểu hiện: Hãy điền ô này.");

        site.Caller = site.Office.Van;
        var read = await site.Text(List);
        read.ShouldContain("Chưa có danh mục, phiếu nào");
        read.ShouldNotContain("Đưa vào bản mới");
    }

    private static async Task<HttpResponseMessage> Upload(ReviewSite site, string text)
    {
        var form = new MultipartFormDataContent();
        var page = await site.Page(List);
        foreach (var hidden in page.QuerySelectorAll("form[enctype] input[type=hidden]"))
        {
            form.Add(
                new StringContent(hidden.GetAttribute("value")!),
                hidden.GetAttribute("name")!
            );
        }

        form.Add(new StringContent("Signs"), "kind");
        form.Add(new StringContent("Quyết định 12-QĐ/ĐU"), "source");
        form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "file", "bieu-hien.csv");
        return await site.Send(new(HttpMethod.Post, List) { Content = form });
    }
}
