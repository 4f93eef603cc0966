using System.Net;
using System.Text;
using Chutri.Testing;

namespace Chutri.Assignments.Tests.Web;

[Collection(Alone.Name)]
public sealed class EvidenceOnDiskTests
{
    [Fact]
    public async Task A_large_file_marked_secret_that_is_handed_in_as_evidence_leaves_nothing_on_the_disk()
    {
        await using var site = await AssignmentSite.Start();
        var code = await site.Program.Underway();
        await site.Page($"/assignments/{code}");
        var marked = Encoding.UTF8.GetBytes(
            "TUYỆT MẬT\n" + string.Concat(Enumerable.Repeat("đoạn dài của báo cáo\n", 20_000))
        );
        using var result = new MultipartFormDataContent
        {
            { new StringContent("Đã rà soát"), "summary" },
            { new ByteArrayContent(marked), "files", "báo cáo.txt" },
        };
        using var disk = new WatchedDisk();

        var answer = await site.Post($"/api/v1/assignments/{code}/deliver", result);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        disk.NewFiles().ShouldBeEmpty();
    }
}
