using Chutri.Functions.Model;
using Chutri.Functions.Operations;
using Chutri.Organization;
using Chutri.Organization.Model;
using Chutri.Organization.Operations;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Functions.Tests.Operations;

/// <summary><see cref="ReviewOverlaps"/> and <see cref="JudgeOverlap"/>.</summary>
public sealed class OverlapTests
{
    [Theory, OnBothDatabases]
    public async Task Two_units_with_the_same_work_are_found_and_asked_about_once(DatabaseKind kind)
    {
        await using var office = await WithOverlap(kind);

        var first = (await office.Review()).Value;
        var second = (await office.Review()).Value;

        (first.New, second.New).ShouldBe((1, 0));
        var pair = (await office.Pairs()).Items.Single();
        new[] { pair.FirstUnit, pair.SecondUnit }.ShouldBe(
            [office.Finance.Id, office.Inspection.Id],
            ignoreOrder: true
        );
        pair.Score.ShouldBeGreaterThanOrEqualTo(5_000);
    }

    [Theory, OnBothDatabases]
    public async Task What_was_judged_is_not_asked_again_until_a_statement_changes(
        DatabaseKind kind
    )
    {
        await using var office = await WithOverlap(kind);
        await office.Review();
        var pair = (await office.Pairs()).Items.Single();

        var judged = await office.Judge(
            pair.Id,
            Verdict.Boundary,
            "Ban Tài chính kiểm tra định kỳ; Ủy ban Kiểm tra khi có dấu hiệu vi phạm",
            office.Khue
        );
        await office.Review();

        judged.Refusal.ShouldBeNull();
        (await office.Pairs()).Items.ShouldBeEmpty();
        (await office.Pairs(new(OverlapStanding.Settled))).Items.Single().Id.ShouldBe(pair.Id);

        await office.Program.Run<CorrectFunction, CorrectFunctionRequest, Done>(
            new(
                pair.First,
                FunctionsOffice.Content(pair.FirstText + " tại các đơn vị sự nghiệp"),
                null
            ),
            office.Nhung
        );
        await office.Review();

        (await office.Pairs()).Items.Single().Id.ShouldNotBe(pair.Id);
    }

    [Theory, OnBothDatabases]
    public async Task A_field_is_one_field_however_it_is_spelled(DatabaseKind kind)
    {
        await using var office = await WithOverlap(kind);
        await office.Review();

        (await office.Pairs(new(Field: "TÀI CHÍNH"))).Items.ShouldHaveSingleItem();
        (await office.Pairs(new(Field: "Tổ chức"))).Items.ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task Whoever_judged_goes_on_to_a_pair_that_is_theirs_to_judge(DatabaseKind kind)
    {
        await using var office = await WithOverlap(kind);
        await office.Review();
        var pair = (await office.Pairs()).Items.Single();

        (await NextFor(office, office.Khue)).ShouldBe(pair.Id);
        (await NextFor(office, office.Manh)).ShouldBeNull();
    }

    private static Task<Guid?> NextFor(FunctionsOffice office, Caller caller) =>
        office.Ask<FindOverlaps, Guid?>(find => find.Next(caller, CancellationToken.None));

    [Theory, OnBothDatabases]
    public async Task An_overlap_is_settled_when_one_of_the_two_has_ended(DatabaseKind kind)
    {
        await using var office = await WithOverlap(kind);
        await office.Review();
        var pair = (await office.Pairs()).Items.Single();
        await office.Judge(pair.Id, Verdict.Overlap, null, office.Khue);
        await office.Review();
        (await office.Pairs(new(OverlapStanding.Overlap))).Total.ShouldBe(1);

        await office.Program.Run<EndFunction, EndFunctionRequest, Done>(
            new(pair.First, office.Program.Now.Today, "Để một đơn vị làm"),
            office.Nhung
        );
        office.Program.Time.Advance(TimeSpan.FromDays(1));
        await office.Review();

        (await office.Pairs(new(OverlapStanding.Overlap))).Total.ShouldBe(0);
        (await office.Pairs(new(OverlapStanding.Settled))).Total.ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task Only_whoever_stands_over_both_units_says_what_a_pair_is(DatabaseKind kind)
    {
        await using var office = await WithOverlap(kind);
        await office.Review();
        var pair = (await office.Pairs()).Items.Single();

        var one = await office.Judge(pair.Id, Verdict.Different, null, office.Manh);
        var officer = await office.Judge(pair.Id, Verdict.Different, null, office.Bao);
        var both = await office.Judge(pair.Id, Verdict.Different, null, office.Khue);

        one.Refusal!.Code.ShouldBe("out-of-reach");
        officer.Refusal!.Code.ShouldBe("role-may-not");
        both.Refusal.ShouldBeNull();
    }

    [Theory, OnBothDatabases]
    public async Task Pairs_that_are_called_different_make_the_like_less_certain(DatabaseKind kind)
    {
        await using var office = await WithOverlap(kind);
        await office.Record(office.Organising, "Kiểm tra thu, chi tài chính tại công đoàn cơ sở");
        await office.Review();
        var pairs = (await office.Pairs()).Items;
        pairs.Count.ShouldBeGreaterThan(1);
        var (judged, watched) = (pairs[0], pairs[^1]);

        await office.Judge(judged.Id, Verdict.Different, "Khác phạm vi", office.Khue);
        await office.Review();

        var after = (await office.Pairs()).Items.SingleOrDefault(one => one.Id == watched.Id);
        (after?.Score ?? 0).ShouldBeLessThan(watched.Score);
    }

    [Theory, OnBothDatabases]
    public async Task The_review_is_due_when_functions_changed_and_not_a_second_time(
        DatabaseKind kind
    )
    {
        await using var office = await WithOverlap(kind);

        (await CarryOut(office)).ShouldBe(1);
        (await CarryOut(office)).ShouldBe(0);
        await office.Record(office.Organising, "Lưu hồ sơ cán bộ");
        (await CarryOut(office)).ShouldBe(1);
        office.Program.Time.Advance(TimeSpan.FromDays(1));
        (await CarryOut(office)).ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task What_was_judged_goes_with_the_functions_of_a_unit_that_is_merged(
        DatabaseKind kind
    )
    {
        await using var office = await WithOverlap(kind);
        await office.Review();
        var pair = (await office.Pairs()).Items.Single();
        await office.Judge(pair.Id, Verdict.Chain, "Một bên tham mưu", office.Khue);

        var merged = await office.Program.Run<MergeUnits, MergeUnitsPlan, Reorganized>(
            new(
                [office.Finance.Id],
                office.Organising.Id,
                null,
                null,
                null,
                [],
                office.Program.Now.Today,
                "Quyết định 12/QĐ-LĐLĐ"
            ),
            office.Dang
        );
        merged.Refusal.ShouldBeNull();
        await office.Review();

        (await office.Pairs()).Items.ShouldBeEmpty();
        var kept = (await office.Pairs(new(OverlapStanding.Settled))).Items.Single();
        (kept.Id, kept.IsFound).ShouldBe((pair.Id, true));
        new[] { kept.FirstUnit, kept.SecondUnit }.ShouldContain(office.Organising.Id);
    }

    private static async Task<FunctionsOffice> WithOverlap(DatabaseKind kind)
    {
        var office = await FunctionsOffice.Start(kind);
        await office.Record(
            office.Finance,
            "Kiểm tra việc quản lý, sử dụng tài chính, tài sản công đoàn",
            field: "Tài chính"
        );
        await office.Record(
            office.Inspection,
            "Kiểm tra việc thu chi, quản lý tài chính, tài sản công đoàn",
            field: "Tài chính"
        );
        await office.Record(office.Organising, "Tham mưu quy hoạch cán bộ", field: "Tổ chức");
        return office;
    }

    private static Task<int> CarryOut(FunctionsOffice office) =>
        office.Program.In(async scope =>
            (
                await scope
                    .GetServices<IDueWork>()
                    .Single(work => work.Name == "functions-overlaps")
                    .CarryOut(CancellationToken.None)
            ).Done
        );
}
