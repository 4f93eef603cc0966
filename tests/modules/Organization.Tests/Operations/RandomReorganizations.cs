using Chutri.Organization.Model;
using Chutri.Organization.Operations;
using Chutri.Platform;
using Chutri.Testing;
using CsCheck;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization.Tests.Operations;

/// <summary>Whatever is asked for, in whatever order, the structure stays whole.</summary>
public sealed class RandomReorganizations
{
    private const string Decision = "QĐ ngẫu nhiên";
    private static readonly CancellationToken Stop = CancellationToken.None;

    private static readonly Gen<(int Kind, int First, int Second, bool New)[]> Steps = Gen.Select(
        Gen.Int[0, 7],
        Gen.Int[0, 30],
        Gen.Int[0, 30],
        Gen.Bool
    ).Array[25, 40];

    [Theory, OnBothDatabases]
    public async Task The_structure_stays_whole_through_any_reorganizations(DatabaseKind kind)
    {
        var done = 0;
        await Steps.SampleAsync(
            async steps =>
            {
                await using var authority = await SampleAuthority.Found(kind);
                var people = await Populate(authority);
                var number = 0;
                foreach (var step in steps)
                {
                    authority.Pass(days: 1);
                    var units = await authority.Ask(u => u.ActiveOn(authority.Day, Stop));
                    var outcome = await Try(authority, units, step, $"M{++number}");
                    done += outcome.Refused ? 0 : 1;
                }

                await CheckLineage(authority);
                await CheckReach(authority);
                await CheckSuccession(authority);
                await CheckPosts(authority, people);
            },
            iter: 6,
            threads: 1
        );
        done.ShouldBeGreaterThan(60);
    }

    private static async Task<List<PersonId>> Populate(SampleAuthority authority)
    {
        var people = new List<PersonId>();
        UnitId? under = authority.Federation;
        for (var i = 0; i < 8; i++)
        {
            var unit = await authority.Open(
                $"U{i}",
                $"Đơn vị {i}",
                i % 3 == 2 ? under : authority.Federation
            );
            under = unit;
            var person = await authority.Register($"P{i}", $"Người {i}");
            people.Add(person);
            await authority.Appoint(
                person,
                unit,
                "Trưởng ban",
                i % 2 == 0 ? Role.Head : Role.Officer
            );
        }

        return people;
    }

    private static Task<Outcome<Reorganized>> Try(
        SampleAuthority authority,
        IReadOnlyList<UnitSummary> units,
        (int Kind, int First, int Second, bool New) step,
        string code
    )
    {
        var a = units[step.First % units.Count];
        var b = units[step.Second % units.Count];
        var c = units[(step.First + step.Second + 1) % units.Count];
        var day = authority.Day;
        NewUnit Made(string suffix = "") =>
            new(
                code + suffix,
                new("Đơn vị " + code + suffix, code + suffix, null),
                Branch.Union,
                b.Id
            );
        return step.Kind switch
        {
            0 => authority.Do<OpenUnit, OpenUnitPlan>(new(Made(), day, Decision)),
            1 => authority.Do<RenameUnit, RenameUnitPlan>(
                new(a.Id, new("Tên " + code, code, null), day, Decision)
            ),
            2 or 3 => authority.Do<MoveUnit, MoveUnitPlan>(
                new(a.Id, step.New ? null : b.Id, day, Decision)
            ),
            4 => authority.Do<CloseUnit, CloseUnitPlan>(new(a.Id, b.Id, day, Decision)),
            5 or 6 => authority.Do<MergeUnits, MergeUnitsPlan>(
                new(
                    [.. new[] { a.Id, c.Id }.Distinct()],
                    step.New ? null : b.Id,
                    step.New ? Made() : null,
                    null,
                    null,
                    [],
                    day,
                    Decision
                )
            ),
            _ => authority.Do<SplitUnit, SplitUnitPlan>(
                new(
                    a.Id,
                    [step.New ? new(a.Id, null) : new(null, Made("a")), new(null, Made("b"))],
                    [],
                    day,
                    Decision
                )
            ),
        };
    }

    private static async Task CheckLineage(SampleAuthority authority)
    {
        var parents = await authority.Read(db =>
            db.Set<Unit>().ToDictionaryAsync(unit => unit.Id, unit => unit.Parent)
        );
        var rows = await authority.Read(db => db.Set<UnitLineage>().ToListAsync());
        var expected = parents.Keys.SelectMany(unit => Superiors(unit, parents));

        rows.Select(row => (row.Unit, row.Ancestor, row.Distance))
            .ShouldBe(expected, ignoreOrder: true);
    }

    private static IEnumerable<(UnitId, UnitId, int)> Superiors(
        UnitId unit,
        Dictionary<UnitId, UnitId?> parents
    )
    {
        var distance = 0;
        for (UnitId? at = unit; at is { } superior; at = parents[superior])
        {
            yield return (unit, superior, distance++);
            distance.ShouldBeLessThanOrEqualTo(parents.Count, "a ring");
        }
    }

    private static async Task CheckReach(SampleAuthority authority)
    {
        var all = await authority.Ask(units => units.All(Stop));
        foreach (var unit in all.Values.Where(unit => unit.ActiveOn(authority.Day)))
        {
            unit.Lineage.ShouldAllBe(superior => all[superior].ActiveOn(authority.Day));
            all[unit.Lineage[^1]].Parent.ShouldBeNull();
        }
    }

    private static async Task CheckSuccession(SampleAuthority authority)
    {
        var all = await authority.Ask(units => units.All(Stop));
        foreach (var unit in all.Values.Where(unit => unit.Until is not null))
        {
            var at = unit;
            for (var steps = 0; at.Successor is { } next; steps++)
            {
                steps.ShouldBeLessThan(all.Count, "a ring of successors");
                at = all[next];
            }

            at.ActiveOn(authority.Day).ShouldBeTrue();
        }
    }

    /// <summary>Nobody holds a post in a unit on a day on which it was not there; each unit has at most one head.</summary>
    private static async Task CheckPosts(SampleAuthority authority, List<PersonId> people)
    {
        var all = await authority.Ask(units => units.All(Stop));
        var posts = (await authority.AskPeople(who => who.HoldingPosts(people, Stop))).SelectMany(
            person => person.Posts
        );
        foreach (var post in posts)
        {
            var unit = all[post.Unit];
            post.From.ShouldBeGreaterThanOrEqualTo(unit.From);
            (post.Until ?? DateOnly.MaxValue).ShouldBeLessThanOrEqualTo(
                unit.Until ?? DateOnly.MaxValue
            );
        }

        posts
            .Where(post => post.Role is Role.Head && post.ActiveOn(authority.Day))
            .GroupBy(post => post.Unit)
            .ShouldAllBe(heads => heads.Count() == 1);
    }
}
