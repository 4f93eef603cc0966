using System.Net;
using System.Text.Json.Nodes;
using Chutri.Assignments.Tests.Operations.Proposals;
using Chutri.Testing;

namespace Chutri.Assignments.Tests.Api;

public sealed class ProposalApiTests
{
    [Fact]
    public async Task A_reason_that_is_too_long_is_refused_not_cut()
    {
        await using var site = await AssignmentSite.Start();
        site.Caller = site.People.Lan;
        var document = await ReadDirective.Register(site.Program);
        var answers = await ReadDirective.Find(site.Program, document, "hỏi - đáp");

        var answer = await site.PostJson(
            $"/api/v1/documents/{document.Value}/set-aside",
            new { provisionPath = answers.ProvisionPath, reason = new string('x', 2001) }
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Browser.Text(answer)).ShouldContain("2000");
    }

    [Theory]
    [InlineData("""{"provisionPath":"1"}""")]
    [InlineData("""{"provisionPath":"1","proposal":null}""")]
    [InlineData("""{"provisionPath":"1","proposal":{"leads":null,"cooperating":null}}""")]
    [InlineData("""{"provisionPath":"1","proposal":{"leads":[null],"cooperating":[null]}}""")]
    public async Task A_proposal_left_out_is_answered_with_what_is_missing(string body)
    {
        await using var site = await AssignmentSite.Start();
        site.Caller = site.People.Lan;
        var document = await ReadDirective.Register(site.Program);

        var answer = await site.PostJson(
            $"/api/v1/documents/{document.Value}/proposals",
            JsonNode.Parse(body)!
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var text = await Browser.Text(answer);
        text.ShouldContain("title");
        text.ShouldContain("leads");
    }

    [Fact]
    public async Task Texts_that_are_too_long_are_all_refused_at_once_and_nothing_is_changed()
    {
        await using var site = await AssignmentSite.Start();
        site.Caller = site.People.Lan;
        var document = await ReadDirective.Register(site.Program);
        var answers = await ReadDirective.Find(site.Program, document, "hỏi - đáp");

        var errors = await Refused(
            await site.PutJson(
                $"/api/v1/documents/{document.Value}/proposals/{answers.Id.Value}",
                new
                {
                    title = new string('x', 301),
                    leads = new[] { "BTG" },
                    deliverable = new string('x', 1001),
                    authority = new string('x', 1001),
                }
            )
        );

        errors.Keys.ShouldBe(["title", "deliverable", "authority"], ignoreOrder: true);
        errors["title"].ShouldContain("300 ký tự");
        (await ReadDirective.Find(site.Program, document, "hỏi - đáp")).Title.ShouldBe(
            answers.Title
        );
    }

    [Fact]
    public async Task What_is_not_known_is_named_field_by_field()
    {
        await using var site = await AssignmentSite.Start();
        site.Caller = site.People.Lan;
        var document = await ReadDirective.Register(site.Program);

        var errors = await Refused(
            await site.PostJson(
                $"/api/v1/documents/{document.Value}/proposals",
                new
                {
                    provisionPath = "1",
                    proposal = new
                    {
                        title = "Rà soát",
                        leads = new[] { "BTC", "KHONG" },
                        accountable = "CB99",
                        cooperating = new[] { "LA" },
                        deadline = "someday",
                    },
                }
            )
        );

        errors["leads"].ShouldContain("KHONG");
        errors["accountable"].ShouldContain("CB99");
        errors["cooperating"].ShouldContain("LA");
        errors["deadline"].ShouldContain("loại thời hạn");
    }

    [Theory]
    [InlineData("by", "dueOn", "31/02/2027", "Không có ngày 31/2: tháng 2 năm 2027 có 28 ngày")]
    [InlineData("by", "dueOn", "2027-13-01", "Không có tháng 13: một năm có 12 tháng")]
    [InlineData("by", "dueOn", "mai", "Nhập ngày như 27/11")]
    [InlineData("by", "dueOn", null, "Nhập ngày hoàn thành.")]
    [InlineData("within", "days", "vài", "Nhập số từ 1 đến 3650.")]
    [InlineData("within", "days", null, "Ghi số ngày.")]
    [InlineData("within", "countedFrom", "30/02/2027", "Không có ngày 30/2")]
    public async Task A_deadline_that_cannot_be_meant_is_refused_in_plain_words(
        string kind,
        string field,
        string? typed,
        string sentence
    )
    {
        await using var site = await AssignmentSite.Start();
        site.Caller = site.People.Lan;
        var document = await ReadDirective.Register(site.Program);
        var proposal = new JsonObject
        {
            ["title"] = "Rà soát",
            ["leads"] = new JsonArray("BTC"),
            ["deadline"] = kind,
            [field] = typed,
        };

        var errors = await Refused(
            await site.PostJson(
                $"/api/v1/documents/{document.Value}/proposals",
                new JsonObject { ["provisionPath"] = "1", ["proposal"] = proposal }
            )
        );

        errors[field].ShouldStartWith(sentence);
    }

    [Theory]
    [InlineData("week", null, false)]
    [InlineData("week", "8", false)]
    [InlineData("week", "7", true)]
    [InlineData("month", null, false)]
    [InlineData("month", "32", false)]
    [InlineData("month", "31", true)]
    [InlineData("quarter", null, true)]
    [InlineData("fortnight", "1", false)]
    public async Task Weekly_and_monthly_work_is_given_its_day(
        string period,
        string? day,
        bool accepted
    )
    {
        await using var site = await AssignmentSite.Start();
        site.Caller = site.People.Lan;
        var document = await ReadDirective.Register(site.Program);

        var answer = await site.PostJson(
            $"/api/v1/documents/{document.Value}/proposals",
            new
            {
                provisionPath = "1",
                proposal = new
                {
                    title = "Báo cáo",
                    leads = new[] { "BTC" },
                    deadline = "recurring",
                    period,
                    day,
                },
            }
        );

        answer.StatusCode.ShouldBe(
            accepted ? HttpStatusCode.Created : HttpStatusCode.UnprocessableEntity
        );
    }

    [Fact]
    public async Task The_number_of_another_document_leads_to_no_proposal()
    {
        await using var site = await AssignmentSite.Start();
        site.Caller = site.People.Lan;
        var document = await ReadDirective.Register(site.Program);
        var answers = await ReadDirective.Find(site.Program, document, "hỏi - đáp");
        var elsewhere = $"/documents/{Guid.CreateVersion7()}/proposals/{answers.Id.Value}";

        var accepted = await site.PostJson($"/api/v1{elsewhere}/accept", new { });
        var page = await site.Get(elsewhere);

        accepted.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        page.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await ReadDirective.Find(site.Program, document, "hỏi - đáp")).Open.ShouldBeTrue();
    }

    private static async Task<Dictionary<string, string>> Refused(HttpResponseMessage answer)
    {
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var problem = JsonNode.Parse(await Browser.Text(answer))!;
        return problem["errors"]!
            .AsObject()
            .ToDictionary(
                error => error.Key,
                error =>
                    string.Join(
                        " ",
                        error.Value!.AsArray().Select(sentence => sentence!.GetValue<string>())
                    )
            );
    }
}
