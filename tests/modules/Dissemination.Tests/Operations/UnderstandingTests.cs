using System.Text;
using Chutri.Dissemination.Forms;
using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Documents;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Dissemination.Tests.Operations;

public sealed class UnderstandingTests
{
    [Theory, OnBothDatabases, Retains("dissemination.answers")]
    public async Task Understood_is_who_passed_the_drawn_questions_wrote_a_reflection_and_got_a_receipt(
        DatabaseKind kind
    )
    {
        await using var office = await PartyOffice.Start(kind);
        var campaign = await office.Frozen();
        await Bank(office, campaign, 6);
        await Set(office, campaign, new(4, 2, 24, "Đồng chí sẽ sửa điều gì?"));
        var session = await office.Opened(campaign, office.Organising, office.Van);
        await office.Present(session, office.Van, office.Bao);
        (await Confirm(office, campaign, "")).Refusal!.Code.ShouldBe(
            "dissemination-test-is-not-passed"
        );

        await office.Run<BeginTest, string, int>(campaign, office.Bao);
        (await HandIn(office, campaign, [0, null, null, 0])).Refusal!.Fields.Count.ShouldBe(2);
        var failed = (
            await HandIn(office, campaign, await Answers(office, campaign, right: 1))
        ).Value;
        (failed.Passed, failed.Right, failed.Asked).ShouldBe((false, 1, 4));
        failed.ReadAgain.Count.ShouldBe(3);
        (await office.Run<BeginTest, string, int>(campaign, office.Bao)).Refusal!.Code.ShouldBe(
            "dissemination-try-again-later"
        );
        office.Program.Time.Advance(TimeSpan.FromHours(24));
        (await office.Run<BeginTest, string, int>(campaign, office.Bao)).Value.ShouldBe(2);
        (
            await HandIn(office, campaign, await Answers(office, campaign, right: 3))
        ).Value.Passed.ShouldBeTrue();
        (await office.Run<BeginTest, string, int>(campaign, office.Bao)).Refusal!.Code.ShouldBe(
            "dissemination-test-is-passed"
        );
        (await Confirm(office, campaign, " "))
            .Refusal!.Fields.Single()
            .Field.ShouldBe("reflection");

        var receipt = (await Confirm(office, campaign, "Tôi sẽ trả lời đúng hạn.")).Value;

        receipt.Code.ShouldBe("XN-2026-000001");
        receipt.Digest.Length.ShouldBe(64);
        (await office.Figures(campaign)).Understood.ShouldBe(1);
        await office.LawsHold();

        office.Program.Time.Advance(TimeSpan.FromDays(179));
        (await office.Program.CarryOut("dissemination.answers")).ShouldBe(0);
        office.Program.Time.Advance(TimeSpan.FromDays(3));
        (await office.Program.CarryOut("dissemination.answers")).ShouldBe(3);
        var papers = await office.Program.In(scope =>
            scope
                .GetRequiredService<AppDatabase>()
                .Set<TestPaper>()
                .OrderBy(one => one.Number)
                .ToListAsync()
        );
        papers.ShouldAllBe(paper => paper.Lines == null);
        papers.Select(paper => paper.Passed).ShouldBe([false, true]);
    }

    [Theory, OnBothDatabases]
    public async Task Tries_end_questions_that_are_needed_stay_and_only_those_on_the_list_are_asked(
        DatabaseKind kind
    )
    {
        await using var office = await PartyOffice.Start(kind);
        var campaign = await office.Frozen();
        (await TrySet(office, campaign, new(1, 1, 0, "")))
            .Refusal!.Fields.Single()
            .Field.ShouldBe("drawn");
        await Bank(office, campaign, 2);
        await Set(office, campaign, new(2, 1, 0, ""));

        (await Retire(office, campaign, 1)).Refusal!.Code.ShouldBe(
            "dissemination-too-few-questions-left"
        );
        (await Retire(office, campaign, 9)).Refusal!.Kind.ShouldBe(RefusalKind.NotFound);
        await Bank(office, campaign, 1, from: 3);
        (await Retire(office, campaign, 1)).Refusal.ShouldBeNull();
        (await Retire(office, campaign, 1)).Refusal!.Code.ShouldBe(
            "dissemination-question-is-retired"
        );
        (await HandIn(office, campaign, [0, 0])).Refusal!.Code.ShouldBe(
            "dissemination-test-is-not-begun"
        );
        await office.Run<BeginTest, string, int>(campaign, office.Bao);
        await HandIn(office, campaign, await Answers(office, campaign, right: 0));
        (await office.Run<BeginTest, string, int>(campaign, office.Bao)).Refusal!.Code.ShouldBe(
            "dissemination-tries-are-used"
        );
        await Set(office, campaign, new(2, 2, 0, ""));
        (await office.Run<BeginTest, string, int>(campaign, office.Bao)).Value.ShouldBe(2);
        (
            await office.Run<SetUnderstanding, SetUnderstandingRequest, Done>(
                new(campaign, new(0, 1, 0, "")),
                office.Van
            )
        ).Refusal!.Kind.ShouldBe(RefusalKind.NotAllowed);
    }

    [Theory, OnBothDatabases]
    public async Task Who_has_used_all_tries_is_allowed_one_more_alone_with_a_reason(
        DatabaseKind kind
    )
    {
        await using var office = await PartyOffice.Start(kind);
        var campaign = await office.Frozen();
        await Bank(office, campaign, 2);
        await Set(office, campaign, new(2, 1, 0, ""));
        (await Allow(office.Linh)).Refusal!.Code.ShouldBe("dissemination-tries-are-left");
        await office.Run<BeginTest, string, int>(campaign, office.Bao);
        await HandIn(office, campaign, await Answers(office, campaign, right: 0));
        (await Used()).ShouldBe(["Trần Quốc Bảo"]);

        (await Allow(office.Bao)).Refusal!.Kind.ShouldBe(RefusalKind.NotAllowed);
        (await Allow(office.Linh)).Refusal.ShouldBeNull();

        (await Used()).ShouldBeEmpty();
        (await office.Run<BeginTest, string, int>(campaign, office.Bao)).Value.ShouldBe(2);
        (await Allow(office.Linh)).Refusal!.Code.ShouldBe("dissemination-tries-are-left");
        (
            await HandIn(office, campaign, await Answers(office, campaign, right: 2))
        ).Value.Passed.ShouldBeTrue();

        Task<Outcome<Done>> Allow(Caller by) =>
            office.Run<AllowTry, AllowTryRequest, Done>(
                new(campaign, office.Bao.Person!.Value, "Đã cùng đọc lại"),
                by
            );

        Task<List<string>> Used() =>
            office.Program.In(async scope =>
            {
                var desk = scope.GetRequiredService<CampaignDesk>();
                var (first, _) = await scope
                    .GetRequiredService<FindTriesUsed>()
                    .Of((await desk.Campaign(campaign, default))!, default);
                return first.Select(member => member.PersonName).ToList();
            });
    }

    [Theory, OnBothDatabases]
    public async Task Of_two_questions_retired_at_one_moment_one_stays_where_both_are_not_to_spare(
        DatabaseKind kind
    )
    {
        await using var office = await PartyOffice.Start(kind);
        var campaign = await office.Frozen();
        await Bank(office, campaign, 3);
        await Set(office, campaign, new(2, 1, 0, ""));

        var both = await Task.WhenAll(
            Enumerable.Range(1, 2).Select(number => Retire(office, campaign, number))
        );

        both.Count(one => one.Refusal is null).ShouldBe(1);
        both.Single(one => one.Refused)
            .Refusal!.Code.ShouldBe("dissemination-too-few-questions-left");
    }

    [Fact]
    public async Task A_file_of_questions_is_read_whole_or_says_everything_that_is_wrong_at_once()
    {
        await using var office = await PartyOffice.Start(DatabaseKind.Sqlite);
        var there = new HashSet<string> { "hoi da co?" };

        var good = await Read(
            office,
            "Câu hỏi,A,B,C,Đáp án,Nguồn\nAi chủ trì?,Một đơn vị,Hai đơn vị,,a,Điều 3\nBao lâu?,3 ngày,5 ngày,7 ngày,C,",
            there
        );
        var bad = await Read(
            office,
            "Câu hỏi,A,B,C,Đáp án\n,x,y,,A\nHỏi đã có?,x,y,,B\nThiếu đáp án,x,y,,D\nMột phương án,x,,,A\nBỏ cách,x,y,,\nTrùng,x,X,,A",
            there
        );
        var headless = await Read(office, "Hỏi,A\nx,y", there);

        good.Value.Questions.Select(one => (one.Text, one.Choices.Count, one.Right, one.Source))
            .ShouldBe([("Ai chủ trì?", 2, 0, "Điều 3"), ("Bao lâu?", 3, 2, "")]);
        bad.Refusal!.Fields.Select(error => error.Sentence.Vietnamese[..7])
            .ShouldBe(["Dòng 2:", "Dòng 3:", "Dòng 4:", "Dòng 5:", "Dòng 6:", "Dòng 7:"]);
        headless.Refusal!.Fields.Single().Sentence.ShouldBe(TestFieldWords.NoColumns);
    }

    private static Task<Outcome<AddQuestionsRequest>> Read(
        PartyOffice office,
        string csv,
        IReadOnlySet<string> there
    ) =>
        office.Program.In(scope =>
            Task.FromResult(
                QuestionSheet.Parse(
                    "QT-2026-000001",
                    [new SentFile("cau-hoi.csv", "text/csv", Encoding.UTF8.GetBytes(csv))],
                    there,
                    scope.GetRequiredService<FieldReading>().Begin()
                )
            )
        );

    private static async Task Bank(PartyOffice office, string campaign, int count, int from = 1) =>
        (
            await office.Run<AddQuestions, AddQuestionsRequest, int>(
                new(
                    campaign,
                    [
                        .. Enumerable
                            .Range(from, count)
                            .Select(at => new NewQuestion(
                                $"Câu {at}?",
                                ["Đúng", "Sai", "Không rõ"],
                                0,
                                $"Điều {at}"
                            )),
                    ]
                ),
                office.Linh
            )
        ).Value.ShouldBe(count);

    private static Task<Outcome<Done>> TrySet(
        PartyOffice office,
        string campaign,
        UnderstandingRule rule
    ) =>
        office.Run<SetUnderstanding, SetUnderstandingRequest, Done>(
            new(campaign, rule),
            office.Linh
        );

    private static async Task Set(PartyOffice office, string campaign, UnderstandingRule rule) =>
        (await TrySet(office, campaign, rule)).Refusal.ShouldBeNull();

    private static Task<Outcome<Done>> Retire(PartyOffice office, string campaign, int number) =>
        office.Run<RetireQuestion, RetireQuestionRequest, Done>(new(campaign, number), office.Linh);

    private static Task<Outcome<TriedTest>> HandIn(
        PartyOffice office,
        string campaign,
        IReadOnlyList<int?> answers
    ) => office.Run<HandInTest, HandInTestRequest, TriedTest>(new(campaign, answers), office.Bao);

    private static Task<Outcome<Receipt>> Confirm(
        PartyOffice office,
        string campaign,
        string reflection
    ) =>
        office.Run<ConfirmUnderstanding, ConfirmUnderstandingRequest, Receipt>(
            new(campaign, reflection),
            office.Bao
        );

    /// <summary>As Bảo sees the paper: so many right, the others wrong.</summary>
    private static Task<List<int?>> Answers(PartyOffice office, string campaign, int right) =>
        office.Program.In(async scope =>
        {
            var test = (
                await scope.GetRequiredService<ShowTest>().Of(campaign, office.Bao, default)
            ).Value;
            return test
                .Open.Select(
                    (question, at) =>
                        (int?)question.Choices.ToList().IndexOf(at < right ? "Đúng" : "Sai")
                )
                .ToList();
        });
}
