using System.Net;
using System.Net.Http.Json;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization.Tests.Api;

/// <summary>A program sends its request again, because it does not know what became of the first.</summary>
public sealed class SentAgainTests
{
    private static readonly object An = new { code = "NVA", name = "Nguyễn Văn An" };

    [Theory, OnBothDatabases]
    public async Task The_same_request_under_the_same_key_is_answered_alike_and_done_once(
        DatabaseKind kind
    )
    {
        await using var site = await UnitSite.Start(kind);

        using var first = await Post(site, An, "8e03978e-40d5-43e8-bc93-6894a57f9324");
        using var again = await Post(site, An, "\"8e03978e-40d5-43e8-bc93-6894a57f9324\"");

        first.StatusCode.ShouldBe(HttpStatusCode.Created);
        again.StatusCode.ShouldBe(HttpStatusCode.Created);
        again.Headers.Location.ShouldBe(first.Headers.Location);
        again.Headers.GetValues("Idempotency-Replayed").ShouldBe(["true"]);
        (await UnitSite.Text(again)).ShouldBe(await UnitSite.Text(first));
        (await Registered(site)).ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task Where_the_answer_was_lost_after_the_act_was_kept_the_same_request_gets_it(
        DatabaseKind kind
    )
    {
        var accident = new LostAnswer();
        await using var site = await UnitSite.Start(kind, accident);

        accident.Arm();
        using var lost = await Post(site, An, "khoa-1");
        using var again = await Post(site, An, "khoa-1");

        lost.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        again.StatusCode.ShouldBe(HttpStatusCode.Created);
        again.Headers.GetValues("Idempotency-Replayed").ShouldBe(["true"]);
        (await UnitSite.Json(again)).GetProperty("code").GetString().ShouldBe("NVA");
        (await Registered(site)).ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task A_unit_closed_by_a_request_whose_answer_was_lost_is_not_asked_to_be_open(
        DatabaseKind kind
    )
    {
        var accident = new LostAnswer();
        await using var site = await UnitSite.Start(kind, accident);
        await site.Units(2);
        site.Time.Advance(TimeSpan.FromDays(1));
        var close = new
        {
            kind = "close",
            unit = "U001",
            successor = "U002",
            on = "2026-11-26",
            decision = "25-QĐ/LĐLĐ",
        };

        accident.Arm();
        using var lost = await Post(site, close, "khoa-1", "/api/v1/reorganizations");
        using var again = await Post(site, close, "khoa-1", "/api/v1/reorganizations");

        lost.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        again.StatusCode.ShouldBe(HttpStatusCode.Created, await UnitSite.Text(again));
    }

    [Fact]
    public async Task A_key_that_was_used_for_another_person_is_refused_and_a_broken_one_too()
    {
        await using var site = await UnitSite.Start();
        using var first = await Post(site, An, "khoa-1");

        using var other = await Post(site, new { code = "TTB", name = "Trần Thị Bình" }, "khoa-1");
        using var broken = await Post(site, An, "khoa 1");

        other.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Code(other)).ShouldBe("idempotency-key-reused");
        broken.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Code(broken)).ShouldBe("wrong-idempotency-key");
        (await Registered(site)).ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task Who_changes_what_another_changed_meanwhile_hears_by_whom_and_changes_nothing(
        DatabaseKind kind
    )
    {
        await using var site = await UnitSite.Start(kind);
        using var first = await Post(site, An, "khoa-1");
        using var shown = await site.Get("/api/v1/people/NVA");
        var tag = shown.Headers.ETag.ShouldNotBeNull().Tag;
        (await Correct(site, "Nguyễn Văn Ân", tag)).StatusCode.ShouldBe(HttpStatusCode.OK);

        using var late = await Correct(site, "Nguyễn Văn Ấn", tag);

        late.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        var problem = await UnitSite.Json(late);
        problem.GetProperty("code").GetString().ShouldBe("changed-since");
        problem.GetProperty("type").GetString().ShouldBe("/api/problems#changed-since");
        problem.GetProperty("title").GetString()!.ShouldContain("Đỗ Thị Lan");
        (await site.Json("/api/v1/people/NVA"))
            .GetProperty("name")
            .GetString()
            .ShouldBe("Nguyễn Văn Ân");
        (await Correct(site, "Nguyễn Văn Ấn", "*")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_has_not_changed_is_not_sent_again()
    {
        await using var site = await UnitSite.Start();
        using var shown = await site.Get("/api/v1/units/LDLD");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/units/LDLD");
        request.Headers.TryAddWithoutValidation("If-None-Match", shown.Headers.ETag!.ToString());

        using var again = await site.Send(request);

        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        again.Headers.ETag.ShouldBe(shown.Headers.ETag);
        (await UnitSite.Text(again)).ShouldBeEmpty();
    }

    private static Task<HttpResponseMessage> Correct(UnitSite site, string name, string tag)
    {
        var request = new HttpRequestMessage(HttpMethod.Put, "/api/v1/people/NVA/name")
        {
            Content = JsonContent.Create(new { name, reason = "Ghi nhầm dấu" }),
        };
        request.Headers.TryAddWithoutValidation("If-Match", tag);
        return site.Send(request);
    }

    private static Task<HttpResponseMessage> Post(
        UnitSite site,
        object body,
        string key,
        string address = "/api/v1/people"
    )
    {
        var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = JsonContent.Create(body),
        };
        request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        return site.Send(request);
    }

    private static async Task<string?> Code(HttpResponseMessage answer) =>
        (await UnitSite.Json(answer)).GetProperty("code").GetString();

    private static Task<int> Registered(UnitSite site) =>
        site.Read(db =>
            db.Set<Fact>()
                .CountAsync(fact =>
                    fact.Kind == "organization.person-registered"
                    && fact.Data.Contains("Nguyễn Văn An")
                )
        );
}
