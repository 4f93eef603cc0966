using Chutri.Organization.Model;
using Chutri.Organization.Operations;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Organization.Tests.Operations;

/// <summary>Who may stand in for whom, from when to when, and for what.</summary>
public sealed class DelegationTests
{
    private static readonly CancellationToken Stop = CancellationToken.None;

    [Theory, OnBothDatabases]
    public async Task A_head_hands_authority_to_a_deputy_from_a_day_to_a_day(DatabaseKind kind)
    {
        await using var office = await DelegatingAuthority.Found(kind);

        var made = await office.Delegate(office.An);

        made.Refusal?.Sentence.Vietnamese.ShouldBeNull();
        (await office.PlacesOfAn(25)).ShouldBe(0);
        (await office.PlacesOfAn(26)).ShouldBe(1);
        (await office.PlacesOfAn(30)).ShouldBe(1);
        (await office.PlacesOf(office.An, new(2026, 12, 1))).ShouldBeEmpty();
        var place = (await office.PlacesOf(office.An, DelegatingAuthority.Day(28)))[0];
        place.Label.Vietnamese.ShouldBe("Thay Trần Văn Bình – Trưởng Ban Tổ chức");
        var told = await office.Authority.Program.In(scope =>
            scope
                .GetRequiredService<FactReading>()
                .About(office.An.Value, office.Binh, 1, null, Stop)
        );
        told[0]
            .Sentence()
            .Vietnamese.ShouldBe(
                "Trưởng Ban Tổ chức Trần Văn Bình ủy quyền cho Nguyễn Văn An từ 26/11/2026 đến hết 30/11/2026 theo 45-UQ/BTC: toàn bộ quyền của chức vụ."
            );
        (await office.BrokenLaws()).ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task It_ends_with_the_post_of_either_without_anybody_ending_it(DatabaseKind kind)
    {
        await using var office = await DelegatingAuthority.Found(kind);
        (await office.Delegate(office.An)).Refused.ShouldBeFalse();

        (
            await office.Authority.Program.Run<EndPost, EndPostRequest, Done>(
                new(office.AsAn.Post!.Value, DelegatingAuthority.Day(27), "Chuyển công tác"),
                office.Authority.Lan
            )
        ).Refused.ShouldBeFalse();

        (await office.PlacesOfAn(27)).ShouldBe(1);
        (await office.PlacesOfAn(28)).ShouldBe(0);
        // The days after are free for somebody else.
        (await office.Delegate(office.Chi, from: 28)).Refused.ShouldBeFalse();
        (await office.BrokenLaws()).ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task Two_stand_ins_for_the_same_acts_on_one_day_are_refused_with_the_first_one_named(
        DatabaseKind kind
    )
    {
        await using var office = await DelegatingAuthority.Found(kind);
        await office.Delegate(office.An);

        var second = await office.Delegate(office.Chi, from: 30, until: 30);
        var both = await Task.WhenAll(
            Task.Run(() => office.Delegate(office.Chi, from: 25, until: 25)),
            Task.Run(() => office.Delegate(office.An, from: 25, until: 25))
        );

        second.Refusal!.Sentence.Vietnamese.ShouldStartWith(
            "Nguyễn Văn An đã được ủy quyền cùng loại việc này từ 26/11/2026 đến hết 30/11/2026."
        );
        both.Count(outcome => outcome.Refused).ShouldBe(1);
        (await office.BrokenLaws()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Kinds_of_act_that_have_nothing_in_common_go_to_different_people()
    {
        await using var office = await DelegatingAuthority.Found(DatabaseKind.Sqlite);

        (await office.Delegate(office.An, kinds: ["see"])).Refused.ShouldBeFalse();
        var unknown = await office.Delegate(office.Chi, kinds: ["khác"]);
        var same = await office.Delegate(office.Chi, kinds: ["see"]);

        unknown.Refusal!.Fields[0].Field.ShouldBe("kinds");
        same.Refusal!.Code.ShouldBe("organization-delegation-overlaps");
        Delegating.Share(["give", "judge"], ["extend"]).ShouldBeFalse();
        Delegating.Share(null, ["extend"]).ShouldBeTrue();
    }

    [Fact]
    public async Task What_cannot_be_handed_over_is_refused_in_plain_words()
    {
        await using var office = await DelegatingAuthority.Found(DatabaseKind.Sqlite);
        var chiPost = (await office.Authority.AskPeople(people => people.Find(office.Chi, Stop)))!
            .Posts[0]
            .Id;

        (await office.Delegate(office.Binh.Person!.Value)).Refusal!.Code.ShouldBe(
            "organization-delegation-to-oneself"
        );
        (await office.Delegate(office.Dung)).Refusal!.Sentence.Vietnamese.ShouldBe(
            "Đỗ Văn Dũng không giữ chức vụ nào ở Ban Tổ chức hoặc đơn vị bên dưới vào ngày bắt đầu. Hãy chọn người khác."
        );
        (await office.Delegate(office.Chi, office.AsAn)).Refusal!.Code.ShouldBe(
            "organization-delegation-not-yours"
        );
        (
            await office.Delegate(office.An, office.Authority.Lan, post: chiPost)
        ).Refusal!.Code.ShouldBe("organization-delegation-only-leaders");
        (await office.Delegate(office.An, from: 24)).Refusal!.Fields[0].Field.ShouldBe("from");
        (await office.Delegate(office.An, from: 28, until: 27))
            .Refusal!.Fields[0]
            .Field.ShouldBe("until");
        Delegating
            .WrongDays(new(new(2026, 11, 26), new(2027, 11, 27)), DelegatingAuthority.Day(25))
            .Single()
            .Field.ShouldBe("until");
    }

    [Fact]
    public async Task An_administrator_records_it_for_whoever_is_absent_but_never_for_himself()
    {
        await using var office = await DelegatingAuthority.Found(DatabaseKind.Sqlite);
        var lan = office.Authority.Lan;
        await office.Appoint(
            lan.Person!.Value,
            lan.Name,
            office.Board,
            "Chuyên viên",
            Role.Officer
        );
        var ofOther = lan with { Unit = office.Other, Over = office.Other };

        var toHerself = await office.Delegate(lan.Person!.Value, lan);
        var elsewhere = await office.Delegate(office.An, ofOther);
        var made = await office.Delegate(office.An, lan);

        toHerself.Refusal!.Code.ShouldBe("organization-delegation-not-by-the-stand-in");
        elsewhere.Refusal!.Code.ShouldBe("out-of-reach");
        made.Refused.ShouldBeFalse();
        (await office.PlacesOfAn(26)).ShouldBe(1);
    }

    [Fact]
    public async Task It_is_ended_early_by_either_and_by_nobody_else()
    {
        await using var office = await DelegatingAuthority.Found(DatabaseKind.Sqlite);
        var made = (await office.Delegate(office.An, from: 25)).Value;
        var chi = office.AsAn with
        {
            Person = office.Chi,
            Name = "Lê Thị Chi",
            Role = Role.Officer,
        };

        (await office.End(made, chi)).Refusal!.Code.ShouldBe(
            "organization-delegation-only-those-concerned"
        );
        (await office.End(made, office.AsAn)).Refused.ShouldBeFalse();

        (await office.PlacesOfAn(25)).ShouldBe(0);
        (await office.End(made, office.Binh)).Refusal!.Sentence.Vietnamese.ShouldBe(
            "Ủy quyền này đã hết từ ngày 25/11/2026."
        );
        (await office.Delegate(office.Chi, from: 25)).Refused.ShouldBeFalse();
        (await office.BrokenLaws()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_stand_in_hands_nothing_on_and_does_what_is_personal_as_himself()
    {
        await using var office = await DelegatingAuthority.Found(DatabaseKind.Sqlite);
        await office.Delegate(office.An, from: 25);
        var standingIn = await office.AnForBinh(DelegatingAuthority.Day(25));

        var handedOn = await office.Delegate(office.Chi, standingIn, from: 28, until: 29);

        handedOn.Refusal!.Sentence.Vietnamese.ShouldStartWith(
            "Người được ủy quyền không thay Trần Văn Bình để ủy quyền."
        );
        var personal = new Act("own", new("đổi mật khẩu", "change"), Act.Everybody)
        {
            NeedsPost = false,
        };
        standingIn.Has(personal).ShouldBeTrue();
        standingIn.Doing(personal).InPlaceOf.ShouldBeNull();
        standingIn.Doing(personal).Post.ShouldBeNull();
        standingIn.Has(JournalActs.See).ShouldBeTrue();
        standingIn.Has(JournalActs.SeePrivate).ShouldBeFalse();
    }

    [Theory, OnBothDatabases]
    public async Task The_doctor_finds_what_was_done_outside_a_delegation(DatabaseKind kind)
    {
        await using var office = await DelegatingAuthority.Found(kind);
        await office.Delegate(office.An, from: 25, until: 26, kinds: ["see"]);
        var standingIn = (await office.AnForBinh(DelegatingAuthority.Day(25))).Doing(
            JournalActs.See
        );

        await Record(office, standingIn);
        (await office.BrokenLaws()).ShouldBeEmpty();
        await Record(office, standingIn.Doing(OrganizationActs.People));

        (await office.BrokenLaws()).ShouldBe(["stand-ins-stay-in-their-delegation"]);
        await using var late = await DelegatingAuthority.Found(kind);
        await late.Delegate(late.An, from: 25, until: 26);
        var tooLate = (await late.AnForBinh(DelegatingAuthority.Day(26))).Doing(JournalActs.See);
        late.Authority.Pass(days: 2);
        await Record(late, tooLate);
        (await late.BrokenLaws()).ShouldBe(["stand-ins-stay-in-their-delegation"]);
    }

    [Theory, OnBothDatabases]
    public async Task A_merger_carries_it_along_with_the_posts_and_a_closing_ends_it(
        DatabaseKind kind
    )
    {
        await using var office = await DelegatingAuthority.Found(kind);
        await office.Delegate(office.An, from: 26, until: 30);
        var day = DelegatingAuthority.Day(28);
        office.Authority.Pass(days: 3);
        var plan = new MergeUnitsPlan(
            [office.Board, office.Other],
            null,
            new(
                "BTC-TG",
                new("Ban Tổ chức – Tuyên giáo", "Ban TC-TG", null),
                Branch.Union,
                office.Authority.Federation
            ),
            office.Binh.Person,
            null,
            [],
            day,
            "25-QĐ/LĐLĐ"
        );

        var seen = await office.Authority.Program.Run<
            PreviewReorganization,
            ReorganizationPlan,
            ReorganizationPreview
        >(plan, office.Authority.Lan);
        var done = await office.Authority.Do<MergeUnits, MergeUnitsPlan>(plan);

        done.Refusal?.Sentence.Vietnamese.ShouldBeNull();
        seen.Value.Delegations.Single()
            .Vietnamese.ShouldBe(
                "Nguyễn Văn An tiếp tục thay Trần Văn Bình, theo chức vụ mới Trưởng Ban Tổ chức, đến hết 30/11/2026"
            );
        var place = (await office.PlacesOf(office.An, day)).ShouldHaveSingleItem();
        place.Post.Unit.ShouldBe((await office.Authority.Unit("BTC-TG")).Id);
        (await office.PlacesOfAn(27)).ShouldBe(1);
        (await office.BrokenLaws()).ShouldBeEmpty();

        office.Authority.Pass(days: 1);
        var closed = await office.Authority.Do<CloseUnit, CloseUnitPlan>(
            new(
                (await office.Authority.Unit("BTC-TG")).Id,
                office.Authority.Federation,
                office.Authority.Day,
                "26-QĐ/LĐLĐ"
            )
        );
        closed.Refusal?.Sentence.Vietnamese.ShouldBeNull();
        (await office.PlacesOf(office.An, office.Authority.Day)).ShouldBeEmpty();
        (await office.BrokenLaws()).ShouldBeEmpty();
    }

    private static Task Record(DelegatingAuthority office, Caller caller) =>
        office.Authority.Program.In(async scope =>
        {
            var db = scope.GetRequiredService<AppDatabase>();
            db.Record(
                new PersonRegistered(office.Chi, "C3", "Lê Thị Chi"),
                caller,
                office.Authority.Program.Now
            );
            await db.SaveChangesAsync();
        });
}
