using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Duties;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Dissemination.Tests.Operations;

public sealed class MakeUpTests
{
    private static readonly DateOnly Friday = new(2026, 11, 27);

    [Theory, OnBothDatabases]
    public async Task Who_missed_a_session_has_a_duty_by_a_day_that_ends_by_reading_alone_by_attending_or_by_an_exemption(
        DatabaseKind kind
    )
    {
        await using var office = await PartyOffice.Start(kind);
        var campaign = await office.Frozen();
        var session = await office.Opened(campaign, office.Committee, office.Linh);
        (await Ask(office, session)).Refusal!.Code.ShouldBe("dissemination-session-is-not-over");
        await office.Present(session, office.Linh, office.Linh, office.Van, office.Anh);
        await office.Close(session, office.Linh);

        var given = (await Ask(office, session)).Value;

        given.People.ShouldBe(4);
        (await Open(office)).ShouldBe(
            [office.Bao.Person, office.Hoa.Person, office.Lan.Person, office.Quang.Person],
            ignoreOrder: true
        );
        (await Ask(office, session)).Refusal!.Code.ShouldBe("dissemination-nobody-to-catch-up");
        (
            await office.Run<ConfirmUnderstanding, ConfirmUnderstandingRequest, Receipt>(
                new(campaign),
                office.Bao
            )
        ).Refusal.ShouldBeNull();
        (await office.Figures(campaign)).ShouldSatisfyAllConditions(
            figures => figures.Attended.ShouldBe(4),
            figures => figures.Understood.ShouldBe(1)
        );
        await office.Must<GrantExemption, GrantExemptionRequest>(
            new(campaign, office.Hoa.Person!.Value, ExemptionReason.Sick, "Giấy ra viện", ""),
            office.Linh
        );
        var cell = await office.Opened(campaign, office.Propaganda, office.Anh);
        await office.Present(cell, office.Anh, office.Lan);
        (await Open(office)).ShouldBe([office.Quang.Person]);
        await office.Close(cell, office.Anh);
        await office.LawsHold();

        await office.Must<CloseCampaign, CloseCampaignRequest>(
            new(campaign, "Đã học xong"),
            office.Linh
        );

        (await Open(office)).ShouldBeEmpty();
        (await Ends(office)).ShouldBe(
            new Dictionary<PersonId, (MakeUpEnd?, DutyState)>
            {
                [office.Bao.Person!.Value] = (MakeUpEnd.Attended, DutyState.Done),
                [office.Lan.Person!.Value] = (MakeUpEnd.Attended, DutyState.Done),
                [office.Hoa.Person!.Value] = (MakeUpEnd.Exempted, DutyState.Withdrawn),
                [office.Quang.Person!.Value] = (MakeUpEnd.CampaignClosed, DutyState.Withdrawn),
            },
            ignoreOrder: true
        );
        await office.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task Whoever_is_found_missing_later_joins_the_make_up_that_the_others_were_given_for_that_day(
        DatabaseKind kind
    )
    {
        await using var office = await PartyOffice.Start(kind);
        var campaign = await office.Frozen();
        var session = await office.Opened(campaign, office.Committee, office.Linh);
        await office.Present(session, office.Linh, office.Linh, office.Van, office.Anh);
        await office.Close(session, office.Linh);
        var first = (await Ask(office, session)).Value;
        var entry = await office.Program.In(scope =>
            scope
                .GetRequiredService<AppDatabase>()
                .Set<Attendance>()
                .SingleAsync(one => one.Person == office.Van.Person)
        );
        await office.Must<StrikeAttendance, StrikeAttendanceRequest>(
            new(session, entry.Id, "Nhầm người"),
            office.Linh
        );

        var second = (await Ask(office, session)).Value;

        second.People.ShouldBe(1);
        second.Session.ShouldBe(first.Session);
        (await Open(office)).Count.ShouldBe(5);
        await office.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task However_many_missed_it_all_of_them_are_asked_at_once_each_with_a_number_and_a_duty(
        DatabaseKind kind
    )
    {
        const int many = 700;
        await using var office = await PartyOffice.Start(kind);
        await office.Arrive(many, office.Travel);
        var campaign = await office.Frozen();
        var session = await office.Opened(campaign, office.Travel, office.Quang);
        await office.Present(session, office.Quang, office.Quang);
        await office.Close(session, office.Quang);

        var given = (await Ask(office, session, office.Quang)).Value;

        (given.People, given.Left).ShouldBe((many, 0));
        (await Open(office)).Distinct().Count().ShouldBe(many);
        await office.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task A_make_up_session_is_set_for_those_who_were_asked_alone_and_who_has_left_the_unit_is_not_asked(
        DatabaseKind kind
    )
    {
        await using var office = await PartyOffice.Start(kind);
        var campaign = await office.Frozen();
        var session = await office.Opened(campaign, office.Organising, office.Van);
        await office.Present(session, office.Van, office.Van);
        await office.Close(session, office.Van);
        await office.Leaves(office.Hoa, new(2026, 11, 24));

        var given = (
            await office.Run<AskMakeUp, AskMakeUpRequest, MakeUpGiven>(
                new(session, SessionKind.MakeUp, Friday, office.Program.Now.Utc, "Phòng họp"),
                office.Van
            )
        ).Value;

        given.People.ShouldBe(1);
        var view = await Show(office, given.Session);
        (view.Expected, view.CatchUp.Asked).ShouldBe((1, 1));
        view.Roll.Items.Single().Person.ShouldBe(office.Bao.Person!.Value);
        (await Show(office, session)).CatchUp.ShouldBe(new AskedToCatchUp(1, 0, 1));
        await office.Must<OpenSession, string>(given.Session, office.Van);
        await office.Present(given.Session, office.Van, office.Bao);
        (await Show(office, session)).CatchUp.ShouldBe(new AskedToCatchUp(1, 1, 1));
        (await Open(office)).ShouldBeEmpty();
        await office.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task Who_confirmed_before_still_catches_up_by_confirming_again_and_a_struck_self_study_is_not_repeated_alone(
        DatabaseKind kind
    )
    {
        await using var office = await PartyOffice.Start(kind);
        var campaign = await office.Frozen();
        var session = await office.Opened(campaign, office.Organising, office.Van);
        await office.Present(session, office.Van, office.Van, office.Hoa);
        await office.Close(session, office.Van);
        (
            await office.Run<ConfirmUnderstanding, ConfirmUnderstandingRequest, Receipt>(
                new(campaign),
                office.Bao
            )
        ).Refusal.ShouldBeNull();
        var study = (await Ask(office, session, office.Van)).Value.Session;

        (
            await office.Run<ConfirmUnderstanding, ConfirmUnderstandingRequest, Receipt>(
                new(campaign),
                office.Bao
            )
        ).Refusal.ShouldBeNull();

        (await office.Figures(campaign)).Understood.ShouldBe(1);
        var entry = (await Show(office, study)).Roll.Items.Single().Entry!;
        entry.Way.ShouldBe(AttendanceWay.SelfStudy);
        await office.Must<StrikeAttendance, StrikeAttendanceRequest>(
            new(study, entry.Id, "Chưa đọc"),
            office.Van
        );
        (
            await office.Run<ConfirmUnderstanding, ConfirmUnderstandingRequest, Receipt>(
                new(campaign),
                office.Bao
            )
        ).Refusal!.Code.ShouldBe("dissemination-was-struck");
        (await office.Figures(campaign)).Understood.ShouldBe(0);
        await office.LawsHold();

        var again = (await Ask(office, session, office.Van)).Value;
        (
            await office.Run<ConfirmUnderstanding, ConfirmUnderstandingRequest, Receipt>(
                new(campaign),
                office.Bao
            )
        ).Refusal.ShouldBeNull();
        (await Show(office, again.Session)).Present.ShouldBe(1);
        await office.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task Who_missed_the_make_up_session_too_gets_another_day_and_the_first_duty_ends(
        DatabaseKind kind
    )
    {
        await using var office = await PartyOffice.Start(kind);
        var campaign = await office.Frozen();
        var session = await office.Opened(campaign, office.Organising, office.Van);
        await office.Present(session, office.Van, office.Van, office.Hoa);
        await office.Close(session, office.Van);
        var first = (
            await office.Run<AskMakeUp, AskMakeUpRequest, MakeUpGiven>(
                new(session, SessionKind.MakeUp, Friday, office.Program.Now.Utc, "Phòng họp"),
                office.Van
            )
        ).Value;
        (await Ask(office, session, office.Van)).Refusal!.Code.ShouldBe(
            "dissemination-nobody-to-catch-up"
        );
        await office.Must<OpenSession, string>(first.Session, office.Van);
        await office.Close(first.Session, office.Van);

        (await Ask(office, first.Session, office.Van)).Value.People.ShouldBe(1);

        (await Open(office)).ShouldBe([office.Bao.Person]);
        (await Show(office, first.Session)).CatchUp.ShouldBe(new AskedToCatchUp(1, 0, 0));
        (
            await office.Run<ConfirmUnderstanding, ConfirmUnderstandingRequest, Receipt>(
                new(campaign),
                office.Bao
            )
        ).Refusal.ShouldBeNull();
        (await Open(office)).ShouldBeEmpty();
        await office.LawsHold();
    }

    private static Task<Outcome<MakeUpGiven>> Ask(
        PartyOffice office,
        string session,
        Caller? by = null
    ) =>
        office.Run<AskMakeUp, AskMakeUpRequest, MakeUpGiven>(
            new(session, SessionKind.SelfStudy, Friday, office.Program.Now.Utc, ""),
            by ?? office.Linh
        );

    /// <summary>Who holds an open duty that is due on Friday.</summary>
    private static Task<List<PersonId?>> Open(PartyOffice office) =>
        office.Program.In(async scope =>
        {
            var people = new List<PersonId?>();
            var due = scope.GetRequiredService<DueDuties>();
            await foreach (var duty in due.Through(Friday, office.Program.Now, default))
            {
                people.Add(duty.Holder.Person);
            }

            return people;
        });

    private static Task<SessionView> Show(PartyOffice office, string session) =>
        office.Program.In(async scope =>
            (
                await scope
                    .GetRequiredService<ShowSession>()
                    .Run(session, RollFilter.All, null, null, 10, office.Linh, default)
            ).Value
        );

    private static Task<Dictionary<PersonId, (MakeUpEnd?, DutyState)>> Ends(PartyOffice office) =>
        office.Program.In(async scope =>
        {
            var all = await scope.GetRequiredService<AppDatabase>().Set<MakeUp>().ToListAsync();
            var duties = await scope
                .GetRequiredService<DutyReading>()
                .FindMany([.. all.Select(one => one.Duty)], office.Program.Now, default);
            return all.ToDictionary(one => one.Person, one => (one.End, duties[one.Duty].State));
        });
}
