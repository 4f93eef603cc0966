using System.Net;
using System.Text;
using Chutri.Platform;

namespace Chutri.Organization.Tests.Api;

public sealed class OrganizationApiTests
{
    [Fact]
    public async Task Units_are_listed_with_total_and_read_on_by_key()
    {
        await using var site = await UnitSite.Start();
        await site.Units(120);

        var first = await site.Json("/api/v1/units");
        var second = await site.Json(
            "/api/v1/units?after=" + first.GetProperty("next").GetString()
        );

        first.GetProperty("total").GetInt64().ShouldBe(121);
        first.GetProperty("items").GetArrayLength().ShouldBe(100);
        second.GetProperty("items").GetArrayLength().ShouldBe(21);
        first.GetProperty("items")[0].GetProperty("branch").GetString().ShouldBe("union");
    }

    [Fact]
    public async Task A_list_of_units_that_cannot_go_on_says_so_and_does_not_begin_again()
    {
        await using var site = await UnitSite.Start();
        var after = Cursor.Write("NOWHERE");

        (await site.Get("/api/v1/units?after=" + after)).StatusCode.ShouldBe(
            HttpStatusCode.UnprocessableEntity
        );
        (await site.Get("/units?after=" + after)).StatusCode.ShouldBe(
            HttpStatusCode.UnprocessableEntity
        );
    }

    [Fact]
    public async Task A_reorganization_is_previewed_and_carried_out_by_a_program()
    {
        await using var site = await UnitSite.Start();
        await site.Units(2);
        site.Time.Advance(TimeSpan.FromDays(1));
        var form = new
        {
            kind = "merge",
            units = new[] { "U001" },
            successor = "U002",
            on = "2026-11-26",
            decision = "25-QĐ/LĐLĐ",
        };

        var preview = await UnitSite.Json(
            await site.PostJson("/api/v1/reorganizations/preview", form)
        );
        var done = await site.PostJson("/api/v1/reorganizations", form);
        var unit = await site.Json("/api/v1/units/U001");
        var all = await site.Json("/api/v1/reorganizations");

        preview.GetProperty("units")[0].GetString()!.ShouldContain("kế thừa");
        done.StatusCode.ShouldBe(HttpStatusCode.Created);
        unit.GetProperty("active").GetBoolean().ShouldBeFalse();
        unit.GetProperty("successor").GetProperty("code").GetString().ShouldBe("U002");
        all.GetProperty("items")[0].GetProperty("state").GetString().ShouldBe("carriedOut");
    }

    [Fact]
    public async Task All_wrong_fields_come_back_as_one_problem()
    {
        await using var site = await UnitSite.Start();

        var response = await site.PostJson("/api/v1/reorganizations", new { kind = "close" });
        var problem = await UnitSite.Json(response);

        response.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        problem.GetProperty("code").GetString().ShouldBe("invalid-input");
        problem
            .GetProperty("errors")
            .EnumerateObject()
            .Select(error => error.Name)
            .ShouldBe(["on", "decision", "unit"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_plan_is_cancelled_by_a_program()
    {
        await using var site = await UnitSite.Start();
        await site.Units(1);
        var planned = await UnitSite.Json(
            await site.PostJson(
                "/api/v1/reorganizations",
                new
                {
                    kind = "rename",
                    unit = "U001",
                    name = "Tên khác",
                    on = "2026-12-01",
                    decision = "QĐ",
                }
            )
        );
        var id = planned.GetProperty("id").GetString();

        var cancelled = await site.PostJson(
            $"/api/v1/reorganizations/{id}/cancel",
            new { reason = "Hoãn" }
        );

        planned.GetProperty("carriedOut").GetBoolean().ShouldBeFalse();
        (await UnitSite.Json(cancelled)).GetProperty("state").GetString().ShouldBe("cancelled");
        (
            await site.PostJson($"/api/v1/reorganizations/{id}/cancel", new { reason = "Hoãn" })
        ).StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task A_person_is_registered_corrected_appointed_and_ceases_by_a_program()
    {
        await using var site = await UnitSite.Start();

        var made = await site.PostJson("/api/v1/people", new { code = "C1", name = "Lê An" });
        var appointed = await UnitSite.Json(
            await site.PostJson(
                "/api/v1/people/C1/posts",
                new
                {
                    unit = "LDLD",
                    title = "Chuyên viên",
                    role = "officer",
                    from = "2026-11-25",
                }
            )
        );
        var post = appointed.GetProperty("posts")[0];
        var ended = await site.PostJson(
            $"/api/v1/people/C1/posts/{post.GetProperty("id").GetString()}/end",
            new { lastDay = "2026-11-30", reason = "Chuyển" }
        );

        made.StatusCode.ShouldBe(HttpStatusCode.Created);
        post.GetProperty("role").GetString().ShouldBe("officer");
        post.GetProperty("over").GetProperty("code").GetString().ShouldBe("LDLD");
        (await UnitSite.Json(ended))
            .GetProperty("posts")[0]
            .GetProperty("until")
            .GetString()
            .ShouldBe("2026-11-30");
        (await site.Json("/api/v1/units/LDLD/people?below=true"))
            .GetProperty("total")
            .GetInt64()
            .ShouldBe(2);
    }

    [Fact]
    public async Task An_import_without_right_is_refused_with_a_stable_code()
    {
        await using var site = await UnitSite.Start();
        site.Caller = site.Lan with { Role = Role.Clerk };

        var response = await site.PostFiles(
            "/api/v1/imports",
            "file",
            ("a.csv", Encoding.UTF8.GetBytes("code,name\nA,B"))
        );

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await UnitSite.Json(response)).GetProperty("code").GetString().ShouldBe("role-may-not");
    }

    [Fact]
    public async Task Files_that_were_read_are_listed()
    {
        await using var site = await UnitSite.Start();
        await site.Units(1);

        var imports = await site.Json("/api/v1/imports");

        imports.GetProperty("items")[0].GetProperty("state").GetString().ShouldBe("carriedOut");
        var id = imports.GetProperty("items")[0].GetProperty("id").GetString();
        (await site.Json($"/api/v1/imports/{id}"))
            .GetProperty("counts")
            .GetProperty("unchanged")
            .GetInt32()
            .ShouldBe(1);
    }
}
