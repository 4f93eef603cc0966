using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Dissemination.Tests.Operations;

public sealed class CampaignTests
{
    [Theory, OnBothDatabases]
    public async Task Everybody_in_the_chosen_units_stands_on_the_frozen_list_once_with_the_party_unit(
        DatabaseKind kind
    )
    {
        await using var office = await PartyOffice.Start(kind);

        var code = await office.Frozen(
            office.Plan(null, null, office.Committee.Id, office.Board.Id) with
            {
                Kinds = [PersonKind.PartyMember, PersonKind.UnionMember],
            }
        );

        var figures = await office.Figures(code);
        (figures.Listed, figures.Required, figures.Units).ShouldBe((7, 7, 4));
        (await office.Standing(code, office.Organising)).Row.Listed.ShouldBe(3);
        await office.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task The_denominator_stays_while_people_come_and_go_and_both_are_shown_apart(
        DatabaseKind kind
    )
    {
        await using var office = await PartyOffice.Start(kind);
        var code = await office.Frozen();

        await office.Arrives("DV90", "Lê Văn Mới", office.Travel, office.Program.Now.Today);
        await office.Leaves(office.Hoa, office.Program.Now.Today.AddDays(-1));

        (await office.Figures(code)).Required.ShouldBe(7);
        var changes = await office.Program.In(async scope =>
            await scope
                .GetRequiredService<AudienceChanges>()
                .Of(
                    (await scope.GetRequiredService<CampaignDesk>().Campaign(code, default))!,
                    default
                )
        );
        changes.Arrived.Single().Name.ShouldBe("Lê Văn Mới");
        changes.Left.Single().Name.ShouldBe("Phạm Thị Hoa");
    }

    [Theory, OnBothDatabases]
    public async Task A_list_is_frozen_once_and_never_as_of_a_day_to_come(DatabaseKind kind)
    {
        await using var office = await PartyOffice.Start(kind);
        var code = await office.Planned();
        var today = office.Program.Now.Today;

        (await Freeze(office, code, today.AddDays(1)))
            .Refusal!.Fields.Single()
            .Field.ShouldBe("frozenOn");
        (await Freeze(office, code, today)).Refusal.ShouldBeNull();
        (await Freeze(office, code, today)).Refusal!.Code.ShouldBe("dissemination-frozen-already");
    }

    [Theory, OnBothDatabases]
    public async Task An_exemption_leaves_the_denominator_with_reason_and_paper_and_ends_with_a_reason(
        DatabaseKind kind
    )
    {
        await using var office = await PartyOffice.Start(kind);
        var code = await office.Frozen();
        var grant = new GrantExemptionRequest(
            code,
            office.Hoa.Person!.Value,
            ExemptionReason.Sick,
            "Giấy ra viện 12/BV ngày 20/11/2026",
            ""
        );

        await office.Must<GrantExemption, GrantExemptionRequest>(grant, office.Van);
        (await office.Figures(code)).Required.ShouldBe(6);
        (
            await office.Run<GrantExemption, GrantExemptionRequest, Done>(grant, office.Van)
        ).Refusal!.Code.ShouldBe("dissemination-exempt-already");
        (
            await office.Run<GrantExemption, GrantExemptionRequest, Done>(
                grant with
                {
                    Person = office.Lan.Person!.Value,
                },
                office.Van
            )
        ).Refusal!.Code.ShouldBe("out-of-reach");
        await office.LawsHold();

        await office.Must<EndExemption, EndExemptionRequest>(
            new(code, office.Hoa.Person!.Value, "Đã khỏe"),
            office.Van
        );
        (await office.Figures(code)).Required.ShouldBe(7);
        await office.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task The_gate_opens_after_the_pilot_was_held_and_its_lessons_are_written(
        DatabaseKind kind
    )
    {
        await using var office = await PartyOffice.Start(kind);
        var code = await office.Frozen();
        await office.Must<NamePilot, NamePilotRequest>(new(code, office.Travel.Id), office.Linh);

        (
            await office.Run<PlanSession, PlanSessionRequest, string>(
                new(code, office.SessionOf(office.Organising)),
                office.Van
            )
        ).Refusal!.Code.ShouldBe("dissemination-gate-is-closed");
        (
            await office.Run<OpenGate, OpenGateRequest, Done>(new(code, "Nên ngắn"), office.Linh)
        ).Refusal!.Code.ShouldBe("dissemination-pilot-not-held");

        var pilot = await office.Opened(code, office.Travel, office.Quang);
        await office.Present(pilot, office.Quang, office.Quang);
        await office.Close(pilot, office.Quang);
        await office.Must<OpenGate, OpenGateRequest>(
            new(code, "Nên phát tài liệu trước ba ngày"),
            office.Linh
        );

        var session = await office.Opened(code, office.Organising, office.Van);
        session.ShouldStartWith("BH-2026-");
        (await office.Standing(code, office.Travel)).Stage.ShouldBe(UnitStage.Done);
    }

    [Theory, OnBothDatabases]
    public async Task Units_past_their_wave_those_without_a_session_and_those_in_no_wave_stand_out(
        DatabaseKind kind
    )
    {
        await using var office = await PartyOffice.Start(kind);
        var code = await office.Frozen();
        var today = office.Program.Now.Today;
        await office.Must<PlanWave, PlanWaveRequest>(
            new(
                code,
                "Đợt 1",
                today,
                today.AddDays(5),
                [office.Organising.Id, office.Propaganda.Id]
            ),
            office.Linh
        );
        var session = await office.Opened(code, office.Organising, office.Van);
        await office.Present(session, office.Van, office.Van);
        office.Program.Time.Advance(TimeSpan.FromDays(7));

        var board = await office.BoardOf(code);

        board.Count(UnitFigure.Late).ShouldBe(2);
        board.Count(UnitFigure.Skipped).ShouldBe(1);
        board.Count(UnitFigure.Unplanned).ShouldBe(2);
        BoardReading
            .Page(board, UnitFigure.Skipped, null, 10)
            .Items.Single()
            .Unit.Name.ShouldBe("Chi bộ Ban Tuyên giáo");
        await office.Must<PlanWave, PlanWaveRequest>(
            new(code, "Đợt 2", today, today.AddDays(30), []),
            office.Linh
        );
        (await office.BoardOf(code)).Count(UnitFigure.Unplanned).ShouldBe(0);
    }

    [Theory, OnBothDatabases]
    public async Task Materials_are_kept_and_a_closed_campaign_takes_nothing_more(DatabaseKind kind)
    {
        await using var office = await PartyOffice.Start(kind);
        var code = await office.Frozen();

        await office.Must<AddMaterial, AddMaterialRequest>(
            new(
                code,
                "Trang của Thành ủy",
                "https://example.org/24-ct-tu",
                [new("de-cuong.txt", "text/plain", "Đề cương"u8.ToArray())]
            ),
            office.Linh
        );
        await office.Must<CloseCampaign, CloseCampaignRequest>(
            new(code, "Đã xong mọi đơn vị"),
            office.Linh
        );

        (
            await office.Run<PlanSession, PlanSessionRequest, string>(
                new(code, office.SessionOf(office.Travel)),
                office.Quang
            )
        ).Refusal!.Code.ShouldBe("dissemination-campaign-is-closed");
        var detail = await office.Program.In(async scope =>
            await scope
                .GetRequiredService<ShowCampaign>()
                .Of(
                    (await scope.GetRequiredService<CampaignDesk>().Campaign(code, default))!,
                    office.Linh,
                    default
                )
        );
        detail
            .Materials.Select(material => material.Name)
            .ShouldBe(["Trang của Thành ủy", "de-cuong.txt"]);
    }

    [Theory, OnBothDatabases]
    public async Task The_figures_of_a_closed_campaign_stand_whoever_comes_later_there_or_below(
        DatabaseKind kind
    )
    {
        await using var office = await PartyOffice.Start(kind);
        var above = await office.Frozen();
        var below = await office.Frozen(
            office.Plan(office.Organising, above, office.Organising.Id),
            office.Van
        );
        var session = await office.Opened(above, office.Committee, office.Linh);
        await office.Present(session, office.Linh, office.Linh);
        var code = await office.CodeOf(session, scanned: true);
        (await Close()).Refusal!.Code.ShouldBe("dissemination-sessions-are-open");
        await office.Close(session, office.Linh);
        (await Close()).Refusal.ShouldBeNull();

        (await office.Ticked(session, office.Linh, office.Anh)).Refusal!.Code.ShouldBe(
            "dissemination-campaign-is-closed"
        );
        (await office.CheckIn(session, code, office.Anh, signedIn: true)).Refusal!.Code.ShouldBe(
            "dissemination-campaign-is-closed"
        );
        var later = await office.Opened(below, office.Organising, office.Van);
        await office.Present(later, office.Van, office.Bao);
        await office.Close(later, office.Van);

        (await office.Figures(below)).Attended.ShouldBe(1);
        (await office.Figures(above)).ShouldSatisfyAllConditions(
            figures => figures.Attended.ShouldBe(1),
            figures => figures.UnitsDone.ShouldBe(1)
        );
        await office.LawsHold();

        Task<Outcome<Done>> Close() =>
            office.Run<CloseCampaign, CloseCampaignRequest, Done>(
                new(above, "Đã xong"),
                office.Linh
            );
    }

    [Theory, OnBothDatabases]
    public async Task Whoever_attends_under_a_campaign_counts_in_the_one_above_it_too_once_in_each(
        DatabaseKind kind
    )
    {
        await using var office = await PartyOffice.Start(kind);
        var above = await office.Frozen();
        var below = await office.Frozen(
            office.Plan(office.Organising, above, office.Organising.Id),
            office.Van
        );
        var own = await office.Opened(below, office.Organising, office.Van);
        await office.Present(own, office.Van, office.Van, office.Bao);
        var conference = await office.Opened(above, office.Committee, office.Linh);
        await office.Present(conference, office.Linh, office.Linh, office.Bao, office.Lan);

        (await office.Figures(below)).Attended.ShouldBe(2);
        (await office.Figures(above)).Attended.ShouldBe(4);
        await office.LawsHold();

        await office.Close(own, office.Van);
        (await office.Standing(above, office.Organising)).Row.Held.ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task A_campaign_stands_only_under_one_of_a_superior_and_then_only_for_its_own_units(
        DatabaseKind kind
    )
    {
        await using var office = await PartyOffice.Start(kind);
        var superior = await office.Frozen();
        var sisters = await office.Frozen(
            office.Plan(office.Propaganda, null, office.Propaganda.Id),
            office.Anh
        );

        foreach (
            var plan in new[]
            {
                office.Plan(office.Organising, sisters, office.Organising.Id),
                office.Plan(office.Organising, superior, office.Propaganda.Id),
                office.Plan(office.Organising, "QT-1999-000001", office.Organising.Id),
            }
        )
        {
            var outcome = await office.Run<PlanCampaign, CampaignPlan, string>(plan, office.Van);
            outcome.Refusal!.Fields.Single().Field.ShouldBe("above");
        }
    }

    private static Task<Outcome<Done>> Freeze(PartyOffice office, string code, DateOnly on) =>
        office.Run<FreezeAudience, FreezeRequest, Done>(new(code, on), office.Linh);
}
