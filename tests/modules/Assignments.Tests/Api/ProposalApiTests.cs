using System.Net;
using Chutri.Assignments.Tests.Operations.Proposals;

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
            $"/documents/{document.Value}/set-aside",
            new { provisionPath = answers.ProvisionPath, reason = new string('x', 2001) }
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await AssignmentSite.Text(answer)).ShouldContain("2000");
    }
}
