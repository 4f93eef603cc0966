using Chutri.Organization.Model;
using Chutri.Organization.Operations;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Organization.Tests.Operations;

/// <summary>
/// What is planned is done on its day by <see cref="CarryOutReorganization"/>; what cannot be done says why by
/// <see cref="NoteStuckReorganization"/>.
/// </summary>
public sealed class PlannedReorganizationTests
{
    private const string Decision = "25-QĐ/LĐLĐ ngày 30/11/2026";

    private static readonly CancellationToken Stop = CancellationToken.None;

    [Theory, OnBothDatabases]
    public async Task A_preview_says_what_would_happen_and_keeps_nothing(DatabaseKind kind)
    {
        await using var authority = await SampleAuthority.Found(kind);
        var first = await authority.Open("Q1", "LĐLĐ quận Một", authority.Federation);
        var second = await authority.Open("Q2", "LĐLĐ quận Hai", authority.Federation);
        await authority.Appoint(await authority.Register("C1", "An"), first, "Chủ tịch", Role.Head);
        authority.Pass(days: 1);
        var facts = (await authority.FactKinds()).Count;

        var preview = await authority.Program.Run<
            PreviewReorganization,
            ReorganizationPlan,
            ReorganizationPreview
        >(
            new MergeUnitsPlan([first], second, null, null, null, [], authority.Day, Decision),
            authority.Lan
        );

        preview.Value.Units.OfType<UnitSucceeded>().Single().ToName.ShouldBe("LĐLĐ quận Hai");
        preview.Value.PostsAppointed.Single().Title.ShouldBe("Phó Chủ tịch");
        (await authority.Unit("Q1")).Until.ShouldBeNull();
        (await authority.FactKinds()).Count.ShouldBe(facts);
    }

    [Theory, OnBothDatabases]
    public async Task A_reorganization_of_a_later_day_is_carried_out_on_its_day_and_once(
        DatabaseKind kind
    )
    {
        await using var authority = await SampleAuthority.Found(kind);
        var unit = await authority.Open("BTC", "Ban Tổ chức", authority.Federation);
        var day = authority.Day.AddDays(6);

        var planned = await authority.Do<RenameUnit, RenameUnitPlan>(
            new(unit, new("Ban Tổ chức mới", "Ban TC", null), day, Decision)
        );
        var early = await CarryOutDue(authority);
        authority.Pass(days: 8);
        var due = await CarryOutDue(authority);
        var again = await CarryOutDue(authority);

        planned.Value.CarriedOut.ShouldBeFalse();
        (early, due, again).ShouldBe((0, 1, 0));
        (await authority.Unit("BTC")).Name.ShouldBe("Ban Tổ chức mới");
        (await authority.Ask(units => units.NamesOn(day.AddDays(-1), Stop)))[unit]
            .ShouldBe("Ban Tổ chức");
    }

    [Theory, OnBothDatabases]
    public async Task What_became_impossible_before_its_day_says_so_once_and_can_be_cancelled(
        DatabaseKind kind
    )
    {
        await using var authority = await SampleAuthority.Found(kind);
        var north = await authority.Open("B", "Khu Bắc", authority.Federation);
        var south = await authority.Open("N", "Khu Nam", authority.Federation);
        var later = await authority.Do<MoveUnit, MoveUnitPlan>(
            new(north, south, authority.Day.AddDays(3), Decision)
        );
        authority.Pass(days: 1);
        await authority.Do<MoveUnit, MoveUnitPlan>(new(south, north, authority.Day, Decision));
        authority.Pass(days: 3);

        (await CarryOutDue(authority)).ShouldBe(0);
        (await CarryOutDue(authority)).ShouldBe(0);
        var cancelled = await authority.Program.Run<
            CancelReorganization,
            CancelReorganizationRequest,
            Done
        >(new(later.Value.Id, "Không còn phù hợp"), authority.Lan);

        (await authority.FactKinds())
            .Count(code => code == "organization.reorganization-stuck")
            .ShouldBe(1);
        cancelled.Refused.ShouldBeFalse();
        (await CarryOutDue(authority)).ShouldBe(0);
    }

    private static Task<int> CarryOutDue(SampleAuthority authority) =>
        authority.Program.In(scope =>
            scope.GetRequiredService<DueReorganizations>().CarryOut(Stop).AllDone()
        );
}
