using Chutri.Organization.Model;
using Chutri.Organization.Operations;
using Chutri.Platform;
using Chutri.SelfReview.Api;
using Chutri.SelfReview.Model;
using Chutri.SelfReview.Operations;
using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.SelfReview.Tests.Operations;

public sealed class ReviewTests
{
    [Theory, OnBothDatabases]
    public async Task A_cell_that_says_all_is_on_time_beside_late_work_explains_it_before_it_hands_in(
        DatabaseKind kind
    )
    {
        await using var office = await ReviewOffice.Start(kind);
        (await office.Open()).Refusal!.Code.ShouldBe("selfreview-no-list-in-force");
        await office.PutShortLists();
        await office.Work("Báo cáo tháng 10", new(2026, 11, 10)); // overdue
        await office.Work("Kế hoạch quý IV", new(2026, 11, 20), done: true); // done late, on the 25th
        await office.Work("Danh sách đảng viên", new(2026, 9, 15)); // from before the period
        await office.Work("Của chi bộ khác", new(2026, 11, 10), unit: office.Beside.Id);

        var round = (await office.Open()).Value;
        var code = await office.PartOf(round);
        (await office.Round(round)).View.Round.Parts.ShouldBe(2);

        // taking stock: nothing was typed
        var seen = (await office.See(code, office.Van)).Value;
        Counts(seen)
            .ShouldBe(
                (2, 0, 1, 1, 0, 2, 1),
                "due, on time, done late, overdue, within, late, carried"
            );
        foreach (var figure in CountedFigures.All)
        {
            (await Listed(figure)).ShouldBe(seen.Counted[figure], figure.ToString());
        }

        // holding answers against it
        (await office.Answer(code, ("A1", "có", ""), ("A2", "0", ""))).Value.ShouldBe(2);
        var refused = (await office.HandIn(code)).Refusal!;
        refused
            .Fields.Select(field => field.Field)
            .ShouldBe(["q-B1", "q-A1-explained"], "what is missing is said at once");
        await office.Answer(
            code,
            ("A1", "có", "Hai việc đã xin lùi hạn bằng lời"),
            ("B1", "Không", "")
        );
        (await office.Note(code, "Chậm báo cáo")).Value.ShouldBe(1);
        (await office.Note(code, "Không có trong danh mục", "9.9"))
            .Refusal!.Fields.ShouldHaveSingleItem()
            .Field.ShouldBe("sign");
        (await office.HandIn(code)).Refusal.ShouldBeNull();

        var (view, parts) = await office.Round(round, PartFilter.Differing);
        parts.ShouldHaveSingleItem().Differing.ShouldBe(1);
        var beside = await office.Program.In(scope =>
            scope
                .GetRequiredService<ShowRound>()
                .Parts(view.Round, PartFilter.Differing, null, office.Anh, CancellationToken.None)
        );
        beside.Items.ShouldBeEmpty(); // whose answers differ is not for another cell
        view.Signs[0]
            .ShouldSatisfyAllConditions(
                sign => sign.Sign!.Code.ShouldBe("1.4"),
                sign => sign.Count.ShouldBe(1)
            );
        (view.Round.HandedIn, view.Round.Earned, view.Round.Possible).ShouldBe((1, 3, 3));

        Task<int> Listed(CountedFigure figure) =>
            office.Program.In(async scope =>
            {
                var page = await scope
                    .GetRequiredService<StockTaking>()
                    .Page(
                        seen.Part,
                        seen.Round,
                        figure,
                        null,
                        office.Program.Now,
                        CancellationToken.None
                    );
                return page.Items.Count;
            });
    }

    [Theory, OnBothDatabases]
    public async Task A_review_goes_to_the_superior_unit_comes_back_with_a_reason_and_is_countersigned(
        DatabaseKind kind
    )
    {
        await using var office = await ReviewOffice.Start(kind);
        await office.PutShortLists();
        var round = (await office.Open()).Value;
        var code = await office.PartOf(round);
        (await Work(office.Van)).ShouldContain(code);

        (await office.Sign(code)).Refusal!.Code.ShouldBe("selfreview-not-handed-in");
        await office.Answer(code, ("A1", "có", ""), ("A2", "0", ""), ("B1", "Không", ""));
        await office.Note(code, "Ghi nhầm");
        await office.Note(code, "Ít tự kiểm tra");
        (
            await office.Program.Run<StrikeShortcoming, StrikeShortcomingRequest, Done>(
                new(code, 1),
                office.Van
            )
        ).Refusal.ShouldBeNull();
        (await office.HandIn(code)).Refusal.ShouldBeNull();
        (await Work(office.Linh)).ShouldContain(code);
        (await office.Note(code, "Nữa")).Refusal!.Code.ShouldBe("selfreview-is-handed-in");

        (await Return(office.Van)).Refusal!.Kind.ShouldBe(RefusalKind.NotAllowed);
        (await Return(office.Linh)).Refusal.ShouldBeNull();
        var (view, _) = await office.Round(round, PartFilter.Returned);
        (view.Round.Returned, view.Round.HandedIn, view.Signs.Sum(sign => sign.Count)).ShouldBe(
            (1, 0, 0)
        );
        (await Work(office.Van)).ShouldContain(code);
        (await office.See(code, office.Van)).Value.Part.ReturnedWhy.ShouldBe("Nêu rõ ai làm");

        (await office.HandIn(code)).Refusal.ShouldBeNull();
        (await office.Sign(code)).Refusal.ShouldBeNull();
        (await Work(office.Linh)).ShouldNotContain(code);
        (await office.Answer(code, ("A1", "không", ""))).Refusal!.Code.ShouldBe(
            "selfreview-is-signed"
        );
        (await office.Round(round, PartFilter.Signed)).Parts.ShouldHaveSingleItem();

        (await Held(office.Van)).ShouldBe(["đã nộp"]);
        (await Held(office.Linh)).ShouldBe(["đã xác nhận"]);

        // who reads it: the unit and those above it
        (await office.See(code, office.Bao)).Refusal.ShouldBeNull();
        (await office.See(code, office.Anh)).Refusal!.Code.ShouldBe("selfreview-not-yours");
        (await Named(office.Linh)).ShouldBe((1, 0)); // how many are listed, how many others there are
        (await Named(office.Anh)).ShouldBe((0, 1));
        var closed = view.Round;
        var line = await office.Program.In(async scope =>
            (
                await scope
                    .GetRequiredService<ShowRound>()
                    .Parts(closed, PartFilter.All, null, office.Anh, CancellationToken.None)
            ).Items.Single(one => one.Code == code)
        );
        ReviewLineJson
            .Of(line)
            .ShouldSatisfyAllConditions(
                row => row.State.ShouldBe("Signed"),
                row => row.Earned.ShouldBeNull(),
                row => row.Differing.ShouldBeNull()
            );
        await office.Program.In(async scope =>
        {
            var db = scope.GetRequiredService<AppDatabase>();
            foreach (var law in scope.GetServices<ILaw>())
            {
                (await law.Check(db, office.Program.Now, CancellationToken.None)).Broken.ShouldBe(
                    0,
                    law.Code
                );
            }
        });

        Task<IReadOnlyList<string>> Held(Caller who) =>
            office.Program.In<IReadOnlyList<string>>(async scope =>
            {
                var held = scope.GetServices<IHoldAboutPeople>().OfType<HeldOwnReviews>().Single();
                var things = new List<string>();
                await foreach (
                    var thing in held.Read(who.Person!.Value, null, 10, CancellationToken.None)
                )
                {
                    things.Add(thing.What.Vietnamese);
                }

                return things;
            });

        Task<(int, long)> Named(Caller by) =>
            office.Program.In(async scope =>
            {
                var (page, others) = await scope
                    .GetRequiredService<FindShortcomings>()
                    .Page(view.Round, "1.4", null, by, CancellationToken.None);
                return (page.Items.Count, others);
            });

        Task<Outcome<Done>> Return(Caller by) =>
            office.Program.Run<ReturnReview, ReturnReviewRequest, Done>(
                new(code, "Nêu rõ ai làm"),
                by
            );

        Task<IReadOnlyList<string>> Work(Caller who) =>
            office.Program.In<IReadOnlyList<string>>(async scope =>
                [
                    .. (
                        await scope
                            .GetRequiredService<Duties.OwnDeadlines>()
                            .Of(who, path => path, office.Program.Now, CancellationToken.None)
                    ).Select(entry => entry.Description.Split('\n')[0]),
                ]
            );
    }

    [Theory, OnBothDatabases]
    public async Task Where_a_cell_goes_into_another_that_one_writes_its_review_and_hands_it_in(
        DatabaseKind kind
    )
    {
        await using var office = await ReviewOffice.Start(kind);
        await office.PutShortLists();
        var code = await office.PartOf((await office.Open()).Value);
        (await office.Answer(code, office.Anh, ("A1", "có", ""))).Refusal!.Kind.ShouldBe(
            RefusalKind.NotAllowed
        );
        var today = office.Program.Now.Today;
        (
            await office.Program.Run<MergeUnits, MergeUnitsPlan, Reorganized>(
                new([office.Cell.Id], office.Beside.Id, null, null, null, [], today, "12-QĐ/ĐU"),
                Caller.CommandLine
            )
        ).Refusal?.Sentence.Vietnamese.ShouldBeNull();

        var answers = new[] { ("A1", "có", ""), ("A2", "0", ""), ("B1", "Không", "") };
        (await office.Answer(code, office.Anh, answers)).Value.ShouldBe(3);
        (await office.Note(code, "Ít kiểm tra", by: office.Anh)).Value.ShouldBe(1); // by somebody who moved along
        (await office.HandIn(code, office.Anh)).Refusal.ShouldBeNull();
        (await office.Sign(code)).Refusal.ShouldBeNull();
        (await office.See(code, office.Anh))
            .Value.Shortcomings[0]
            .Actions[0]
            .Action.Assignment.ShouldNotBeNull();
    }

    [Theory, OnBothDatabases]
    public async Task All_that_is_wrong_with_a_round_is_said_at_once(DatabaseKind kind)
    {
        await using var office = await ReviewOffice.Start(kind);
        await office.PutShortLists();

        var wrong = office.Plan(office.Committee.Id) with
        {
            Owner = office.Cell.Id,
            DueOn = new(2026, 11, 24),
        };
        (await office.Open(wrong))
            .Refusal!.Fields.Select(field => field.Field)
            .ShouldBe(["units", "dueOn"]);
        var alone = office.Plan(office.Committee.Id, office.Cell.Id) with
        {
            Countersigner = Countersigner.Opener,
        };
        (await office.Open(alone))
            .Refusal!.Fields.ShouldHaveSingleItem()
            .Sentence.Vietnamese.ShouldStartWith(
                "Không đơn vị nào tự xác nhận bản tự soi của mình: Đảng ủy cơ quan. "
            );
        (await office.Open(office.Plan(office.Cell.Id), office.Van)).Refusal!.Kind.ShouldBe(
            RefusalKind.NotAllowed
        );
    }

    private static (int, int, int, int, int, int, int) Counts(ReviewView view) =>
        (
            view.Counted[CountedFigure.Due],
            view.Counted[CountedFigure.OnTime],
            view.Counted[CountedFigure.DoneLate],
            view.Counted[CountedFigure.Overdue],
            view.Counted[CountedFigure.Within],
            view.Counted[CountedFigure.Late],
            view.Counted[CountedFigure.Carried]
        );
}
