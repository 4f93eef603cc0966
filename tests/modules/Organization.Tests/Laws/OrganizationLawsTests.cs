using Chutri.Organization.Model;
using Chutri.Organization.Operations;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Organization.Tests.Laws;

/// <summary>Each law holds on a living authority, and is seen to break when the data is broken behind the program's back.</summary>
public sealed class OrganizationLawsTests
{
    [Theory, OnBothDatabases]
    public async Task All_laws_hold_on_a_living_authority(DatabaseKind kind)
    {
        await using var authority = await Living(kind);
        // What stand-ins do has its own tests: nobody stands in for anybody here.
        string[] ofStandIns = ["stand-ins-stay-in-their-delegation", "one-stand-in-for-each-act"];

        foreach (
            var (code, finding) in (await Check(authority)).ExceptBy(ofStandIns, law => law.Key)
        )
        {
            finding.Broken.ShouldBe(0, code);
            finding.Looked.ShouldBeGreaterThan(0, code);
        }
    }

    [Theory]
    [InlineData(
        "units-have-superiors",
        "update organization_units set until = '2026-11-20', successor = null where code = 'B'"
    )]
    [InlineData(
        "unit-lineage-is-the-tree",
        "delete from organization_unit_lineage where distance = 2"
    )]
    [InlineData(
        "unit-history-has-no-gap",
        "update organization_unit_names set \"from\" = '2026-11-20' where name = 'Khu Bắc'"
    )]
    [InlineData(
        "ended-units-are-succeeded",
        "update organization_units set successor = null where code = 'X'"
    )]
    [InlineData(
        "posts-in-living-units",
        "update organization_posts set until = null where title = 'Cán bộ cũ'"
    )]
    [InlineData(
        "units-have-one-head",
        "update organization_posts set role = 'Head' where title like 'Phó%'"
    )]
    public async Task Each_law_is_found_broken(string code, string sql)
    {
        foreach (var kind in Enum.GetValues<DatabaseKind>())
        {
            await using var authority = await Living(kind);
#pragma warning disable EF1002 // the test's own constant
            await authority.Read(db => db.Database.ExecuteSqlRawAsync(sql));
#pragma warning restore EF1002

            var finding = (await Check(authority))[code];

            finding.Broken.ShouldBeGreaterThan(0);
            finding.Examples.ShouldNotBeEmpty();
        }
    }

    private static async Task<SampleAuthority> Living(DatabaseKind kind)
    {
        var authority = await SampleAuthority.Found(kind);
        var north = await authority.Open("B", "Khu Bắc", authority.Federation);
        await authority.Open("P", "Phường Một", north);
        var old = await authority.Open("X", "Ban cũ", authority.Federation);
        await authority.Appoint(
            await authority.Register("C1", "An"),
            north,
            "Trưởng khu",
            Role.Head
        );
        await authority.Appoint(
            await authority.Register("C2", "Bình"),
            north,
            "Phó Trưởng khu",
            Role.Deputy
        );
        await authority.Appoint(
            await authority.Register("C3", "Chi"),
            old,
            "Cán bộ cũ",
            Role.Officer
        );
        authority.Pass(days: 3);
        await authority.Do<CloseUnit, CloseUnitPlan>(
            new(old, authority.Federation, authority.Day, "QĐ")
        );
        return authority;
    }

    private static Task<Dictionary<string, LawFinding>> Check(SampleAuthority authority) =>
        authority.Program.In(async scope =>
        {
            var db = scope.GetRequiredService<AppDatabase>();
            var findings = new Dictionary<string, LawFinding>();
            foreach (var law in scope.GetServices<ILaw>())
            {
                findings[law.Code] = await law.Check(
                    db,
                    authority.Program.Now,
                    CancellationToken.None
                );
            }

            return findings;
        });
}
