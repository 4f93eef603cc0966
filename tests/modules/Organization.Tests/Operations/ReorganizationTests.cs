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

    private static Task<int> CarryOutDue(SampleAuthority authority) =>
        authority.Program.In(scope =>
            scope.GetRequiredService<DueReorganizations>().CarryOut(Stop)
        );
}
