using System.Net;
using Chutri.Organization.Model;
using Chutri.Organization.Operations;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Organization.Tests.Web;

/// <summary>What is only planned is known to those who may see plans, by whatever way they ask.</summary>
public sealed class PlansAreNotForEverybodyTests
{
    private const string Plans = "/api/v1/reorganizations";

    [Theory]
    [InlineData(Role.Officer, HttpStatusCode.Forbidden)]
    [InlineData(Role.Inspector, HttpStatusCode.Forbidden)]
    [InlineData(Role.Clerk, HttpStatusCode.OK)]
    [InlineData(Role.Head, HttpStatusCode.OK)]
    public async Task The_page_and_a_program_show_plans_to_the_same_people(
        Role role,
        HttpStatusCode expected
    )
    {
        await using var site = await UnitSite.Start();
        var id = await Planned(site);
        site.Caller = site.Lan with { Role = role };

        string[] addresses =
        [
            Plans,
            $"{Plans}/{id}",
            "/admin/organization",
            $"/admin/organization/reorganizations/{id}",
        ];
        foreach (var address in addresses)
        {
            (await site.Get(address)).StatusCode.ShouldBe(expected, address);
        }
    }

    [Fact]
    public async Task The_page_of_a_unit_tells_of_a_plan_only_to_those_who_may_see_plans()
    {
        await using var site = await UnitSite.Start();
        var id = await Planned(site);

        (await History(site, Role.Clerk)).ShouldContain("Ban Tổ chức mới");
        (await History(site, Role.Officer)).ShouldNotContain("Ban Tổ chức mới");
        site.Caller = site.Lan;
        await site.PostJson($"{Plans}/{id}/cancel", new { reason = "Hoãn" });
        (await History(site, Role.Clerk)).ShouldContain("hủy lần sắp xếp");
        (await History(site, Role.Officer)).ShouldNotContain("hủy lần sắp xếp");
    }

    [Theory, OnBothDatabases]
    public async Task A_fact_of_a_plan_is_read_only_by_those_who_may_see_plans(DatabaseKind kind)
    {
        await using var authority = await SampleAuthority.Found(kind);
        var unit = await authority.Open("BTC", "Ban Tổ chức", authority.Federation);
        await authority.Do<RenameUnit, RenameUnitPlan>(
            new(unit, new("Ban Tổ chức mới", "Ban TC", null), authority.Day.AddDays(6), "QĐ")
        );
        var officer = authority.Lan with { Role = Role.Officer };

        (await Kinds(authority.Lan)).ShouldBe([
            "organization.reorganization-planned",
            "organization.unit-opened",
        ]);
        (await Kinds(officer)).ShouldBe(["organization.unit-opened"]);

        Task<List<string>> Kinds(Caller reader) =>
            authority.Program.In(async scope =>
                (
                    await scope
                        .GetRequiredService<FactReading>()
                        .About(unit.Value, reader, 10, null, CancellationToken.None)
                )
                    .Select(fact => fact.Envelope.Kind)
                    .ToList()
            );
    }

    private static async Task<string> History(UnitSite site, Role role)
    {
        site.Caller = site.Lan with { Role = role };
        return (await site.Page("/units/BTC")).QuerySelector(".history")!.TextContent;
    }

    private static async Task<string> Planned(UnitSite site)
    {
        await site.Import("units.csv", "code,name,parent\nBTC,Ban Tổ chức,LDLD\n");
        var planned = await UnitSite.Json(
            await site.PostJson(
                Plans,
                new
                {
                    kind = "rename",
                    unit = "BTC",
                    name = "Ban Tổ chức mới",
                    on = "2026-12-01",
                    decision = "QĐ",
                }
            )
        );
        return planned.GetProperty("id").GetString()!;
    }
}
