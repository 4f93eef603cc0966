using Chutri.Organization.Operations;
using Chutri.Platform;
using Chutri.SelfReview.Model;
using Chutri.SelfReview.Operations;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.SelfReview.Tests.Operations;

/// <summary>A round in which people look at their own work; colleagues say what they think, and the reply stands beside.</summary>
public sealed class PersonReviewTests
{
    [Theory, OnBothDatabases]
    public async Task A_person_writes_replies_to_colleagues_and_hands_in_and_nobody_else_reads_it(
        DatabaseKind kind
    )
    {
        await using var office = await ReviewOffice.Start(kind);
        await office.PutShortLists();
        var plan = office.Plan(office.Cell.Id, office.Beside.Id) with
        {
            For = RoundFor.People,
            Opinions = OpinionWay.Withheld,
        };
        (await office.Open(plan)).Refusal!.Fields.Select(one => one.Field).ShouldBe(["opinions"]); // two are too few to hide among
        plan = plan with { Opinions = OpinionWay.Attributed };
        (await office.Open(plan)).Refusal!.Code.ShouldBe("selfreview-no-list-in-force");
        await PutSheet(office);
        var bao = office.Bao.Person!.Value;
        await office.Work("Báo cáo tháng 10", new(2026, 11, 10), who: bao);
        await office.Work("Việc của Chi bộ", new(2026, 11, 10));
        await office.Work(
            "Việc Bảo không được xem",
            new(2026, 11, 10),
            who: bao,
            only: office.Linh.Person
        );
        var round = (await office.Open(plan)).Value;

        // who is there: each sees whom they are named for, and the whole is a number
        (await office.Round(round, by: office.Linh))
            .Parts.Select(part => part.Unit)
            .ShouldBe(["Hoàng Xuân Anh", "Đỗ Thị Hồng Vân"], ignoreOrder: true);
        var mine = (await office.Round(round, by: office.Bao)).Parts.ShouldHaveSingleItem();
        mine.Unit.ShouldBe("Trần Quốc Bảo");
        var code = mine.Code;
        var seenByVan = await office.Round(round, by: office.Van);
        seenByVan.View.Round.Parts.ShouldBe(6);
        seenByVan.Parts.Single(part => part.Code == code).IsSeen.ShouldBeFalse(); // not handed in
        (await office.See(code, office.Van)).Refusal!.Code.ShouldBe("selfreview-not-for-you-yet");
        (await office.See(code, office.Anh)).Refusal!.Kind.ShouldBe(RefusalKind.NotFound);
        (await office.See(code, office.Linh)).Refusal!.Kind.ShouldBe(RefusalKind.NotFound);

        // only what the person answers for or carries, and may see, is counted
        await office.Work("Bảo làm, Vân chịu trách nhiệm", new(2026, 11, 10), held: bao);
        (await office.See(code, office.Bao)).Value.Counted[CountedFigure.Due].ShouldBe(2);

        // a colleague says something; the reply stands beside it
        (await Opine(office, round, office.Dung, bao)).Refusal!.Code.ShouldBe(
            "selfreview-not-a-colleague"
        );
        (await Opine(office, round, office.Bao, bao)).Refusal!.Kind.ShouldBe(
            RefusalKind.NotAllowed
        );
        (await Opine(office, round, office.Van, bao, "Hay nộp muộn")).Refusal.ShouldBeNull();
        (await Opine(office, round, office.Van, bao, "Hay báo cáo muộn")).Refusal.ShouldBeNull();
        (await office.Answer(code, office.Van, ("A1", "có", ""))).Refusal!.Code.ShouldBe(
            "selfreview-not-your-own"
        );
        (await Reply(office, code, office.Bao, "Tháng này tôi ốm")).Value.ShouldBe(1);
        (await Opine(office, round, office.Van, bao, "Đổi ý")).Refusal!.Code.ShouldBe(
            "selfreview-opinion-is-answered"
        );
        await office.Answer(code, office.Bao, ("A1", "không", ""));
        (await office.Note(code, "Báo cáo chậm", by: office.Bao)).Value.ShouldBe(1);
        (await office.HandIn(code, office.Bao)).Refusal.ShouldBeNull();
        (await Opine(office, round, office.Van, bao, "Muộn rồi")).Refusal!.Code.ShouldBe(
            "selfreview-opinions-are-over"
        );

        // whoever countersigns reads it now, and each look is kept
        var looks = await Looks(office, code);
        var read = (await office.See(code, office.Van)).Value;
        (await Looks(office, code)).ShouldBe(looks + 1);
        read.Opinions.ShouldBe([
            new OpinionView(1, "Đỗ Thị Hồng Vân", "Hay báo cáo muộn", "Tháng này tôi ốm"),
        ]);
        (await office.Sign(code)).Refusal!.Kind.ShouldBe(RefusalKind.NotFound);
        (await office.Sign(code, office.Van)).Refusal.ShouldBeNull();
        (await LimitedWork(office, code)).ShouldBe(
            [bao, office.Van.Person!.Value],
            ignoreOrder: true
        );
        (await office.See(code, office.Linh)).Refusal!.Kind.ShouldBe(RefusalKind.NotFound);

        // nothing is put together, and nothing is reported
        var board = (await office.Round(round, by: office.Van)).View;
        (board.Round.Signed, board.Round.Possible, board.Signs.Count).ShouldBe((1, 0, 0));
        (await Broken(office, "selfreview-round-equals-count")).ShouldBe(0);
        (await Held<HeldOpinions>(office, office.Bao)).ShouldBe([
            "Hay báo cáo muộn – Đáp: Tháng này tôi ốm",
        ]);
        (await Held<HeldGivenOpinions>(office, office.Van)).ShouldBe(["Hay báo cáo muộn"]);

        // where names are withheld nobody is told: not the person, not the journal of the review
        var hidden = office.Plan(office.Beside.Id) with
        {
            For = RoundFor.People,
            Opinions = OpinionWay.Withheld,
        };
        round = (await office.Open(hidden)).Value;
        var hoa = (await office.Round(round, by: office.Hoa)).Parts.ShouldHaveSingleItem().Code;
        await Opine(office, round, office.Dung, office.Hoa.Person!.Value, "Làm việc tốt");
        var told = (await office.See(hoa, office.Hoa)).Value;
        told.Opinions.ShouldBe([new OpinionView(1, null, "Làm việc tốt", null)]);
        (await Heard(office, office.Hoa)).ShouldBe(1);
        (await FactsSeenBy(office, office.Hoa)).ShouldNotContain(office.Dung.Person!.Value);

        office.Program.Time.Advance(TimeSpan.FromDays(366 * 11));
        (await office.Program.CarryOut("selfreview.texts")).ShouldBe(2);
        (await Held<HeldOpinions>(office, office.Hoa)).ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task Whoever_was_to_countersign_leaves_and_the_next_above_reads_it_instead(
        DatabaseKind kind
    )
    {
        await using var office = await ReviewOffice.Start(kind);
        await office.PutShortLists();
        await PutSheet(office);
        var plan = office.Plan(office.Cell.Id) with { For = RoundFor.People };
        var round = (await office.Open(plan)).Value;
        var code = (await office.Round(round, by: office.Bao)).Parts.ShouldHaveSingleItem().Code;
        await office.Answer(code, office.Bao, ("A1", "có", ""));
        (await office.HandIn(code, office.Bao)).Refusal.ShouldBeNull();
        (await office.See(code, office.Linh)).Refusal!.Kind.ShouldBe(RefusalKind.NotFound);

        await office.Program.Run<EndPost, EndPostRequest, Done>(
            new(office.Van.Post!.Value, office.Program.Now.Today, "Quyết định 15-QĐ/ĐU"),
            Caller.Program
        );
        office.Program.Time.Advance(TimeSpan.FromDays(1));
        await office.Program.CarryOut("duties.follow-leavers");

        (await office.See(code, office.Van)).Refusal!.Kind.ShouldBe(RefusalKind.NotFound);
        (await office.See(code, office.Linh)).Value.Whose.ShouldBe("Trần Quốc Bảo");
        (await Broken(office, "duties-holdings-tile")).ShouldBe(0);
        (await office.Sign(code, office.Linh)).Refusal.ShouldBeNull();
    }

    [Theory, OnBothDatabases]
    public async Task Whoever_leaves_before_handing_in_owes_nothing_and_whoever_leaves_after_it_can_still_be_read(
        DatabaseKind kind
    )
    {
        await using var office = await ReviewOffice.Start(kind);
        await office.PutShortLists();
        await PutSheet(office);
        var plan = office.Plan(office.Beside.Id) with
        {
            For = RoundFor.People,
            Opinions = OpinionWay.Attributed,
        };
        var round = (await office.Open(plan)).Value;
        var dung = (await office.Round(round, by: office.Dung)).Parts.ShouldHaveSingleItem().Code;
        var hoa = (await office.Round(round, by: office.Hoa)).Parts.ShouldHaveSingleItem().Code;
        (await Asked(office, round, office.Dung)).ShouldBe(["DV05", "DV07", "DV08"]);
        await office.Answer(dung, office.Dung, ("A1", "có", ""));
        await office.Answer(hoa, office.Hoa, ("A1", "có", ""));
        var noted = await office.Note(hoa, "Báo cáo chậm", by: office.Hoa, does: office.Hoa);
        noted.Value.ShouldBe(1);
        (await office.HandIn(hoa, office.Hoa)).Refusal.ShouldBeNull();

        // who handed in is not offered any more
        (await Asked(office, round, office.Dung)).ShouldBe(["DV05", "DV08"]);
        foreach (var leaver in (Caller[])[office.Dung, office.Hoa])
        {
            await office.Program.Run<EndPost, EndPostRequest, Done>(
                new(leaver.Post!.Value, office.Program.Now.Today, "Quyết định 16-QĐ/ĐU"),
                Caller.Program
            );
        }

        office.Program.Time.Advance(TimeSpan.FromDays(1));
        await office.Program.CarryOut("duties.follow-leavers");

        // Dung had not: it ends, its round is of three, and Dung may still read what was written
        var board = (await office.Round(round, by: office.Anh)).View.Round;
        (board.Parts, board.Begun, board.HandedIn).ShouldBe((3, 0, 1));
        var left = (await office.See(dung, office.Dung)).Value;
        (left.Part.State, left.MayWrite).ShouldBe((PartState.Left, false));
        (await office.HandIn(dung, office.Dung)).Refusal!.Code.ShouldBe("selfreview-has-left");
        (await Opine(office, round, office.Anh, office.Dung.Person!.Value)).Refusal!.Code.ShouldBe(
            "selfreview-opinions-are-over"
        );

        // Hoa had: it cannot be returned, it can be countersigned, and nobody is given its remedy
        (
            await office.Program.Run<ReturnReview, ReturnReviewRequest, Done>(
                new(hoa, "Nêu rõ nguyên nhân"),
                office.Anh
            )
        ).Refusal!.Code.ShouldBe("selfreview-nobody-to-return-to");
        (await office.Sign(hoa, office.Anh)).Refusal.ShouldBeNull();
        (await office.See(hoa, office.Anh))
            .Value.Shortcomings.Single()
            .Actions.Single()
            .Action.Assignment.ShouldBeNull();
        (await Broken(office, "selfreview-round-equals-count")).ShouldBe(0);
        (await Broken(office, "duties-holdings-tile")).ShouldBe(0);
    }

    private static async Task<IEnumerable<string>> Asked(
        ReviewOffice office,
        string round,
        Caller by
    ) =>
        await office.Program.In(async scope =>
        {
            scope.GetRequiredService<Sight>().Open(by);
            var desk = scope.GetRequiredService<ReviewDesk>();
            var own = await scope
                .GetRequiredService<FindOpinions>()
                .Own(
                    (await desk.Round(round, CancellationToken.None))!,
                    by,
                    CancellationToken.None
                );
            var seen = await scope
                .GetRequiredService<OperationRunner>()
                .Run(
                    scope.GetRequiredService<LookAtColleagues>(),
                    own!,
                    by,
                    CancellationToken.None
                );
            return seen.Value.Where(one => one.IsAsked).Select(one => one.Code).Order().ToList();
        });

    private static async Task PutSheet(ReviewOffice office) =>
        await office.Put(
            (
                await office.BringIn(
                    ReviewOffice
                        .File(
                            EditionKind.PersonQuestions,
                            "Phần,Mã,Câu hỏi,Kiểu trả lời,Trọng số,Đối chiếu với\nA,A1,Mọi việc xong đúng hạn?,có/không,3,việc trễ hạn\n"
                        )
                        .Value
                )
            ).Value
        );

    private static async Task<long> Broken(ReviewOffice office, string law) =>
        (
            await office.Program.In(scope =>
                scope
                    .GetServices<ILaw>()
                    .Single(one => one.Code == law)
                    .Check(
                        scope.GetRequiredService<AppDatabase>(),
                        office.Program.Now,
                        CancellationToken.None
                    )
            )
        ).Broken;

    private static Task<Outcome<Done>> Opine(
        ReviewOffice office,
        string round,
        Caller by,
        PersonId of,
        string text = "Ý kiến"
    ) => office.Program.Run<GiveOpinion, GiveOpinionRequest, Done>(new(round, of, text), by);

    private static Task<Outcome<int>> Reply(
        ReviewOffice office,
        string code,
        Caller by,
        string text
    ) =>
        office.Program.Run<AnswerOpinions, AnswerOpinionsRequest, int>(
            new(code, new Dictionary<int, string> { [1] = text }),
            by
        );

    /// <summary>How often somebody looked: <see cref="NoteReviewLook"/>.</summary>
    private static Task<int> Looks(ReviewOffice office, string code) =>
        office.Program.In(async scope =>
        {
            var db = scope.GetRequiredService<AppDatabase>();
            var part = await db.Set<ReviewPart>().SingleAsync(one => one.Code == code);
            return await db.Set<Fact>()
                .CountAsync(fact =>
                    fact.Kind == ReviewLookedAt.Kind
                    && fact.Subjects.Any(link => link.Subject == part.Id)
                );
        });

    /// <summary>Who alone sees the work that came of a review.</summary>
    private static Task<IReadOnlyList<PersonId>> LimitedWork(ReviewOffice office, string code) =>
        office.Program.In(async scope =>
        {
            var db = scope.GetRequiredService<AppDatabase>();
            var part = await db.Set<ReviewPart>().SingleAsync(one => one.Code == code);
            var facts = await scope
                .GetRequiredService<FactReading>()
                .About(part.Id, Caller.Program, 20, null, CancellationToken.None);
            var work = facts.Select(fact => fact.Body).OfType<RemediesGiven>().Single();
            return await scope
                .GetRequiredService<ViewLimits>()
                .ViewersOf(work.Assignments.Single(), CancellationToken.None);
        });

    /// <summary>How many facts tell somebody that an opinion came, and name nobody.</summary>
    private static Task<int> Heard(ReviewOffice office, Caller reader) =>
        office.Program.In(async scope =>
        {
            scope.GetRequiredService<Sight>().Open(reader);
            return await scope
                .GetRequiredService<AppDatabase>()
                .Set<Fact>()
                .CountAsync(fact => fact.Kind == "selfreview.opinion-came" && fact.Person == null);
        });

    private static Task<IReadOnlyList<PersonId>> FactsSeenBy(ReviewOffice office, Caller reader) =>
        office.Program.In<IReadOnlyList<PersonId>>(async scope =>
        {
            scope.GetRequiredService<Sight>().Open(reader);
            return await scope
                .GetRequiredService<AppDatabase>()
                .Set<Fact>()
                .Where(fact => fact.Person != null)
                .Select(fact => fact.Person!.Value)
                .Distinct()
                .ToListAsync();
        });

    private static Task<IReadOnlyList<string>> Held<THeld>(ReviewOffice office, Caller who)
        where THeld : IHoldAboutPeople =>
        office.Program.In<IReadOnlyList<string>>(async scope =>
        {
            var held = scope.GetServices<IHoldAboutPeople>().OfType<THeld>().Single();
            var things = new List<string>();
            await foreach (
                var thing in held.Read(who.Person!.Value, null, 10, CancellationToken.None)
            )
            {
                things.Add(thing.Value.Vietnamese);
            }

            return things;
        });
}
