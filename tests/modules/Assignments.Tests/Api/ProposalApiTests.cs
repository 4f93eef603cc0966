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
        (await AssignmentSite.Text(answer)).ShouldContain("2000");
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
        var text = await AssignmentSite.Text(answer);
        text.ShouldContain("title");
        text.ShouldContain("leads");
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
}
