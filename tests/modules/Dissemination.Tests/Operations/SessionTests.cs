using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Duties;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Dissemination.Tests.Operations;

public sealed class SessionTests
{
    [Theory, OnBothDatabases]
    public async Task A_session_is_begun_once_and_ended_once_with_its_minutes(DatabaseKind kind)
    {
        await using var office = await PartyOffice.Start(kind);
        var campaign = await office.Frozen();
        var session = await office.Opened(campaign, office.Organising, office.Van);

        (await office.Run<OpenSession, string, Done>(session, office.Van)).Refusal!.Code.ShouldBe(
            "dissemination-session-is-open"
        );
        await office.Present(session, office.Van, office.Van, office.Bao, office.Hoa);
        await office.Close(session, office.Van);
        (
            await office.Run<CloseSession, CloseSessionRequest, Done>(
                new(session, "Lần nữa"),
                office.Van
            )
        ).Refusal!.Code.ShouldBe("dissemination-session-is-closed");

        var standing = await office.Standing(campaign, office.Organising);
        (standing.Stage, standing.Row.Held).ShouldBe((UnitStage.Done, 1));
        (await office.Figures(campaign)).UnitsDone.ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task From_a_conclusion_work_is_given_out_once_with_one_lead_and_the_conclusion_as_its_source(
        DatabaseKind kind
    )
    {
        await using var office = await PartyOffice.Start(kind);
        var campaign = await office.Frozen();
        var session = await office.Opened(campaign, office.Organising, office.Van);
        (
            await office.Run<NoteConclusion, NoteConclusionRequest, int>(
                new(session, "Còn hai việc không rõ ai chủ trì; rà lại trước 15/12."),
                office.Van
            )
        ).Value.ShouldBe(1);
        var give = new GiveWorkRequest(
            session,
            1,
            "Rà soát việc chưa rõ chủ trì",
            "Danh mục việc có chủ trì",
            null,
            null,
            "Trong phạm vi chi bộ",
            new DateOnly(2026, 12, 15)
        );

        (
            await office.Run<GiveWork, GiveWorkRequest, string>(
                give with
                {
                    Title = null,
                },
                office.Van
            )
        ).Refusal!.Fields.ShouldNotBeEmpty();
        var code = (await office.Run<GiveWork, GiveWorkRequest, string>(give, office.Van)).Value;
        (
            await office.Run<GiveWork, GiveWorkRequest, string>(give, office.Van)
        ).Refusal!.Code.ShouldBe("dissemination-work-is-given");

        var facts = await office.Program.In(async scope =>
            await scope
                .GetRequiredService<FactReading>()
                .About(
                    (await scope.GetRequiredService<CampaignDesk>().Session(session, default))!.Id,
                    office.Van,
                    20,
                    null,
                    default
                )
        );
        facts[0]
            .Sentence()
            .Vietnamese.ShouldContain($"giao việc {code} theo kết luận 1 của buổi học {session}");
    }

    [Theory, OnBothDatabases]
    public async Task Minutes_and_photographs_are_kept_with_who_handed_them_in(DatabaseKind kind)
    {
        await using var office = await PartyOffice.Start(kind);
        var campaign = await office.Frozen();
        var session = await office.Opened(campaign, office.Organising, office.Van);

        await office.Must<AddSessionFiles, AddSessionFilesRequest>(
            new(
                session,
                SessionFileKind.Photograph,
                [new("anh.jpg", "image/jpeg", new byte[] { 1, 2 })]
            ),
            office.Van
        );

        var view = await office.Program.In(async scope =>
            (
                await scope
                    .GetRequiredService<ShowSession>()
                    .Run(session, RollFilter.All, null, null, 10, office.Van, default)
            ).Value
        );
        view.Files.Single().AddedByName.ShouldBe("Đỗ Thị Hồng Vân");
        (view.Expected, view.Roll.Items.Count).ShouldBe((3, 3));
    }

    [Theory, OnBothDatabases]
    public async Task What_a_cell_found_wanting_becomes_its_own_work_or_nothing_is_kept(
        DatabaseKind kind
    )
    {
        await using var office = await PartyOffice.Start(kind);
        var campaign = await office.Frozen();
        var session = await office.Opened(campaign, office.Organising, office.Van);
        var answers = new NoteFollowUpRequest(
            session,
            "Còn hai việc không rõ ai chủ trì.",
            "Rà soát việc chưa rõ chủ trì",
            "Danh mục việc có chủ trì",
            null,
            "Trong phạm vi chi bộ",
            new DateOnly(2020, 1, 1)
        );

        (await Note(answers)).Refused.ShouldBeTrue();
        (await All()).ShouldBeEmpty();
        (await Note(answers with { DueOn = new(2026, 12, 15) })).Value.ShouldBe("NV-2026-000001");

        (await All())
            .Single()
            .ShouldSatisfyAllConditions(
                line => line.Number.ShouldBe(1),
                line => line.Unit.ShouldBe("Chi bộ Ban Tổ chức"),
                line => line.Work.ShouldBe("NV-2026-000001")
            );

        Task<Outcome<string>> Note(NoteFollowUpRequest request) =>
            office.Run<NoteFollowUp, NoteFollowUpRequest, string>(request, office.Van);

        Task<IReadOnlyList<FollowUpLine>> All() =>
            office.Program.In(async scope =>
                (
                    await scope
                        .GetRequiredService<FindFollowUps>()
                        .Page(campaign, null, office.Van, default)
                )
                    .Value
                    .Page
                    .Items
            );
    }

    [Theory, OnBothDatabases]
    public async Task Somebody_confirms_the_own_understanding_once_and_it_counts_among_those_who_attended(
        DatabaseKind kind
    )
    {
        await using var office = await PartyOffice.Start(kind);
        var campaign = await office.Frozen();
        (
            await office.Run<ConfirmUnderstanding, ConfirmUnderstandingRequest, Receipt>(
                new(campaign),
                office.Bao
            )
        ).Refusal.ShouldBeNull();
        (await office.Figures(campaign)).Understood.ShouldBe(0);

        var session = await office.Opened(campaign, office.Organising, office.Van);
        await office.Present(session, office.Van, office.Bao, office.Hoa);
        (await office.Figures(campaign)).Understood.ShouldBe(1);
        (
            await office.Run<ConfirmUnderstanding, ConfirmUnderstandingRequest, Receipt>(
                new(campaign),
                office.Hoa
            )
        ).Refusal.ShouldBeNull();
        (await office.Figures(campaign)).Understood.ShouldBe(2);
        (
            await office.Run<ConfirmUnderstanding, ConfirmUnderstandingRequest, Receipt>(
                new(campaign),
                office.Hoa
            )
        ).Refusal!.Code.ShouldBe("dissemination-understood-already");
        await office.LawsHold();
    }
}
