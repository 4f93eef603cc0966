using Chutri.Organization.Model;
using Chutri.Organization.Operations;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Organization.Tests.Operations;

/// <summary>Names and places of units, and what cannot be.</summary>
public sealed class ReorganizationTests
{
    private const string Decision = "25-QĐ/LĐLĐ ngày 30/11/2026";

    private static readonly CancellationToken Stop = CancellationToken.None;

    [Theory, OnBothDatabases]
    public async Task After_a_renaming_the_past_keeps_the_old_name(DatabaseKind kind)
    {
        await using var authority = await SampleAuthority.Found(kind);
        var unit = await authority.Open("BTC", "Ban Tổ chức", authority.Federation);
        authority.Pass(days: 10);

        var renamed = await authority.Do<RenameUnit, RenameUnitPlan>(
            new(unit, new("Ban Tổ chức - Kiểm tra", "Ban TC-KT", null), authority.Day, Decision)
        );

        renamed.Value.CarriedOut.ShouldBeTrue();
        (await authority.Unit("BTC")).Name.ShouldBe("Ban Tổ chức - Kiểm tra");
        var before = await authority.Ask(units => units.NamesOn(authority.Day.AddDays(-1), Stop));
        before[unit].ShouldBe("Ban Tổ chức");
    }

    [Theory, OnBothDatabases]
    public async Task A_unit_moves_with_all_that_is_below_it(DatabaseKind kind)
    {
        await using var authority = await SampleAuthority.Found(kind);
        var north = await authority.Open("B", "Khu Bắc", authority.Federation);
        var south = await authority.Open("N", "Khu Nam", authority.Federation);
        var ward = await authority.Open("P1", "Phường Một", north);
        var cell = await authority.Open("T1", "Tổ Một", ward);
        authority.Pass(days: 1);

        var moved = await authority.Do<MoveUnit, MoveUnitPlan>(
            new(ward, south, authority.Day, Decision)
        );

        moved.Refused.ShouldBeFalse();
        (await authority.Unit("T1")).Lineage.ShouldBe([cell, ward, south, authority.Federation]);
        var rows = await authority.Read(db =>
            db.Set<UnitLineage>()
                .Where(row => row.Ancestor == south)
                .Select(row => row.Unit)
                .ToListAsync()
        );
        rows.ShouldBe([south, ward, cell], ignoreOrder: true);
    }

    [Theory, OnBothDatabases]
    public async Task A_unit_cannot_stand_under_itself(DatabaseKind kind)
    {
        await using var authority = await SampleAuthority.Found(kind);
        var north = await authority.Open("B", "Khu Bắc", authority.Federation);
        var ward = await authority.Open("P1", "Phường Một", north);
        authority.Pass(days: 1);

        var refused = await authority.Do<MoveUnit, MoveUnitPlan>(
            new(north, ward, authority.Day, Decision)
        );

        refused.Refusal!.Code.ShouldBe("organization-under-itself");
    }

    [Theory, OnBothDatabases]
    public async Task A_unit_that_has_ended_cannot_be_reorganized(DatabaseKind kind)
    {
        await using var authority = await SampleAuthority.Found(kind);
        var unit = await authority.Open("BX", "Ban Xây dựng", authority.Federation);
        authority.Pass(days: 1);
        await authority.Do<CloseUnit, CloseUnitPlan>(
            new(unit, authority.Federation, authority.Day, Decision)
        );

        var refused = await authority.Do<RenameUnit, RenameUnitPlan>(
            new(unit, new("Tên mới", "Tên mới", null), authority.Day, Decision)
        );

        refused.Refusal!.Code.ShouldBe("organization-unit-has-ended");
    }
}
