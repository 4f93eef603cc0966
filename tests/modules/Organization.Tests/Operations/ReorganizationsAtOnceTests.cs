using Chutri.Organization.Model;
using Chutri.Organization.Operations;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Organization.Tests.Operations;

/// <summary>Two people at once.</summary>
public sealed class ReorganizationsAtOnceTests
{
    private const string Decision = "25-QĐ/LĐLĐ ngày 30/11/2026";

    private static readonly CancellationToken Stop = CancellationToken.None;

    [Theory, OnBothDatabases]
    public async Task Two_moves_at_once_never_close_a_ring(DatabaseKind kind)
    {
        await using var authority = await SampleAuthority.Found(kind);
        var north = await authority.Open("B", "Khu Bắc", authority.Federation);
        var south = await authority.Open("N", "Khu Nam", authority.Federation);
        authority.Pass(days: 1);

        var both = await Task.WhenAll(
            Task.Run(() =>
                authority.Do<MoveUnit, MoveUnitPlan>(new(north, south, authority.Day, Decision))
            ),
            Task.Run(() =>
                authority.Do<MoveUnit, MoveUnitPlan>(new(south, north, authority.Day, Decision))
            )
        );

        both.Count(outcome => outcome.Refused).ShouldBe(1);
        both.Single(outcome => outcome.Refused).Refusal!.Code.ShouldBe("organization-under-itself");
    }

    [Theory, OnBothDatabases]
    public async Task Nobody_is_appointed_to_a_unit_while_it_ends(DatabaseKind kind)
    {
        await using var authority = await SampleAuthority.Found(kind);
        var unit = await authority.Open("BX", "Ban Xây dựng", authority.Federation);
        var an = await authority.Register("C1", "An");
        authority.Pass(days: 1);
        var day = authority.Day;

        var close = Task.Run(() =>
            authority.Do<CloseUnit, CloseUnitPlan>(new(unit, authority.Federation, day, Decision))
        );
        var appoint = Task.Run(() =>
            authority.Appoint(an, unit, "Chuyên viên", Role.Officer, day.AddDays(-1))
        );
        await Task.WhenAll(close, appoint);

        (await close).Refused.ShouldBeFalse();
        (await authority.AskPeople(who => who.Find(an, Stop)))!.PostsOn(day).ShouldBeEmpty();
    }
}
