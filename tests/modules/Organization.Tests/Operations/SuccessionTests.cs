using Chutri.Organization.Model;
using Chutri.Organization.Operations;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Organization.Tests.Operations;

/// <summary>Whose people, posts and units below go where when a unit ends.</summary>
public sealed class SuccessionTests
{
    private const string Decision = "25-QĐ/LĐLĐ ngày 30/11/2026";

    private static readonly CancellationToken Stop = CancellationToken.None;

    [Theory, OnBothDatabases]
    public async Task Merged_units_end_and_the_successor_takes_over_people_and_units_below(
        DatabaseKind kind
    )
    {
        await using var authority = await SampleAuthority.Found(kind);
        var first = await authority.Open("Q1", "LĐLĐ quận Một", authority.Federation);
        var second = await authority.Open("Q2", "LĐLĐ quận Hai", authority.Federation);
        var below = await authority.Open("CS1", "Công đoàn cơ sở Một", first);
        var an = await authority.Register("C1", "An");
        var binh = await authority.Register("C2", "Bình");
        var chi = await authority.Register("C3", "Chi");
        await authority.Appoint(an, first, "Chủ tịch", Role.Head);
        await authority.Appoint(binh, second, "Chủ tịch", Role.Head);
        await authority.Appoint(chi, second, "Chuyên viên", Role.Officer);
        authority.Pass(days: 6);
        var day = authority.Day;

        var merged = await authority.Do<MergeUnits, MergeUnitsPlan>(
            new(
                [first, second],
                null,
                new(
                    "KV1",
                    new("Công đoàn khu vực Một", "CĐ khu vực Một", null),
                    Branch.Union,
                    authority.Federation
                ),
                binh,
                null,
                [],
                day,
                Decision
            )
        );

        merged.Refusal.ShouldBeNull();
        var made = await authority.Unit("KV1");
        (await authority.Unit("Q1")).Until.ShouldBe(day.AddDays(-1));
        (await authority.Unit("Q1")).Successor.ShouldBe(made.Id);
        (await authority.Unit("CS1")).Lineage.ShouldBe([below, made.Id, authority.Federation]);
        var people = await authority.AskPeople(who => who.PeopleIn(made.Id, day, Stop));
        people
            .Select(person => (person.Name, person.PostsOn(day).Single().Role))
            .ShouldBe([("An", Role.Deputy), ("Bình", Role.Head), ("Chi", Role.Officer)]);
        people[0].PostsOn(day).Single().Title.ShouldBe("Phó Chủ tịch");
        (await authority.AskPeople(who => who.HeadOf(first, day.AddDays(-1), Stop)))!.Name.ShouldBe(
            "An"
        );
        (await authority.FactKinds())
            .Count(code => code == "organization.unit-succeeded")
            .ShouldBe(2);
    }

    [Theory, OnBothDatabases]
    public async Task The_head_of_the_unit_that_takes_over_stays(DatabaseKind kind)
    {
        await using var authority = await SampleAuthority.Found(kind);
        var office = await authority.Open("VP", "Văn phòng", authority.Federation);
        var archive = await authority.Open("LT", "Phòng Lưu trữ", authority.Federation);
        await authority.Appoint(
            await authority.Register("C1", "An"),
            office,
            "Chánh Văn phòng",
            Role.Head
        );
        await authority.Appoint(
            await authority.Register("C2", "Bình"),
            archive,
            "Trưởng phòng",
            Role.Head
        );
        authority.Pass(days: 1);

        var merged = await authority.Do<MergeUnits, MergeUnitsPlan>(
            new([archive], office, null, null, null, [], authority.Day, Decision)
        );

        merged.Refusal.ShouldBeNull();
        (await authority.AskPeople(who => who.HeadOf(office, authority.Day, Stop)))!.Name.ShouldBe(
            "An"
        );
        (await authority.AskPeople(who => who.PeopleIn(office, authority.Day, Stop)))
            .Single(person => person.Name == "Bình")
            .PostsOn(authority.Day)
            .Single()
            .Title.ShouldBe("Phó Trưởng phòng");
    }

    [Theory, OnBothDatabases]
    public async Task A_split_sends_each_person_where_the_decision_says(DatabaseKind kind)
    {
        await using var authority = await SampleAuthority.Found(kind);
        var unit = await authority.Open("TH", "Ban Tổng hợp", authority.Federation);
        var an = await authority.Register("C1", "An");
        var binh = await authority.Register("C2", "Bình");
        await authority.Appoint(an, unit, "Trưởng ban", Role.Head);
        var posted = await authority.Appoint(binh, unit, "Phó Trưởng ban", Role.Deputy);
        authority.Pass(days: 1);

        var split = await authority.Do<SplitUnit, SplitUnitPlan>(
            new(
                unit,
                [Part("TH1", "Ban Tổ chức"), Part("TH2", "Ban Chính sách")],
                [new(posted.Value, "TH2", "Trưởng ban", Role.Head, Ends: false)],
                authority.Day,
                Decision
            )
        );

        split.Refusal.ShouldBeNull();
        var main = await authority.Unit("TH1");
        var other = await authority.Unit("TH2");
        (await authority.Unit("TH")).Successor.ShouldBe(main.Id);
        (await authority.AskPeople(who => who.HeadOf(main.Id, authority.Day, Stop)))!.Name.ShouldBe(
            "An"
        );
        (
            await authority.AskPeople(who => who.HeadOf(other.Id, authority.Day, Stop))
        )!.Name.ShouldBe("Bình");

        SplitPart Part(string code, string name) =>
            new(null, new(code, new(name, name, null), Branch.Union, authority.Federation));
    }

    [Theory, OnBothDatabases]
    public async Task A_unit_that_a_part_is_split_off_goes_on_and_keeps_all_who_are_not_sent_away(
        DatabaseKind kind
    )
    {
        await using var authority = await SampleAuthority.Found(kind);
        var office = await authority.Open("VP", "Văn phòng", authority.Federation);
        var below = await authority.Open("LT", "Tổ Lưu trữ", office);
        var an = await authority.Register("C1", "An");
        var binh = await authority.Register("C2", "Bình");
        await authority.Appoint(an, office, "Chánh Văn phòng", Role.Head);
        var deputy = await authority.Appoint(binh, office, "Phó Văn phòng", Role.Deputy);
        authority.Pass(days: 1);
        var day = authority.Day;

        var split = await authority.Do<SplitUnit, SplitUnitPlan>(
            new(
                office,
                [
                    new(
                        null,
                        new(
                            "TC",
                            new("Ban Tài chính", "Ban Tài chính", null),
                            Branch.Union,
                            authority.Federation
                        )
                    ),
                    new(office, null),
                ],
                [new(deputy.Value, "TC", "Trưởng ban", Role.Head, Ends: false)],
                day,
                Decision
            )
        );

        split.Refusal.ShouldBeNull();
        var made = await authority.Unit("TC");
        (await authority.Unit("VP")).Until.ShouldBeNull();
        (await authority.Unit("LT")).Lineage.ShouldBe([below, office, authority.Federation]);
        (await authority.AskPeople(who => who.PeopleIn(office, day, Stop)))
            .ShouldHaveSingleItem()
            .PostsOn(day)
            .Single()
            .Title.ShouldBe("Chánh Văn phòng");
        var head = (await authority.AskPeople(who => who.HeadOf(made.Id, day, Stop)))!;
        head.Name.ShouldBe("Bình");
        head.PostsOn(day).Single().Over.ShouldBe(made.Id);
        var facts = await authority.FactKinds();
        facts.ShouldContain("organization.parts-split-off");
        facts.ShouldNotContain("organization.unit-succeeded");
    }

    [Theory, OnBothDatabases]
    public async Task A_closed_unit_ends_its_posts_and_roles_over_it_stand_over_the_successor(
        DatabaseKind kind
    )
    {
        await using var authority = await SampleAuthority.Found(kind);
        var unit = await authority.Open("BX", "Ban Xây dựng", authority.Federation);
        var an = await authority.Register("C1", "An");
        var chair = await authority.Register("C2", "Dũng");
        await authority.Appoint(an, unit, "Chuyên viên", Role.Officer);
        await authority.Program.Run<AppointPost, AppointPostRequest, PostId>(
            new(
                chair,
                authority.Federation,
                "Phó Chủ tịch",
                Role.Deputy,
                unit,
                authority.Day,
                null,
                null
            ),
            authority.Lan
        );
        authority.Pass(days: 1);

        var closed = await authority.Do<CloseUnit, CloseUnitPlan>(
            new(unit, authority.Federation, authority.Day, Decision)
        );

        closed.Refusal.ShouldBeNull();
        (await authority.AskPeople(who => who.Find(an, Stop)))!
            .PostsOn(authority.Day)
            .ShouldBeEmpty();
        (await authority.AskPeople(who => who.Find(chair, Stop)))!
            .PostsOn(authority.Day)
            .Single()
            .Over.ShouldBe(authority.Federation);
    }
}
