using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Dissemination.Tests.Operations;

public sealed class HeldTests
{
    private static readonly string[] Ours =
    [
        "audience",
        "attendance",
        "make-ups",
        "tests",
        "acknowledgements",
    ];

    [Theory, OnBothDatabases]
    public async Task Somebody_finds_their_lists_rolls_duties_to_catch_up_tests_and_receipts_newest_first_page_by_page(
        DatabaseKind kind
    )
    {
        await using var office = await PartyOffice.Start(kind);
        var first = await CaughtUp(office);
        var second = await CaughtUp(office);

        foreach (var code in Ours)
        {
            var newest = (await Read(office, code, null)).ShouldHaveSingleItem();
            var older = (await Read(office, code, newest.Key)).ShouldHaveSingleItem();
            newest.Key.CompareTo(older.Key).ShouldBePositive();
            (await Read(office, code, older.Key)).ShouldBeEmpty();
        }

        (await Read(office, "audience", null)).Single().What.Vietnamese.ShouldBe(second);
        (await Read(office, "tests", null))
            .Single()
            .Value.Vietnamese.ShouldEndWith("đúng 1/1, đạt");
        first.ShouldNotBe(second);
    }

    /// <summary>Bảo was away, took the test, and caught up alone.</summary>
    private static async Task<string> CaughtUp(PartyOffice office)
    {
        var campaign = await office.Frozen();
        await office.Run<AddQuestions, AddQuestionsRequest, int>(
            new(campaign, [new("Ai chủ trì?", ["Một đơn vị", "Hai đơn vị"], 0, "Điều 3")]),
            office.Linh
        );
        await office.Must<SetUnderstanding, SetUnderstandingRequest>(
            new(campaign, new(1, 1, 0, "")),
            office.Linh
        );
        var session = await office.Opened(campaign, office.Organising, office.Van);
        await office.Present(session, office.Van, office.Van, office.Hoa);
        await office.Close(session, office.Van);
        await office.Run<AskMakeUp, AskMakeUpRequest, MakeUpGiven>(
            new(
                session,
                SessionKind.SelfStudy,
                office.Program.Now.Today.AddDays(2),
                office.Program.Now.Utc,
                ""
            ),
            office.Van
        );
        await office.Run<BeginTest, string, int>(campaign, office.Bao);
        var choices = await office.Program.In(async scope =>
            (await scope.GetRequiredService<ShowTest>().Of(campaign, office.Bao, default))
                .Value.Open.Single()
                .Choices
        );
        await office.Run<HandInTest, HandInTestRequest, TriedTest>(
            new(campaign, [choices.ToList().IndexOf("Một đơn vị")]),
            office.Bao
        );
        (
            await office.Run<ConfirmUnderstanding, ConfirmUnderstandingRequest, Receipt>(
                new(campaign),
                office.Bao
            )
        ).Refusal.ShouldBeNull();
        return campaign;
    }

    private static Task<IReadOnlyList<HeldThing>> Read(
        PartyOffice office,
        string code,
        Guid? after
    ) =>
        office.Program.In(async scope =>
        {
            var things = new List<HeldThing>();
            var held = scope.GetServices<IHoldAboutPeople>().Single(one => one.Code == code);
            await foreach (var one in held.Read(office.Bao.Person!.Value, after, 1, default))
            {
                things.Add(one);
            }

            return (IReadOnlyList<HeldThing>)things;
        });
}
