using System.Net;
using System.Text;
using Chutri.Testing;

namespace Chutri.Host.Tests.Attacks;

/// <summary>Bodies that say more, or go deeper, than anybody asked for.</summary>
[Collection(AttackedProgram.Name)]
public sealed class BodyTests(OpenedDemonstration demonstration)
{
    [Fact]
    public async Task What_the_program_decides_is_not_decided_by_what_is_sent_along()
    {
        const string title = "Việc có phần gửi kèm";
        var browser = await demonstration.As("phochutich");

        using var answer = await browser.PostJson(
            "/api/v1/assignments",
            new Dictionary<string, object?>
            {
                ["title"] = title,
                ["code"] = "NV-2026-999999",
                ["id"] = "018f0000-0000-7000-8000-000000000000",
                ["state"] = "accepted",
                ["role"] = "administrator",
                ["__proto__"] = new { isAdministrator = true },
            }
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var problem = await Browser.Json(answer);
        problem
            .GetProperty("errors")
            .EnumerateObject()
            .Select(field => field.Name)
            .ShouldBe(["code", "id", "state", "role", "__proto__"]);
        var found = await browser.Json("/api/v1/assignments?q=" + Uri.EscapeDataString(title));
        found.GetProperty("total").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task Nobody_makes_an_account_more_than_it_is_by_sending_more()
    {
        var officer = await demonstration.As("chuyenvien");
        var before = (await officer.Json("/api/v1/me")).GetProperty("role").GetString();
        using var sent = await officer.PutJson(
            "/api/v1/me/language",
            new
            {
                language = "vi",
                role = "administrator",
                roles = new[] { "administrator" },
            }
        );

        var after = (await officer.Json("/api/v1/me")).GetProperty("role").GetString();

        after.ShouldBe(before);
        (await officer.Get("/admin/accounts")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"title\":", "}")]
    public async Task A_body_nested_without_end_is_refused_and_not_followed(
        string open,
        string close
    )
    {
        var browser = await demonstration.As("phochutich");
        var deep = new StringBuilder()
            .Insert(0, open, 20_000)
            .Append('1')
            .Append(new StringBuilder().Insert(0, close, 20_000));

        using var answer = await browser.Post(
            "/api/v1/assignments",
            new StringContent(deep.ToString(), Encoding.UTF8, "application/json")
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }
}
