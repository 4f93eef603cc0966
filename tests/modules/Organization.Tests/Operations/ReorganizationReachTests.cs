using Chutri.Organization.Model;
using Chutri.Organization.Operations;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization.Tests.Operations;

/// <summary>Nobody gives, takes or changes a role that stands over more than the own post does, nor by way of a reorganization.</summary>
public sealed class ReorganizationReachTests
{
    private const string Decision = "25-QĐ/LĐLĐ ngày 30/11/2026";
    private const string Beyond = "organization-post-over-more";

    [Theory, OnBothDatabases]
    public async Task An_administrator_of_a_part_gives_nobody_another_role_over_the_whole_by_a_split(
        DatabaseKind kind
    )
    {
        await using var authority = await SampleAuthority.Found(kind);
        var district = await authority.Open("Q1", "LĐLĐ quận Một", authority.Federation);
        var post = await Officer(authority, district, over: null);
        authority.Pass(days: 1);
        var asked = SplitOff(authority, district, new(post, "VP", null, Role.Administrator, false));

        var refused = await By(authority, district, asked);

        refused.Refusal!.Code.ShouldBe(Beyond);
        (await authority.Do<SplitUnit, SplitUnitPlan>(asked)).Refused.ShouldBeFalse();
    }

    [Theory, OnBothDatabases]
    public async Task An_administrator_of_a_part_ends_no_post_over_the_whole_by_a_split(
        DatabaseKind kind
    )
    {
        await using var authority = await SampleAuthority.Found(kind);
        var district = await authority.Open("Q1", "LĐLĐ quận Một", authority.Federation);
        var whole = await Officer(authority, district, over: null);
        var root = await Officer(authority, district, over: authority.Federation);
        var own = await Officer(authority, district, over: district);
        authority.Pass(days: 1);

        foreach (var post in new[] { whole, root })
        {
            var asked = SplitOff(authority, district, new(post, null, null, null, Ends: true));
            (await By(authority, district, asked)).Refusal!.Code.ShouldBe(Beyond);
        }

        var ending = SplitOff(authority, district, new(own, null, null, null, Ends: true));
        (await By(authority, district, ending)).Refused.ShouldBeFalse();
        (await Held(authority, whole)).Until.ShouldBeNull();
        (await Held(authority, own)).Until.ShouldBe(SampleAuthority.Today);
    }

    [Theory, OnBothDatabases]
    public async Task A_merger_or_a_closing_in_a_part_does_not_touch_a_post_over_the_whole_today_or_later(
        DatabaseKind kind
    )
    {
        await using var authority = await SampleAuthority.Found(kind);
        var district = await authority.Open("Q1", "LĐLĐ quận Một", authority.Federation);
        var north = await authority.Open("B", "Khu Bắc", district);
        var south = await authority.Open("N", "Khu Nam", district);
        var post = await Officer(authority, north, over: null);
        authority.Pass(days: 1);

        foreach (var day in new[] { authority.Day, authority.Day.AddDays(7) })
        {
            (
                await By<MergeUnits, MergeUnitsPlan>(
                    authority,
                    district,
                    new([north], south, null, null, null, [], day, Decision)
                )
            ).Refusal!.Code.ShouldBe(Beyond);
            (
                await By<CloseUnit, CloseUnitPlan>(
                    authority,
                    district,
                    new(north, south, day, Decision)
                )
            ).Refusal!.Code.ShouldBe(Beyond);
        }

        (await Held(authority, post)).Until.ShouldBeNull();
        (
            await By<MergeUnits, MergeUnitsPlan>(
                authority,
                district,
                new([south], north, null, null, null, [], authority.Day, Decision)
            )
        ).Refused.ShouldBeFalse();
    }

    private static SplitUnitPlan SplitOff(
        SampleAuthority authority,
        UnitId unit,
        PostChoice choice
    ) =>
        new(
            unit,
            [
                new(unit, null),
                new(null, new("VP", new("Văn phòng quận", "VP", null), Branch.Union, unit)),
            ],
            [choice],
            authority.Day,
            Decision
        );

    private static Task<Outcome<Reorganized>> By(
        SampleAuthority authority,
        UnitId part,
        SplitUnitPlan plan
    ) => By<SplitUnit, SplitUnitPlan>(authority, part, plan);

    private static Task<Outcome<Reorganized>> By<TOperation, TPlan>(
        SampleAuthority authority,
        UnitId part,
        TPlan plan
    )
        where TOperation : IOperation<TPlan, Reorganized> =>
        authority.Program.Run<TOperation, TPlan, Reorganized>(
            plan,
            authority.Lan with
            {
                Unit = part,
                Over = part,
            }
        );

    private static async Task<PostId> Officer(SampleAuthority authority, UnitId unit, UnitId? over)
    {
        var code = "C" + Guid.CreateVersion7().ToString("N")[^6..];
        var appointed = await authority.Program.Run<AppointPost, AppointPostRequest, PostId>(
            new(
                await authority.Register(code, "Lê An"),
                unit,
                "Chuyên viên",
                Role.Officer,
                over,
                SampleAuthority.Today,
                null,
                null
            ),
            authority.Lan
        );
        return appointed.Value;
    }

    private static Task<Post> Held(SampleAuthority authority, PostId post) =>
        authority.Read(db => db.Set<Post>().SingleAsync(one => one.Id == post));
}
