using Chutri.Duties;
using Chutri.Platform;
using Chutri.SelfReview.Model;
using Chutri.SelfReview.Operations;
using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.SelfReview.Tests.Operations;

public sealed class RemedyTests
{
    [Theory, OnBothDatabases]
    public async Task A_remedy_becomes_work_is_looked_at_again_and_what_comes_again_is_recognised(
        DatabaseKind kind
    )
    {
        await using var office = await ReviewOffice.Start(kind);
        await office.PutShortLists();
        var first = await Signed(office, office.Plan(), "Báo cáo kết quả công việc còn chậm");
        var remedy = (await office.See(first, office.Van)).Value.Shortcomings[0].Actions[0].Action;
        remedy.Assignment.ShouldStartWith("NV-2026-");
        remedy.CheckOn.ShouldBe(new DateOnly(2027, 3, 31)); // three months after its deadline
        (await Duties(office, DutyKind.Assignment)).ShouldBe([
            $"{remedy.Assignment} Giao ban đầu tuần về việc sắp đến hạn, Bảo",
        ]);
        (await Check(office, first, EffectKind.Helped)).Refusal!.Code.ShouldBe(
            "selfreview-nothing-to-check"
        );

        office.Program.Time.Advance(TimeSpan.FromDays(130));
        (await Due(office)).ShouldBe(1);
        (await Due(office)).ShouldBe(0); // once only
        (await office.Program.Run<AskEffect, Guid, int>(remedy.Id, Caller.Program)).Value.ShouldBe(
            0
        );
        (await Duties(office, DutyKind.EffectCheck)).ShouldBe([
            $"KL-2027-000001 Kiểm lại cách khắc phục tồn tại, hạn chế số 1, bản tự soi {first}, Vân",
        ]);

        (await Check(office, first, EffectKind.Not)).Refusal!.Fields[0].Field.ShouldBe("remedy");
        var next = new NextRemedy(
            "Phân công người theo dõi",
            office.Bao.Person!.Value,
            new(2027, 5, 31)
        );
        (await Check(office, first, EffectKind.Partly, next)).Value.ShouldStartWith("NV-2027-");
        (await Duties(office, DutyKind.EffectCheck)).ShouldBeEmpty();

        // the next round: the same sign, similar words
        var plan = office.Plan() with
        {
            Title = "Tự soi quý I",
            From = new(2027, 1, 1),
            Through = new(2027, 4, 4),
            DueOn = new(2027, 4, 20),
        };
        var second = await Signed(office, plan, "Còn chậm báo cáo kết quả các công việc");
        var seen = (await office.See(second, office.Linh)).Value;
        seen.Counted[CountedFigure.Unhelped].ShouldBe(1);
        var earlier = seen.Shortcomings[0].Earlier.ShouldHaveSingleItem();
        earlier.Review.ShouldBe(first);
        earlier.Actions.Select(one => one.Action.Effect).ShouldBe([EffectKind.Partly, null]);
        var round = (await office.Round(seen.Round.Code, PartFilter.Repeating)).View.Round;
        round.Repeated.ShouldBe(1);
        seen.Shortcomings.Count.ShouldBe(2); // and the other one is new
        seen.Shortcomings[1].Earlier.ShouldBeEmpty();

        // a period before both repeats neither, though it is handed in last
        var past = plan with
        {
            Title = "Tự soi quý III",
            From = new(2026, 7, 1),
            Through = new(2026, 9, 30),
        };
        var third = await Signed(office, past, "Báo cáo kết quả công việc còn chậm");
        (await office.See(third, office.Linh)).Value.Shortcomings[0].Earlier.ShouldBeEmpty();

        // the same code in a later catalogue, where it says something else, is another sign
        const string other = "Nhóm,Mã,Biểu hiện\nNhóm 1,1.4,Nói không đi đôi với làm\n";
        var catalogue = ReviewOffice.File(EditionKind.Signs, other).Value;
        await office.Put((await office.BringIn(catalogue)).Value);
        var fourth = await Signed(office, plan, "Báo cáo kết quả công việc còn chậm");
        (await office.See(fourth, office.Linh)).Value.Shortcomings[0].Earlier.ShouldBeEmpty();
    }

    private static async Task<string> Signed(ReviewOffice office, RoundPlan plan, string wanting)
    {
        var round = (await office.Open(plan)).Value;
        var code = await office.PartOf(round);
        await office.Answer(code, ("A1", "có", "Như đã nêu"), ("A2", "0", ""), ("B1", "Không", ""));
        (await office.Note(code, wanting)).Refusal.ShouldBeNull();
        if (plan.Through.Year == 2027)
        {
            (await office.Note(code, "Ít kiểm tra đảng viên")).Refusal.ShouldBeNull();
        }

        (await office.HandIn(code)).Refusal.ShouldBeNull();
        (await office.Sign(code)).Refusal.ShouldBeNull();
        return code;
    }

    private static Task<int> Due(ReviewOffice office) =>
        office.Program.In(scope =>
            scope
                .GetServices<IDueWork>()
                .Single(work => work is EffectClock)
                .CarryOut(CancellationToken.None)
                .AllDone()
        );

    private static Task<Outcome<string?>> Check(
        ReviewOffice office,
        string code,
        EffectKind effect,
        NextRemedy? next = null
    ) =>
        office.Program.Run<CheckEffect, CheckEffectRequest, string?>(
            new(code, 1, effect, "Quý I vẫn còn hai việc chậm", next),
            office.Van
        );

    private static Task<IReadOnlyList<string>> Duties(ReviewOffice office, DutyKind kind) =>
        office.Program.In<IReadOnlyList<string>>(async scope =>
            [
                .. (
                    await scope
                        .GetRequiredService<DutyListing>()
                        .Page(
                            new DutyFilter { Kind = kind, State = DutyListState.Open },
                            10,
                            null,
                            office.Program.Now,
                            CancellationToken.None
                        )
                ).Items.Select(line =>
                    $"{line.Code} {line.Title}, {line.HolderPerson?.Name.Split(' ')[^1]}"
                ),
            ]
        );
}
